import type { Edit } from '../edits.ts';
import type { Memory, Stamp } from '../records.ts';
import { groupBy } from './group-by.ts';
import { type MemoryChange, saveEdits } from './memory-edits.ts';
import type { MemoryThread } from './threads.ts';

const SHOWN = ['text', 'kind', 'topic', 'from', 'until', 'shownWhen'] as const;

/** A value that another device wrote at the same time and that lost: nothing of it is dropped unseen. */
export interface AlsoNoted {
  field: (typeof SHOWN)[number];
  value: string;
  lost: { value: unknown; stamp: Stamp }[];
}

/** Each lost value once, those that say the same as the row left out. */
export function alsoNotedOf(memory: Memory): AlsoNoted[] {
  return SHOWN.flatMap((field) => {
    const lost = (memory._.alt?.[field] ?? []).filter(({ value }) => typeof value === 'string');
    const byValue = groupBy(lost, ({ value }) => String(value));
    byValue.delete(String(memory[field]));
    return [...byValue].map(([value, values]) => ({ field, value, lost: values }));
  });
}

/** Seen, and not wanted. */
export function dismissEdits(memory: Memory, { field, lost }: AlsoNoted): Edit[] {
  return [{ op: 'dismiss', table: 'memories', id: memory.id, field, lost }];
}

/** That is how it is: said now, and no longer noted beside. */
export function takeAlsoEdits(
  thread: MemoryThread,
  also: AlsoNoted,
  how: Parameters<typeof saveEdits>[3],
): Edit[] {
  const change: MemoryChange = { [also.field]: also.value };
  return [...saveEdits(thread, thread.memory, change, how), ...dismissEdits(thread.memory, also)];
}
