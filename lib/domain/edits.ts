import type { Fields, TableName } from './records.ts';

/**
 * One change to one row, as plain data. `set` creates the row when it is absent and otherwise
 * changes only the named fields; a field given as `undefined` is cleared.
 */
export type Edit =
  | { [T in TableName]: { op: 'set'; table: T; id: string; fields: Partial<Cleared<Fields<T>>> } }[TableName]
  | { op: 'remove' | 'restore'; table: TableName; id: string };

type Cleared<F> = { [K in keyof F]: F[K] | undefined };

/** The edits that undo a written batch, in the order they must be applied. */
export type Undo = Edit[];
