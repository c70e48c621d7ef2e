import { tagsOf } from '../../domain/people/tags.ts';
import type { TableName } from '../../domain/records.ts';
import type { AnyRow } from '../any-row.ts';

/** By what the desk finds rows: the tags of a customer, and when something was deleted. */
export function deskColumns(table: TableName, row: AnyRow): Record<string, unknown> {
  if (row._.erased !== undefined) return {};
  if (row.del === 1) return { deletedAt: deletedAt(row) };
  const tags = table === 'customers' ? tagsOf(row) : [];
  return tags.length > 0 ? { tags } : {};
}

/** Epoch ms, as the stamp of the deletion tells it. */
function deletedAt(row: AnyRow): number {
  return Number.parseInt((row._.m?.['del'] ?? row._.c).slice(0, 9), 36);
}
