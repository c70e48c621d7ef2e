import { computed, createModel, signal } from '@preact/signals';
import { type Edit, type Undo, wasUndoneWhole } from '../domain/edits.ts';
import type { BulkChange } from '../domain/people/bulk.ts';
import type { Book, StorageTrouble } from '../domain/ports.ts';
import type { CareTold } from './care-told.ts';
import type { SupplyTold } from './supply-told.ts';
import { troubleOf } from './trouble.ts';

/** What has just happened, for the toast to put into words. */
export type Told =
  | { kind: 'kept' | 'created' | 'not-resolved'; name: string }
  | {
      kind:
        | 'changed'
        | 'removed'
        | 'confirmed'
        | 'holds-again'
        | 'brought-back'
        | 'kept-one'
        | 'kept-all'
        | 'dismissed'
        | 'restored'
        | 'filter-removed'
        | 'practice-loaded'
        | 'practice-removed';
    }
  /** `what` was told when the change was made. */
  | { kind: 'undone' | 'undone-in-part' | 'redone'; what?: Told }
  | { kind: 'bulk'; change: BulkChange; count: number }
  | { kind: 'erased'; count: number }
  | { kind: 'filter-saved'; name: string }
  | { kind: 'ended'; why: 'used' | 'no-longer' }
  | { kind: 'done'; title: string }
  | { kind: 'snoozed'; title: string; at: number }
  | { kind: 'apart'; value: string }
  | { kind: 'identity-added'; value: string }
  | { kind: 'attached' | 'not-same' | 'merged' | 'separated' | 'site-off'; name: string }
  | { kind: 'taught' | 'selected' | 'selected-cut'; name: string }
  | { kind: 'care'; what: CareTold }
  | { kind: 'supply'; what: SupplyTold; product: string }
  | { kind: 'failed'; trouble: StorageTrouble; wordsKept: boolean };

export interface Toast {
  id: number;
  told: Told;
  undoable: boolean;
  redoable: boolean;
}

interface Step {
  /** Each is written by itself, in this order: what was done in slices is undone in slices. */
  batches: Undo[];
  what: Told;
}

/** `taken`: another window has made the customer meanwhile. */
export type Outcome = 'kept' | 'failed' | 'taken';

const DEPTH = 50;

/** Every change of the sidebar goes through here: written, told, and undone on request. */
export const ChangesModel = createModel((book: Book) => {
  const toast = signal<Toast | null>(null);
  const stack = signal<readonly Step[]>([]);
  const undone = signal<readonly Step[]>([]);
  let count = 0;

  const tell = (told: Told, undoable = false, redoable = false) => {
    count += 1;
    toast.value = { id: count, told, undoable, redoable };
  };
  const fail = (error: unknown, wordsKept: boolean) =>
    tell({ kind: 'failed', trouble: troubleOf(error), wordsKept });
  const remember = (batches: Undo[], told: Told) => {
    stack.value = [...stack.peek(), { batches, what: told }].slice(-DEPTH);
    undone.value = [];
    tell(told, true);
  };
  const attempt = async (
    edits: Edit[],
    told: Told,
    holdsWords: boolean,
    unless?: string[],
  ): Promise<Outcome> => {
    try {
      const undo = await book.write(edits, unless ? { unless } : {});
      // What changed nothing, as a second Done of one contact, has nothing to tell.
      if (undo.length === 0) return 'kept';
      remember([undo], told);
      return 'kept';
    } catch (error) {
      if (unless && isTaken(error)) return 'taken';
      fail(error, holdsWords);
      return 'failed';
    }
  };

  /** Takes the last step off one pile, applies it, and lays what undoes that on the other. */
  const turnBack = async (from: typeof stack, onto: typeof stack): Promise<Step | null> => {
    const last = from.peek().at(-1);
    if (!last) return null;
    from.value = from.peek().slice(0, -1);
    const back: Undo[] = [];
    let done = 0;
    const { what } = last;
    const keep = (pile: typeof stack, batches: Undo[]) => {
      if (batches.length > 0) pile.value = [...pile.peek(), { batches, what }].slice(-DEPTH);
    };
    try {
      for (const batch of last.batches) {
        const edits = await book.write(batch);
        if (edits.length > 0) back.unshift(edits);
        done += 1;
      }
    } catch (error) {
      keep(from, last.batches.slice(done));
      keep(onto, back);
      fail(error, false);
      return null;
    }
    keep(onto, back);
    return { batches: back, what };
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
    /** Many rows, a batch at a time, as one change with one undo; what a failure or a cancel left out is not in it. */
    async writeMany(batches: AsyncIterable<Edit[]>, told: () => Told): Promise<boolean> {
      const undos: Undo[] = [];
      let failure: { error: unknown } | null = null;
      try {
        for await (const edits of batches) {
          const undo = await book.write(edits);
          if (undo.length > 0) undos.unshift(undo);
        }
      } catch (error) {
        failure = { error };
      }
      if (undos.length > 0) remember(undos, told());
      if (failure) fail(failure.error, false);
      return failure === null;
    },
    /** Takes back the last change; pressing it twice at once takes back two. */
    async undo() {
      const last = stack.peek().at(-1);
      const done = await turnBack(stack, undone);
      if (!last || !done) return;
      const kind = wasUndoneWhole(last.batches.flat(), done.batches.flat()) ? 'undone' : 'undone-in-part';
      tell({ kind, what: done.what }, stack.peek().length > 0, undone.peek().length > 0);
    },
    /** Makes the last change that was taken back again. */
    async redo() {
      const done = await turnBack(undone, stack);
      if (done) tell({ kind: 'redone', what: done.what }, stack.peek().length > 0, undone.peek().length > 0);
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
