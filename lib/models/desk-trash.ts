import { computed, createModel, type ReadonlySignal, signal } from '@preact/signals';
import type { Edit } from '../domain/edits.ts';
import type { Desk, EraseCount, EraseTargets, TrashItem, TrashPage } from '../domain/people/desk-port.ts';
import type { Drafts } from '../domain/ports.ts';
import type { Changes } from './changes-model.ts';
import { follow, type Loaded } from './follow.ts';
import { troubleOf } from './trouble.ts';

const STEP = 100;

/** What is about to be erased, and how much that is. */
export interface Doomed {
  items: TrashItem[];
  count: EraseCount;
}

interface Parts {
  desk: Desk;
  drafts: Drafts;
  changes: Changes;
  attempt: ReadonlySignal<number>;
}

/** What was deleted: back again, or gone for good. */
export const TrashModel = createModel(({ desk, drafts, changes, attempt }: Parts) => {
  const limit = signal(STEP);
  const doomed = signal<Doomed | null>(null);
  const busy = signal(false);
  const page = follow<TrashPage>(
    computed(() => String(limit.value)),
    (key) => desk.liveTrash(Number(key)),
    attempt,
  );
  let last: Loaded<TrashPage> = { kind: 'loading' };
  const attemptTo = async <T>(work: () => Promise<T>): Promise<T | null> => {
    busy.value = true;
    try {
      return await work();
    } catch (error) {
      changes.tell({ kind: 'failed', trouble: troubleOf(error), wordsKept: false });
      return null;
    } finally {
      busy.value = false;
    }
  };
  return {
    page: computed<Loaded<TrashPage>>(() => {
      if (page.value.kind !== 'loading') last = page.value;
      return last;
    }),
    showMore: () => {
      limit.value += STEP;
    },
    restore: (item: TrashItem) => changes.write(restoreEdits(item), { kind: 'restored' }),
    doomed,
    busy,
    /** Asks first: nothing brings it back. */
    async ask(items: TrashItem[]): Promise<void> {
      const count = await attemptTo(() => desk.countErase(targetsOf(items)));
      if (count) doomed.value = { items, count };
    },
    spare: () => {
      doomed.value = null;
    },
    async erase(): Promise<void> {
      const now = doomed.peek();
      if (!now || busy.peek()) return;
      const targets = targetsOf(now.items);
      const count = await attemptTo(async () => {
        const erased = await desk.erase(targets);
        // Words typed and not kept lie outside the book.
        for (const id of targets.customers) await drafts.keep(`customer:${id}`, '');
        return erased;
      });
      if (count) changes.tell({ kind: 'erased', count: count.customers + count.memories });
      if (count) doomed.value = null;
    },
  };
});

export type Trash = InstanceType<typeof TrashModel>;

function restoreEdits(item: TrashItem): Edit[] {
  if (item.kind === 'customer') return [{ op: 'restore', table: 'customers', id: item.id }];
  return item.rows.map((id) => ({ op: 'restore', table: 'memories', id }));
}

function targetsOf(items: readonly TrashItem[]): EraseTargets {
  return {
    customers: items.flatMap((item) => (item.kind === 'customer' ? [item.id] : [])),
    memories: items.flatMap((item) => (item.kind === 'memory' ? item.rows : [])),
  };
}
