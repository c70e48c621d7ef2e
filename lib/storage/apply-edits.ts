import type { Edit, Undo } from '../domain/edits.ts';
import type { Stamp, TableName } from '../domain/records.ts';
import { type AnyRow, fieldNames, REQUIRED } from './any-row.ts';
import { changeDeleted, newRow, setFields } from './envelope.ts';
import { BrokenEditError } from './errors.ts';
import { sameValue } from './same-value.ts';

/** Rows by table and id. */
export type RowSet = Map<TableName, Map<string, AnyRow>>;

export interface Applied {
  changed: RowSet;
  /** In the order they must be applied: last edit first. */
  undo: Undo;
}

/** What the edits make of the rows, as plain data: nothing is written here. */
export function applyEdits(rows: RowSet, edits: readonly Edit[], stamp: Stamp): Applied {
  const changed: RowSet = new Map();
  const undo: Undo[] = [];
  for (const edit of edits) {
    const before = changed.get(edit.table)?.get(edit.id) ?? rows.get(edit.table)?.get(edit.id);
    const after = applyEdit(before, edit, stamp);
    if (after === before || after === undefined) continue;
    putRow(changed, edit.table, after);
    undo.push(undoOf(edit.table, before, after));
  }
  return { changed, undo: undo.reverse().flat() };
}

export function putRow(rows: RowSet, table: TableName, row: AnyRow): void {
  const ofTable = rows.get(table) ?? new Map<string, AnyRow>();
  rows.set(table, ofTable.set(row.id, row));
}

function applyEdit(before: AnyRow | undefined, edit: Edit, stamp: Stamp): AnyRow | undefined {
  if (before?._.erased !== undefined) throw new BrokenEditError(`${edit.table}/${edit.id} is erased`);
  if (edit.op === 'set') return before ? setFields(before, edit.fields, stamp) : created(edit, stamp);
  return before && changeDeleted(before, edit.op === 'remove' ? 1 : 0, stamp);
}

type SetEdit = Extract<Edit, { op: 'set' }>;

function created(edit: SetEdit, stamp: Stamp): AnyRow {
  const row = newRow(edit.id, edit.fields, stamp);
  const missing = REQUIRED[edit.table].filter((name) => row[name] === undefined);
  if (missing.length > 0) {
    throw new BrokenEditError(`a new row of ${edit.table} needs ${missing.join(', ')}`);
  }
  return row;
}

function undoOf(table: TableName, before: AnyRow | undefined, after: AnyRow): Undo {
  const { id } = after;
  if (!before) return [{ op: 'remove', table, id }];
  const names = [...new Set([...fieldNames(before), ...fieldNames(after)])];
  const former = names
    .filter((name) => !sameValue(before[name], after[name]))
    .map((name) => [name, before[name]] as const);
  const edits: Undo = [];
  if (former.length > 0) edits.push({ op: 'set', table, id, fields: Object.fromEntries(former) } as Edit);
  if (before.del !== after.del) edits.push({ op: before.del === 1 ? 'remove' : 'restore', table, id });
  return edits;
}
