import { Dexie } from 'dexie';
import type { Edit } from '../domain/edits.ts';
import type { Stamp, TableName } from '../domain/records.ts';
import type { AnyRow } from './any-row.ts';
import { type Applied, applyEdits, type RowSet, rowIn } from './apply-edits.ts';
import { stampOfField } from './envelope.ts';
import type { Database } from './schema.ts';
import { laterStamp } from './stamp.ts';

const BY_DELETED = ['memories', 'occasions', 'supplies', 'followUps', 'cases', 'visits'] as const;

/** Where a customer's rows are, in the order in which `childrenOf` gives them. */
const CHILD_TABLES = [...BY_DELETED, 'identities', 'interactions', 'customers'] as const;

/** The tables that must be looked at before these edits may be applied. */
export function tablesToKeep(edits: readonly Edit[]): readonly TableName[] {
  return removals(edits).length > 0 ? CHILD_TABLES : [];
}

/**
 * Applies edits so that an undo takes no customer away to whom something was added since, or of whom something
 * could not be taken back: hidden with the customer it would be lost.
 */
export async function applyKeeping(
  db: Database,
  rows: RowSet,
  edits: readonly Edit[],
  stamp: Stamp,
): Promise<Applied> {
  const kept = new Set<string>();
  for (;;) {
    const applied = applyEdits(rows, edits, stamp, kept);
    const before = kept.size;
    for (const { id, since } of removals(edits)) {
      if (!kept.has(id) && (await mustStay(db, applied, edits, id, since))) kept.add(id);
    }
    // One who stays may keep another: they were merged.
    if (kept.size === before) return applied;
  }
}

function removals(edits: readonly Edit[]): { id: string; since: Stamp }[] {
  return edits.flatMap((edit, i) => {
    if (edit.op !== 'remove' || edit.table !== 'customers' || edit.since === undefined) return [];
    const last = edits.findLastIndex(({ table, id }) => table === 'customers' && id === edit.id);
    return last === i ? [{ id: edit.id, since: edit.since }] : [];
  });
}

async function mustStay(
  db: Database,
  { changed }: Applied,
  edits: readonly Edit[],
  id: string,
  since: Stamp,
): Promise<boolean> {
  const row = rowIn(changed, { table: 'customers', id });
  // Untouched by the batch: either removed already, or changed since and therefore still there.
  if (!row) return (await db.customers.get(id))?.del === 0;
  if (row.del === 0) return true;
  const children = await childrenOf(db, id);
  return children.some(([table, child]) => {
    const now = rowIn(changed, { table, id: child.id }) ?? child;
    if (now.del === 1 || (table === 'customers' && now['mergedInto'] !== id)) return false;
    const meant = (e: Edit) => e.op === 'remove' && e.table === table && e.id === child.id;
    return addedAt(table, child) > since || edits.some(meant);
  });
}

/** Living rows that would be hidden with the customer. */
async function childrenOf(db: Database, id: string): Promise<(readonly [TableName, AnyRow])[]> {
  const table = (name: TableName) => db.table<AnyRow, string>(name);
  const found = await Promise.all([
    ...BY_DELETED.map((name) => table(name).where('[customerId+del]').equals([id, 0]).toArray()),
    table('identities').where('customerId').equals(id).toArray(),
    table('interactions').where('[customerId+at]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray(),
    table('customers').where('mergedInto').equals(id).toArray(),
  ]);
  const children = CHILD_TABLES.flatMap((name, i) => (found[i] ?? []).map((row) => [name, row] as const));
  return children.filter(([table, row]) => row.del === 0 && !isPlanned(table, row));
}

/** What the plan made of other rows goes with them, unless somebody has answered it. */
function isPlanned(table: TableName, row: AnyRow): boolean {
  if (table !== 'followUps' || row['planned'] === undefined) return false;
  return row['doneAt'] === undefined && row['snoozedTo'] === undefined;
}

/** When a row came to the customer: made, brought back, or merged into them. */
function addedAt(table: TableName, row: AnyRow): Stamp {
  const back = row._.m?.['del'] ?? row._.c;
  return table === 'customers' ? laterStamp(back, stampOfField(row, 'mergedInto') ?? back) : back;
}
