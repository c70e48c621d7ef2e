import { createModel, type ReadonlySignal, signal } from '@preact/signals';
import type { Edit } from '../domain/edits.ts';
import { BULK_SLICE, type BulkChange, bulkEdits } from '../domain/people/bulk.ts';
import type { Desk } from '../domain/people/desk-port.ts';
import type { PeopleQuery } from '../domain/people/query.ts';
import type { Changes } from './changes-model.ts';
import type { Selection } from './desk-selection.ts';
import { troubleOf } from './trouble.ts';

export interface BulkParts {
  desk: Desk;
  changes: Changes;
  query: ReadonlySignal<PeopleQuery>;
  selected: ReadonlySignal<Selection>;
}

/** One change of everybody who is chosen, in slices; undone as one. */
export const BulkModel = createModel(({ desk, changes, query, selected }: BulkParts) => {
  const progress = signal<{ done: number; total: number } | null>(null);
  let stop = new AbortController();

  /** All of them are known before the first one is changed: the change may be what the filter asks for. */
  async function chosen(signal: AbortSignal): Promise<string[]> {
    const now = selected.peek();
    if (now.kind === 'some') return [...now.ids];
    const ids: string[] = [];
    for await (const slice of desk.roll(query.peek(), signal)) ids.push(...slice.ids);
    return ids.filter((id) => !now.but.has(id));
  }

  async function* slices(
    ids: readonly string[],
    change: BulkChange,
    signal: AbortSignal,
  ): AsyncGenerator<Edit[]> {
    for (let from = 0; from < ids.length && !signal.aborted; from += BULK_SLICE) {
      const slice = ids.slice(from, from + BULK_SLICE);
      yield bulkEdits(change.kind === 'untag' ? await desk.membersOf(slice) : slice, change);
      progress.value = { done: Math.min(from + BULK_SLICE, ids.length), total: ids.length };
    }
  }

  return {
    /** While a change is being made. */
    progress,
    async apply(change: BulkChange): Promise<boolean> {
      if (progress.peek() !== null) return false;
      stop = new AbortController();
      progress.value = { done: 0, total: 0 };
      try {
        const ids = await chosen(stop.signal);
        const count = () => progress.peek()?.done ?? 0;
        return await changes.writeMany(slices(ids, change, stop.signal), () => ({
          kind: 'bulk',
          change,
          count: count(),
        }));
      } catch (error) {
        changes.tell({ kind: 'failed', trouble: troubleOf(error), wordsKept: false });
        return false;
      } finally {
        progress.value = null;
      }
    },
    /** What is done stays, and can be undone. */
    cancel: () => stop.abort(),
  };
});

export type Bulk = InstanceType<typeof BulkModel>;
