import { personEntry, UNITS } from '../../domain/find/entry.ts';
import type { Customer, Identity } from '../../domain/records.ts';
import type { AnyRow } from '../any-row.ts';
import type { Database } from '../schema.ts';
import { type Breathe, SegmentBuilder } from './build-segment.ts';
import type { Building, Manifest, Sizes, TailEntry } from './layout.ts';
import { changeManifest, newSegmentId, OvertakenError, putRows } from './manifest.ts';
import { entryOf } from './tail.ts';

/** Where ids are cut into stretches to be counted: a writer waits for no more than one. */
const STRETCHES = ['', ...'123456789abcdef', '\uffff'];

/** How many rows there are to be indexed. */
export async function countRows(db: Database): Promise<number> {
  let sum = 0;
  for (const unit of UNITS) {
    for (const [i, end] of STRETCHES.entries()) {
      const start = STRETCHES[i - 1];
      if (start !== undefined) sum += await db.table(unit).where(':id').between(start, end).count();
    }
  }
  return sum;
}

/** Takes the next rows into the index, in the order of their ids, and keeps how far it came. */
export async function buildOn(
  db: Database,
  start: Building,
  breathe: Breathe,
  { segment, slice }: Sizes,
): Promise<void> {
  const builder = new SegmentBuilder();
  let at: Building = start;
  while (at.unit < UNITS.length && builder.docs.length < segment) {
    const { rows, entryFor } = await readSlice(db, at, slice);
    for (const row of rows) {
      await breathe();
      const entry = entryFor(row);
      if (entry) builder.add(entry);
    }
    const done = at.done + rows.length;
    const last = rows.at(-1)?.id ?? null;
    at = rows.length < slice ? { ...at, done, unit: at.unit + 1, after: null } : { ...at, done, after: last };
  }
  if (builder.docs.length === 0) {
    await changeManifest(db, (manifest) => advance(manifest, start, at));
    return;
  }
  const built = await builder.finish(await newSegmentId(db), breathe);
  await putRows(db, built.rows, breathe);
  await changeManifest(db, (manifest) => {
    advance(manifest, start, at);
    // Oldest of all: what a write has added since the rows were read is newer.
    const former = manifest.segments.filter(({ id }) => id <= start.former).length;
    manifest.segments.splice(former, 0, built.info);
  });
}

function advance(manifest: Manifest, from: Building, to: Building): void {
  const { building } = manifest;
  const same =
    building?.unit === from.unit && building.after === from.after && building.former === from.former;
  if (!same) throw new OvertakenError();
  manifest.building = to;
}

interface Slice {
  rows: AnyRow[];
  entryFor: (row: AnyRow) => TailEntry | null;
}

async function readSlice(db: Database, { unit, after }: Building, most: number): Promise<Slice> {
  const table = UNITS[unit] ?? 'memories';
  const rows = await db
    .table<AnyRow, string>(table)
    .where(':id')
    .above(after ?? '')
    .limit(most)
    .toArray();
  if (table !== 'customers') return { rows, entryFor: (row) => entryOf(table, row) };
  const own = await identitiesOf(db, rows);
  return { rows, entryFor: (row) => personOf(row as AnyRow & Customer, own.get(row.id) ?? []) };
}

function personOf(row: Customer, identities: Identity[]): TailEntry | null {
  const made = personEntry(row, identities);
  return made && { id: row.id, ...made };
}

/** Customers come in the order of their ids: their identities lie in one stretch of an index. */
async function identitiesOf(db: Database, rows: AnyRow[]): Promise<Map<string, Identity[]>> {
  const own = new Map<string, Identity[]>();
  const [first, last] = [rows[0]?.id, rows.at(-1)?.id];
  if (first === undefined || last === undefined) return own;
  for (const identity of await db.identities.where('customerId').between(first, last, true, true).toArray()) {
    own.set(identity.customerId, [...(own.get(identity.customerId) ?? []), identity]);
  }
  return own;
}
