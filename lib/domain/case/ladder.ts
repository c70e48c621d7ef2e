import type { Channel } from '../records.ts';

/** How soon after a complaint something is promised: within hours, or by the end of a day. */
export interface LadderStep {
  /** A ready step, or one of the user's own. */
  key: string;
  /** The user's own words for it; a ready step has words in every language. */
  title?: string;
  channel: Channel;
  within: { hours: number } | { days: number };
}

export const READY_CASE_STEPS = ['call', 'mail', 'visit', 'archive'] as const;
export type ReadyCaseStep = (typeof READY_CASE_STEPS)[number];

/** Name of the setting that holds the user's ladder. */
export const LADDER_SETTING = 'complaintLadder';

/** Within 24 hours a call, within 3 days the result in writing, within 7 a visit, within 10 filed with its lesson. */
export const DEFAULT_LADDER: readonly LadderStep[] = [
  { key: 'call', channel: 'call', within: { hours: 24 } },
  { key: 'mail', channel: 'message', within: { days: 3 } },
  { key: 'visit', channel: 'visit', within: { days: 7 } },
  { key: 'archive', channel: 'other', within: { days: 10 } },
];

const MOST_STEPS = 12;
const MOST = { hours: 24 * 14, days: 366 };
const CHANNELS: readonly unknown[] = ['call', 'message', 'visit', 'delivery', 'other'] satisfies Channel[];

export function isReadyCaseStep(key: string): key is ReadyCaseStep {
  return READY_CASE_STEPS.some((ready) => ready === key);
}

/** The ladder as the settings hold it; what can't be read of it is left out, and nothing left is the usual one. */
export function readLadder(value: unknown): readonly LadderStep[] {
  if (!Array.isArray(value)) return DEFAULT_LADDER;
  const seen = new Set<string>();
  const steps = value.flatMap((one: unknown) => readStep(one) ?? []);
  const distinct = steps.filter(({ key }) => !seen.has(key) && seen.add(key));
  return distinct.length === 0 ? DEFAULT_LADDER : distinct.slice(0, MOST_STEPS);
}

function readStep(value: unknown): LadderStep | null {
  if (typeof value !== 'object' || value === null) return null;
  const { key, title, channel, within } = value as Partial<Record<keyof LadderStep, unknown>>;
  const time = readWithin(within);
  if (typeof key !== 'string' || key === '' || time === null || !CHANNELS.includes(channel)) return null;
  const words = typeof title === 'string' ? title.trim() : '';
  if (words === '' && !isReadyCaseStep(key)) return null;
  const named = words === '' ? {} : { title: words };
  return { key, ...named, channel: channel as Channel, within: time };
}

function readWithin(value: unknown): LadderStep['within'] | null {
  if (typeof value !== 'object' || value === null) return null;
  const { hours, days } = value as { hours?: unknown; days?: unknown };
  if (isWhole(hours, MOST.hours)) return { hours };
  return isWhole(days, MOST.days) ? { days } : null;
}

function isWhole(value: unknown, most: number): value is number {
  return Number.isInteger(value) && Number(value) > 0 && Number(value) <= most;
}
