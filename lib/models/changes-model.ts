import { computed, createModel, signal } from '@preact/signals';
import { type Edit, type Undo, wasUndoneWhole } from '../domain/edits.ts';
import type { Book, StorageTrouble } from '../domain/ports.ts';
import { troubleOf } from './trouble.ts';

/** What has just happened, for the toast to put into words. */
export type Told =
  | { kind: 'kept' | 'created' | 'not-resolved'; name: string }
  | {
      kind:
        | 'changed'
        | 'removed'
        | 'confirmed'
        | 'undone'
        | 'undone-in-part'
        | 'practice-loaded'
        | 'practice-removed';
    }
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

/** `taken`: another window has made the customer meanwhile. */
export type Outcome = 'kept' | 'failed' | 'taken';

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
  const attempt = async (
    edits: Edit[],
    told: Told,
    holdsWords: boolean,
    unless?: string[],
  ): Promise<Outcome> => {
    try {
      const undo = await book.write(edits, unless ? { unless } : {});
      if (undo.length > 0) stack.value = [...stack.peek(), undo].slice(-DEPTH);
      tell(told, undo.length > 0);
      return 'kept';
    } catch (error) {
      if (unless && isTaken(error)) return 'taken';
      fail(error, holdsWords);
      return 'failed';
    }
  };

  return {
    toast,
    canUndo: computed(() => stack.value.length > 0),
    tell,
    /** True when the book has acknowledged the edits; false when it refused and the user was told. */
    write: async (edits: Edit[], told: Told, holdsWords = false): Promise<boolean> =>
      (await attempt(edits, told, holdsWords)) === 'kept',
    /** Like `write`, unless a living customer has one of these identity keys by then: `taken`, and nobody was told. */
    writeNew: (edits: Edit[], told: Told, unless: string[], holdsWords = false): Promise<Outcome> =>
      attempt(edits, told, holdsWords, unless),
    /** Takes back the last change; pressing it twice at once takes back two. */
    async undo() {
      const last = stack.peek().at(-1);
      if (!last) return;
      stack.value = stack.peek().slice(0, -1);
      try {
        const redo = await book.write(last);
        tell({ kind: wasUndoneWhole(last, redo) ? 'undone' : 'undone-in-part' });
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

function isTaken(error: unknown): boolean {
  return error instanceof Error && error.name === 'TakenError';
}
