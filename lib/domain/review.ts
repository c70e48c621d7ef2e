import type { Memory, MemoryKind } from './records.ts';

const DAY = 86_400_000;

/** Days after which a memory should be asked again: people's tastes last longer than facts, taboos for ever. */
const REVIEW_DAYS: Readonly<Record<MemoryKind, number | null>> = {
  taboo: null,
  note: null,
  arrangement: 365,
  fact: 365,
  preference: 730,
  habit: 730,
};

/** Epoch ms when a memory is to be confirmed again; undefined = never. */
export function reviewAt(memory: Pick<Memory, 'kind' | 'noted' | 'confirmedAt' | 'del'>): number | undefined {
  const days = REVIEW_DAYS[memory.kind] ?? null;
  if (days === null || memory.del === 1) return undefined;
  return (memory.confirmedAt ?? memory.noted.at) + days * DAY;
}
