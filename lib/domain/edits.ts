import type { Fields, Stamp, TableName } from './records.ts';

/**
 * One change to one row, as plain data. `set` creates the row when it is absent and otherwise
 * changes only the named fields; a field given as `undefined` is cleared.
 */
export type Edit =
  | { [T in TableName]: SetEdit<T> }[TableName]
  | {
      op: 'remove' | 'restore';
      table: TableName;
      id: string;
      /** Left out as a whole when a field has another value now. */
      expect?: Record<string, unknown>;
      /** A customer to whom anything was added after this stamp is kept, with what they are known by. */
      since?: Stamp;
    }
  | DismissEdit;

/** Values that lost a concurrent edit were seen and are not wanted; `recall` takes that back. */
interface DismissEdit {
  op: 'dismiss' | 'recall';
  table: TableName;
  id: string;
  field: string;
  lost: { value: unknown; stamp: Stamp }[];
  expect?: never;
}

interface SetEdit<T extends TableName> {
  op: 'set';
  table: T;
  id: string;
  fields: Partial<Cleared<Fields<T>>>;
  /** A field that has another value now is left out; so is a row that is absent or deleted. */
  expect?: Partial<Cleared<Fields<T>>>;
  /** When one of these has another value now, nothing of the whole batch is written. */
  must?: Partial<Cleared<Fields<T>>>;
}

type Cleared<F> = { [K in keyof F]: F[K] | undefined };

/**
 * The edits that undo a written batch, in the order they must be applied. They expect what the batch has made:
 * what was written since, in another window, is left as it is.
 */
export type Undo = Edit[];

/** Whether all of an undo was applied, by what writing it gave: false when it left out what was changed since. */
export function wasUndoneWhole(undo: Undo, redo: Undo): boolean {
  return changesIn(undo, 'restore') === changesIn(redo, 'remove');
}

/** A row that somebody brought back already is back: no restore is missed. */
function changesIn(edits: readonly Edit[], uncounted: 'remove' | 'restore'): number {
  const sizes = edits.map((edit) => {
    if (edit.op === 'set') return Object.keys(edit.fields).length;
    return edit.op === uncounted ? 0 : 1;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}
