import type { Edit, Undo } from '../domain/edits.ts';
import type { Stamp, TableName } from '../domain/records.ts';
import { type AnyRow, fieldNames } from './any-row.ts';
import { sameValue } from './same-value.ts';

/** What takes one change back, as long as the row still says what the change made it say. */
export function undoOf(table: TableName, before: AnyRow | undefined, after: AnyRow, stamp: Stamp): Undo {
  const { id } = after;
  const since = table === 'customers' ? { since: stamp } : {};
  if (!before) return [{ op: 'remove', table, id, expect: valuesOf(after, fieldNames(after)), ...since }];
  const names = [...new Set([...fieldNames(before), ...fieldNames(after)])];
  const other = names.filter((name) => !sameValue(before[name], after[name]));
  const edits: Undo = [];
  if (other.length > 0) {
    const [fields, expect] = [valuesOf(before, other), valuesOf(after, other)];
    edits.push({ op: 'set', table, id, fields, expect } as Edit);
  }
  if (before.del === after.del) return edits;
  if (before.del === 0) return [...edits, { op: 'restore', table, id }];
  return [...edits, { op: 'remove', table, id, expect: valuesOf(before, names), ...since }];
}

function valuesOf(row: AnyRow, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, row[name]]));
}
