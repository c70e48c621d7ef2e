import type { Memory } from '../records.ts';
import { asksAgain, doubtOf } from '../review.ts';
import { forceOf } from './force.ts';
import { threadsOf } from './threads.ts';

/**
 * What is to be asked again, of however many customers: the most doubtful first, measured by how long such a thing
 * lasts. Former words, what is over and what is not yet so are not asked.
 */
export function reviewList(memories: readonly Memory[], now: number): Memory[] {
  return threadsOf(memories)
    .map((thread) => thread.memory)
    .filter((memory) => asksAgain(memory, now) && forceOf(memory, now) === 'holds')
    .toSorted((a, b) => doubtOf(b, now) - doubtOf(a, now) || (a.id < b.id ? -1 : 1));
}
