import {
  type Entry,
  followUpEntry,
  interactionEntry,
  interactionText,
  memoryEntry,
  occasionEntry,
  personEntry,
  type Unit,
} from '../../domain/find/entry.ts';
import type { Customer, Identity, TableName, Tables } from '../../domain/records.ts';
import type { AnyRow } from '../any-row.ts';
import type { RowSet } from '../apply-edits.ts';
import type { Database } from '../schema.ts';
import { packKey, type TailEntry } from './layout.ts';

type RowUnit = Exclude<Unit, 'customers'>;

const ENTRY_OF: { [U in RowUnit]: (row: Tables[U]) => Entry | null } = {
  memories: memoryEntry,
  followUps: followUpEntry,
  occasions: occasionEntry,
  interactions: interactionEntry,
};

/** What of a row the index depends on. */
const SEARCHED: { [T in TableName]?: (row: Tables[T]) => unknown[] } = {
  customers: (c) => [
    c.displayName,
    c.organisation,
    c.title,
    c.city,
    c.greeting,
    c.pronunciation,
    c.tierOverride,
    c.stage,
    c.mergedInto === undefined,
  ],
  identities: (i) => [i.kind, i.value, i.apart],
  memories: (m) => [m.text, m.kind, m.topic, m.pinned, m.endedAt === undefined, m.noted?.at],
  followUps: (f) => [f.title],
  occasions: (o) => [o.title],
  interactions: (i) => [interactionText(i), i.at],
};

/** The tables that must be open when rows of these are written. */
export function tablesOfTail(tables: readonly TableName[]): string[] {
  const searched = tables.filter((table) => table in SEARCHED);
  if (searched.length === 0) return [];
  const people = searched.includes('customers') || searched.includes('identities');
  return ['searchTail', ...(people ? ['customers', 'identities'] : [])];
}

/** Adds what was written to the end of the index, in the very transaction that wrote it. */
export async function putTail(db: Database, stamp: string, changed: RowSet, before: RowSet): Promise<void> {
  const rows: [TailEntry, boolean][] = await peopleEntries(db, changed, before);
  for (const table of Object.keys(ENTRY_OF) as RowUnit[]) {
    for (const row of touched(table, changed, before)) {
      const made = entryOf(table, row);
      if (made) rows.push([made, before.get(table)?.has(row.id) ?? false]);
    }
  }
  if (rows.length === 0) return;
  const replaced = rows.filter(([, again]) => again).length;
  await db.searchTail.put({
    key: packKey(stamp, rows.length),
    entries: rows.map(([entry]) => entry),
    replaced,
  });
}

/** null: it is not to be found. */
export function entryOf(table: RowUnit, row: AnyRow): TailEntry | null {
  const make = ENTRY_OF[table] as unknown as (row: AnyRow) => Entry | null;
  const made = make(row);
  return made && { id: row.id, ...made };
}

/** The rows whose words are others than before. */
function touched(table: TableName, changed: RowSet, before: RowSet): AnyRow[] {
  const rows = [...(changed.get(table)?.values() ?? [])];
  return rows.filter((row) => signature(table, row) !== signature(table, before.get(table)?.get(row.id)));
}

function signature(table: TableName, row: AnyRow | undefined): string | undefined {
  const searched = SEARCHED[table] as unknown as ((row: AnyRow) => unknown[]) | undefined;
  return row && searched && JSON.stringify([row.del, row._.erased, ...searched(row)]);
}

/** A customer stands in the index with all identities: whichever changes, all are read. */
async function peopleEntries(db: Database, changed: RowSet, before: RowSet): Promise<[TailEntry, boolean][]> {
  const identities = touched('identities', changed, before) as (AnyRow & Identity)[];
  const owners = [
    ...touched('customers', changed, before).map((row) => row.id),
    ...identities.map((i) => i.customerId),
  ];
  const ids = [...new Set(owners)];
  if (ids.length === 0) return [];
  const customers = await customersOf(db, ids, changed);
  const known = ids.filter((id) => !isNew(id, changed, before));
  const kept = known.length === 0 ? [] : await db.identities.where('customerId').anyOf(known).toArray();
  const own = new Map<string, Map<string, Identity>>();
  for (const identity of [
    ...kept,
    ...((changed.get('identities')?.values() ?? []) as Iterable<Identity & AnyRow>),
  ]) {
    const of = own.get(identity.customerId) ?? new Map<string, Identity>();
    own.set(identity.customerId, of.set(identity.id, identity));
  }
  return customers.flatMap((customer): [TailEntry, boolean][] => {
    const made = personEntry(customer, [...(own.get(customer.id)?.values() ?? [])]);
    return made ? [[{ id: customer.id, ...made }, !isNew(customer.id, changed, before)]] : [];
  });
}

async function customersOf(db: Database, ids: string[], changed: RowSet): Promise<Customer[]> {
  const written = changed.get('customers');
  const others = ids.filter((id) => !written?.has(id));
  const found = others.length === 0 ? [] : await db.customers.bulkGet(others);
  const rows = ids.flatMap((id) => (written?.get(id) ?? []) as (AnyRow & Customer) | []);
  return [...rows, ...found.filter((row) => row !== undefined)];
}

/** Made by this very write: all its identities are in it. */
function isNew(id: string, changed: RowSet, before: RowSet): boolean {
  return changed.get('customers')?.has(id) === true && before.get('customers')?.has(id) !== true;
}
