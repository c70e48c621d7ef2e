import { customerHints, identityHints } from '../domain/hint-keys.ts';
import type { Customer, Identity, TableName } from '../domain/records.ts';
import type { AnyRow } from './any-row.ts';

const MOST = 16;

/** By what the `hints` index finds a row whose exact keys are not known; deleted rows have none. */
export function hintsOf(table: TableName, row: AnyRow): string[] | undefined {
  if (row.del === 1 || row._.erased !== undefined) return undefined;
  const hints = hintsFor(table, row);
  return hints.length === 0 ? undefined : [...new Set(hints)].slice(0, MOST);
}

function hintsFor(table: TableName, row: AnyRow): string[] {
  if (table === 'customers') return customerHints(row as AnyRow & Customer);
  return table === 'identities' ? identityHints(row as AnyRow & Identity) : [];
}
