import { computed, createModel, signal } from '@preact/signals';
import type { Edit, Undo } from '../domain/edits.ts';
import type { Book, StorageTrouble } from '../domain/ports.ts';
import { troubleOf } from './trouble.ts';

/** What has just happened, for the toast to put into words. */
export type Told =
  | { kind: 'kept' | 'created' | 'not-resolved'; name: string }
  | { kind: 'changed' | 'removed' | 'confirmed' | 'undone' | 'practice-loaded' | 'practice-removed' }
  | { kind: 'done'; title: string }
  | { kind: 'snoozed'; title: string; at: number }
  | { kind: 'apart'; value: string }
  | { kind: 'identity-added'; value: string }
  | { kind: 'attached' | 'not-same' | 'merged' | 'separated' | 'site-off'; name: string }
  | { kind: 'taught'; name: string }
  | { kind: 'failed'; trouble: StorageTrouble; wordsKept: boolean };

export interface Toast {
  id: number;
  told: Told;
  undoable: boolean;
}

const DEPTH = 50;

/** Every change of the sidebar goes through here: written, told, and undone on request. */
export const ChangesModel = createModel((book: Book) => {
  const toast = signal<Toast | null>(null);
  const stack = signal<readonly Undo[]>([]);
  let count = 0;

  const tell = (told: Told, undoable = false) => {
    count += 1;
    toast.value = { id: count, told, undoable };
  };
  const fail = (error: unknown, wordsKept: boolean) =>
    tell({ kind: 'failed', trouble: troubleOf(error), wordsKept });

  return {
    toast,
    canUndo: computed(() => stack.value.length > 0),
    tell,
    /** True when the book has acknowledged the edits; false when it refused and the user was told. */
    async write(edits: Edit[], told: Told, holdsWords = false): Promise<boolean> {
      try {
        const undo = await book.write(edits);
        stack.value = [...stack.peek(), undo].slice(-DEPTH);
        tell(told, true);
        return true;
      } catch (error) {
        fail(error, holdsWords);
        return false;
      }
    },
    /** Takes back the last change; pressing it twice at once takes back two. */
    async undo() {
      const last = stack.peek().at(-1);
      if (!last) return;
      stack.value = stack.peek().slice(0, -1);
      try {
        await book.write(last);
        tell({ kind: 'undone' });
      } catch (error) {
        stack.value = [...stack.peek(), last];
        fail(error, false);
      }
    },
    dismiss(id: number) {
      if (toast.peek()?.id === id) toast.value = null;
    },
  };
});

export type Changes = InstanceType<typeof ChangesModel>;
