import { dateAt } from '../due.ts';
import type { Customer } from '../records.ts';

/** Days without a contact after which somebody counts as waiting, fading … forgotten. */
export const FORGOTTEN_DAYS = [7, 15, 30, 90, 180] as const;
export type ForgottenDays = (typeof FORGOTTEN_DAYS)[number];

/** Somebody and their last contact; null = none was ever noted. */
export interface LastTouch {
  customer: Customer;
  lastAt: number | null;
  /** Epoch ms since which they are in the book. */
  knownSince: number;
}

/** One slice of a walk over everybody; `next` continues it, null = that was all. */
export interface TouchSlice {
  people: LastTouch[];
  next: string | null;
}

/** Whole days without a contact, by the calendar of the user. */
export function daysWithout({ lastAt, knownSince }: LastTouch, now: number, zone: string): number {
  const since = dateAt(Math.min(lastAt ?? knownSince, now), zone);
  return since.until(dateAt(now, zone), { largestUnit: 'days' }).days;
}

/** The widest span that has passed; null within a week. */
export function forgottenFor(touch: LastTouch, now: number, zone: string): ForgottenDays | null {
  const days = daysWithout(touch, now, zone);
  return FORGOTTEN_DAYS.findLast((limit) => days >= limit) ?? null;
}

/** Those for whom being forgotten is no neglect. */
export function isLookedAfter({ stage, del, mergedInto }: Customer): boolean {
  return del === 0 && mergedInto === undefined && stage !== 'disqualified' && stage !== 'ex-customer';
}
