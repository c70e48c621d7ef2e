import { earliestToday, latestToday } from '../due.ts';
import type { Memory } from '../records.ts';

/** `over` by its dates, `ended` by the user's word. */
export type Force = 'holds' | 'not-yet' | 'over' | 'ended';

/** Whether a memory holds now. By its civil dates with a day of grace, since no zone is known. */
export function forceOf(memory: Pick<Memory, 'from' | 'until' | 'endedAt' | 'endedWhy'>, now: number): Force {
  const { from, until, endedAt, endedWhy } = memory;
  // One that yielded to another and stands all the same is shown: see threadsOf.
  if (endedAt !== undefined && endedWhy !== 'other') return 'ended';
  if (from !== undefined && from > latestToday(now).toString()) return 'not-yet';
  return until !== undefined && until < earliestToday(now).toString() ? 'over' : 'holds';
}
