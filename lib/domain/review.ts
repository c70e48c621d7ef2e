import { readyTopic, type Topic } from './memory/topics.ts';
import type { Memory, MemoryKind } from './records.ts';

const DAY = 86_400_000;

/** Days after which a memory should be asked again: people's tastes last longer than facts, taboos for ever. */
const DAYS_OF_KIND: Readonly<Record<MemoryKind, number | null>> = {
  taboo: null,
  note: null,
  arrangement: 365,
  fact: 365,
  preference: 730,
  habit: 730,
};

/** What changes quicker than its kind. */
const DAYS_OF_TOPIC: Partial<Record<Topic, number>> = {
  job: 180,
  address: 180,
  'contact-hours': 180,
};

type Aging = Pick<
  Memory,
  'kind' | 'topic' | 'noted' | 'confirmedAt' | 'permanent' | 'once' | 'endedAt' | 'del'
>;

/** Days for which a memory stays fresh; null: it is never asked again. */
export function paceOf(memory: Aging): number | null {
  const { kind, topic, permanent, once, endedAt, del } = memory;
  const days = DAYS_OF_KIND[kind] ?? null;
  if (days === null || permanent === 1 || once === 1 || endedAt !== undefined || del === 1) return null;
  const ready = readyTopic(topic);
  return Math.min(days, (ready === null ? undefined : DAYS_OF_TOPIC[ready]) ?? days);
}

/** Epoch ms when a memory is to be confirmed again; undefined = never. */
export function reviewAt(memory: Aging): number | undefined {
  const days = paceOf(memory);
  return days === null ? undefined : knownAt(memory) + days * DAY;
}

/** Whether "still so?" is to be asked. */
export function asksAgain(memory: Aging, now: number): boolean {
  const at = reviewAt(memory);
  return at !== undefined && at <= now;
}

/** When a memory was last known to be true. */
export function knownAt({ noted, confirmedAt }: Pick<Memory, 'noted' | 'confirmedAt'>): number {
  return Math.max(confirmedAt ?? noted.at, noted.at);
}

/** How many times its pace a memory is old: what is above one is to be asked. */
export function doubtOf(memory: Aging, now: number): number {
  const days = paceOf(memory);
  return days === null ? 0 : (now - knownAt(memory)) / (days * DAY);
}
