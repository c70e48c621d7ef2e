import type { Edit, Undo } from '../domain/edits.ts';
import type { Stamp, TableName } from '../domain/records.ts';
import { type AnyRow, REQUIRED } from './any-row.ts';
import { dismissLost, isDismissal, undoOfDismissal } from './dismiss.ts';
import { changeDeleted, newRow, setFields } from './envelope.ts';
import { BrokenEditError } from './errors.ts';
import { sameValue } from './same-value.ts';
import { undoOf } from './undo-of.ts';

/** Rows by table and id. */
export type RowSet = Map<TableName, Map<string, AnyRow>>;

export interface Applied {
  changed: RowSet;
  /** In the order they must be applied: last edit first. */
  undo: Undo;
}

/** What the edits make of the rows, as plain data: nothing is written here. An undo does not remove `kept` customers. */
export function applyEdits(
  rows: RowSet,
  edits: readonly Edit[],
  stamp: Stamp,
  kept: ReadonlySet<string> = new Set(),
): Applied {
  const changed: RowSet = new Map();
  const undo: Undo[] = [];
  for (const edit of edits) {
    const before = rowIn(changed, edit) ?? rowIn(rows, edit);
    const due = keeps(kept, edit, before) ? null : stillDue(before, edit);
    const after = due && applyEdit(before, due, stamp);
    if (!after || after === before) continue;
    putRow(changed, edit.table, after);
    undo.push(isDismissal(edit) ? undoOfDismissal(edit) : undoOf(edit.table, before, after, stamp));
  }
  return { changed, undo: undo.reverse().flat() };
}

export function putRow(rows: RowSet, table: TableName, row: AnyRow): void {
  const ofTable = rows.get(table) ?? new Map<string, AnyRow>();
  rows.set(table, ofTable.set(row.id, row));
}

export function rowIn(rows: RowSet, { table, id }: { table: TableName; id: string }): AnyRow | undefined {
  return rows.get(table)?.get(id);
}

/** False when something that the batch relies on is no longer so. */
export function mustsHold(rows: RowSet, edits: readonly Edit[]): boolean {
  return edits.every((edit) => edit.op !== 'set' || holds(rowIn(rows, edit), edit.must ?? {}));
}

function holds(row: AnyRow | undefined, values: object): boolean {
  return Object.entries(values).every(([name, value]) => sameValue(row?.[name], value));
}

/** The edit, less what somebody else has changed since it was thought of; null when nothing is left. */
function stillDue(before: AnyRow | undefined, edit: Edit): Edit | null {
  const { expect } = edit;
  if (expect === undefined) return edit;
  if (!before || before.del === 1) return null;
  if (edit.op !== 'set') return holds(before, expect) ? edit : null;
  const fields = Object.entries(edit.fields).filter(
    ([name]) => !(name in expect) || sameValue(before[name], Reflect.get(expect, name)),
  );
  return fields.length === 0 ? null : ({ ...edit, fields: Object.fromEntries(fields) } as Edit);
}

/** Who is kept stays known by the addresses that the undo would take away. */
function keeps(kept: ReadonlySet<string>, edit: Edit, before: AnyRow | undefined): boolean {
  if (edit.op !== 'remove' || edit.expect === undefined) return false;
  if (edit.table === 'customers') return kept.has(edit.id);
  return edit.table === 'identities' && kept.has(String(before?.['customerId']));
}

function applyEdit(before: AnyRow | undefined, edit: Edit, stamp: Stamp): AnyRow | undefined {
  if (before?._.erased !== undefined) throw new BrokenEditError(`${edit.table}/${edit.id} is erased`);
  if (isDismissal(edit)) return before && dismissLost(before, edit);
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
