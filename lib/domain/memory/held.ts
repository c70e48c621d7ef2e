import type { Memory } from '../records.ts';
import { forceOf } from './force.ts';
import { threadsOf } from './threads.ts';

/** What is said now and holds: no former words, nothing that is over; of two wordings noted at once, both. */
export function heldMemories(memories: readonly Memory[], now: number): Memory[] {
  return threadsOf(memories)
    .flatMap((thread) => [thread.memory, ...thread.rivals])
    .filter((memory) => forceOf(memory, now) === 'holds');
}
