import type { Row, TableName } from '../domain/records.ts';

/** A row of any shared table, with its fields by name. */
export type AnyRow = Row & Record<string, unknown>;

/** Columns the writer computes, and `tokens`, which older rows still have; never set by an edit, never merged, never undone. */
export const DERIVED = [
  'sortName',
  'nextAt',
  'speaksAt',
  'nextOn',
  'reviewAt',
  'tokens',
  'hints',
  'tags',
  'deletedAt',
] as const;

const NOT_FIELDS = new Set<string>(['id', 'del', '_', ...DERIVED]);

/** True for what an edit may name: not identity, envelope, deletion or derived column. */
export function isField(name: string): boolean {
  return !NOT_FIELDS.has(name);
}

export function fieldNames(row: AnyRow): string[] {
  return Object.keys(row).filter(isField);
}

/** Without these a row could not be found again, so a new row lacking one is refused. */
export const REQUIRED: Record<TableName, readonly string[]> = {
  customers: ['displayName'],
  identities: ['customerId', 'key', 'kind', 'value'],
  memories: ['customerId', 'kind', 'text'],
  occasions: ['customerId', 'kind', 'date'],
  supplies: ['customerId', 'product'],
  followUps: ['customerId', 'title', 'due'],
  interactions: ['customerId', 'at', 'kind'],
  cases: ['customerId'],
  visits: ['customerId'],
  relations: ['from', 'to', 'kind'],
  taughtSites: ['name'],
  settings: ['value'],
  staff: ['name'],
};

/** The shared tables: those the guard protects. */
export const TABLES = Object.keys(REQUIRED) as TableName[];
