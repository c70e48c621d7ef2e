import type { Memory } from '../records.ts';
import { readyTopic, type Topic } from './topics.ts';

/** What the user is about to do: the same memory is not wanted at every moment. */
export type Moment = NonNullable<Memory['shownWhen']>;

export const MOMENTS: readonly Moment[] = ['opening', 'writing', 'visit', 'payment'];

const TOPICS_OF: Readonly<Record<Moment, readonly Topic[]>> = {
  opening: [],
  writing: ['contact-hours'],
  visit: ['room', 'food', 'gift', 'family'],
  payment: ['payment', 'packaging', 'delivery'],
};

/** False for what the user wants shown at another moment only. What must never happen is shown at every one. */
export function isShownAt(memory: Memory, moment: Moment): boolean {
  return memory.kind === 'taboo' || memory.shownWhen === undefined || memory.shownWhen === moment;
}

/** Whether this is the very moment for it. */
export function isFavoured(memory: Memory, moment: Moment): boolean {
  if (memory.shownWhen !== undefined) return memory.shownWhen === moment;
  const topic = readyTopic(memory.topic);
  return topic !== null && TOPICS_OF[moment].includes(topic);
}
