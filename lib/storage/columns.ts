import { derivedFields } from '../domain/derive.ts';
import type { TableName, Tables } from '../domain/records.ts';
import { type AnyRow, DERIVED } from './any-row.ts';
import { deskColumns } from './desk/desk-columns.ts';
import { hintsOf } from './hint-column.ts';

/** The row with its derived columns computed anew; those that no longer hold are gone. */
export function withColumns(table: TableName, row: AnyRow): AnyRow {
  const next: AnyRow = { ...row };
  for (const name of DERIVED) delete next[name];
  const columns = {
    ...derivedFields(table, next as AnyRow & Tables[TableName]),
    ...deskColumns(table, next),
    hints: hintsOf(table, next),
  };
  for (const [name, value] of Object.entries(columns)) {
    if (value !== undefined) next[name] = value;
  }
  return next;
}
