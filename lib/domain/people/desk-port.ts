import type { MemoryThread } from '../memory/threads.ts';
import type { Live } from '../ports.ts';
import type { Customer, FollowUp, Interaction, Memory } from '../records.ts';
import type { PeopleQuery, PersonRow, RollSlice } from './query.ts';
import type { SavedFilter } from './saved-filters.ts';

/** A memory that is to be asked again. */
export interface ReviewItem {
  thread: MemoryThread;
  customer: Customer;
}

export interface ReviewPage {
  items: ReviewItem[];
  more: boolean;
}

/** Something that happened with one customer. */
export type TimelineEntry = { at: number; id: string } & (
  | { kind: 'contact'; interaction: Interaction }
  | { kind: 'noted' | 'ended'; memory: Memory }
  | { kind: 'done'; followUp: FollowUp }
);
export type TimelineKind = TimelineEntry['kind'];

export interface TimelinePage {
  /** Newest first. */
  entries: TimelineEntry[];
  more: boolean;
}

/** What was deleted and can come back. */
export type TrashItem = { id: string; deletedAt: number } & (
  | { kind: 'customer'; customer: Customer; memories: number }
  /** All wordings. `customer` is null when they are deleted or erased themselves. */
  | { kind: 'memory'; memory: Memory; rows: string[]; customer: Customer | null }
);

export interface TrashPage {
  /** Latest first. */
  items: TrashItem[];
  more: boolean;
}

export interface EraseTargets {
  customers: string[];
  memories: string[];
}

/** How much would be gone for good. */
export interface EraseCount {
  customers: number;
  memories: number;
  others: number;
}

/** By what people can be filtered, as it stands in the book. */
export interface PeopleChoices {
  tags: string[];
  cities: string[];
}

/** Set once the caller wants no more; an AbortSignal is one. */
export interface Stop {
  readonly aborted: boolean;
}

/** Reads of the desk, over all customers; and erasing, which is no edit: nothing undoes it. */
export interface Desk {
  /** Ids in order, a slice at a time; the first one is small. Throws a StorageError. */
  roll(query: PeopleQuery, stop: Stop): AsyncIterable<RollSlice>;
  /** These and all that were found to be one of them. */
  membersOf(ids: readonly string[]): Promise<string[]>;
  /** Lines of these people, in this order; those who are no more are left out. */
  liveRows(ids: readonly string[]): Live<PersonRow[]>;
  /** Goes up with every write, here or elsewhere. */
  liveWrites(): Live<number>;
  liveChoices(): Live<PeopleChoices>;
  liveFilters(): Live<SavedFilter[]>;
  liveReview(now: number, limit: number): Live<ReviewPage>;
  liveTimeline(customerId: string, limit: number, kind?: TimelineKind): Live<TimelinePage>;
  liveTrash(limit: number): Live<TrashPage>;
  countErase(targets: EraseTargets): Promise<EraseCount>;
  /** Nothing but id and stamp is left of what is still deleted in this moment. */
  erase(targets: EraseTargets): Promise<EraseCount>;
  /** The same for what was deleted before `before`, at most `limit` of each table; false when there is no more. */
  purge(before: number, limit: number): Promise<boolean>;
}
