import type { Customer, LifecycleStage, MemoryKind, Tier } from '../records.ts';

/** Whom the table shows: all that is given must hold. */
export interface PeopleFilter {
  /** Names, addresses and numbers. */
  text?: string;
  /** Words of a memory; with `kind` taboo, who can't have something. */
  words?: string;
  kind?: MemoryKind;
  topic?: string;
  tier?: Tier;
  stage?: LifecycleStage;
  city?: string;
  tag?: string;
  /** No contact for at least so many days. */
  silentDays?: number;
}

export const SORTS = ['name', 'last-contact', 'next-date'] as const;
export type PeopleSort = (typeof SORTS)[number];

export interface PeopleQuery {
  filter: PeopleFilter;
  sort: PeopleSort;
  /** The other way round than is usual for the column: names from Z, oldest contact, farthest date. */
  turned: boolean;
  /** Epoch ms. */
  now: number;
}

/** One line of the table. */
export interface PersonRow {
  customer: Customer;
  /** Epoch ms of the last contact and of the next reminder. */
  lastContactAt?: number;
  nextAt?: number;
  /** What is said now and holds. */
  memories: number;
  taboos: number;
}

/** A part of the people that were asked for, in order. */
export interface RollSlice {
  ids: string[];
  /** Nothing comes after it. */
  done: boolean;
  /** There may be more than were looked for. */
  cut?: true;
}

const NAMES = [
  'text',
  'words',
  'kind',
  'topic',
  'tier',
  'stage',
  'city',
  'tag',
  'silentDays',
] as const satisfies (keyof PeopleFilter)[];

/** Without what is empty, and always in one order: two filters that mean the same are written the same. */
export function tidyFilter(filter: PeopleFilter): PeopleFilter {
  const given = NAMES.flatMap((name): [string, unknown][] => {
    const value = filter[name];
    if (typeof value === 'string') return value.trim() === '' ? [] : [[name, value.trim()]];
    return value === undefined || !(value > 0) ? [] : [[name, value]];
  });
  return Object.fromEntries(given);
}

export function isFiltered(filter: PeopleFilter): boolean {
  return Object.keys(tidyFilter(filter)).length > 0;
}

export function sameFilter(a: PeopleFilter, b: PeopleFilter): boolean {
  return JSON.stringify(tidyFilter(a)) === JSON.stringify(tidyFilter(b));
}
