import { CLASSES, isAlive, UNITS } from '../../domain/find/entry.ts';
import type { Row } from '../../domain/records.ts';
import type { Database } from '../schema.ts';
import type { Breathe } from './build-segment.ts';
import {
  FORMAT,
  MANIFEST,
  type Manifest,
  type PackedRow,
  packKey,
  segmentOfKey,
  segmentPrefix,
  stampOfPack,
  type TailEntry,
} from './layout.ts';

/** Rows written in one transaction: each is a request, and a browser is blocked while it takes them. */
const ROWS_A_WRITE = 64;
const LAST = '\uffff';
/** Below the six digits of a segment's key, with room for all that will ever be made. */
const FAR = 36 ** 5;
const NO_FORMAT = 0;
const FROM_THE_START = { unit: 0, after: null, done: 0, total: 0 };

/** Somebody else has changed the index meanwhile: what was prepared no longer fits. */
export class OvertakenError extends Error {
  override readonly name = 'OvertakenError';
}

/** null: there is no index, or one of another format. */
export async function readManifest(db: Database): Promise<Manifest | null> {
  const found = await db.searchShards.get(MANIFEST);
  return found && 'format' in found && found.format === FORMAT ? found : null;
}

/** One change of the manifest, and of what must change with it. */
export function changeManifest<T>(
  db: Database,
  change: (manifest: Manifest) => T | PromiseLike<T>,
): Promise<T> {
  return db.transaction('rw', db.searchShards, db.searchTail, async () => {
    const manifest = await readManifest(db);
    if (!manifest) throw new OvertakenError();
    const result = await change(manifest);
    await db.searchShards.put(manifest);
    return result;
  });
}

/** A number for a segment that nobody else will use. */
export function newSegmentId(db: Database): Promise<number> {
  return changeManifest(db, (manifest) => {
    manifest.nextSegment += 1;
    return manifest.nextSegment;
  });
}

/** Rows of a segment that nobody reads yet. */
export async function putRows(db: Database, rows: PackedRow[], breathe: Breathe): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_A_WRITE) {
    await db.searchShards.bulkPut(rows.slice(at, at + ROWS_A_WRITE));
    await breathe();
  }
}

/** Deletes what no segment needs: left by a worker that was ended, or replaced. */
export async function dropOrphans(db: Database): Promise<void> {
  const manifest = await readManifest(db);
  if (!manifest) return;
  const { segments, merging } = manifest;
  const kept = new Set([...segments.map(({ id }) => id), ...(merging ? [merging.output.id] : [])]);
  const keys = await db.searchShards.where('key').notEqual(MANIFEST).primaryKeys();
  const found = new Set(keys.map(segmentOfKey));
  for (const id of found) if (!kept.has(id)) await dropSegment(db, id);
}

export async function dropSegment(db: Database, id: number): Promise<void> {
  const prefix = segmentPrefix(id);
  await db.searchShards
    .where('key')
    .between(prefix, prefix + LAST)
    .delete();
}

/** All rows will be taken into the index anew. What is in the tail is newer and stays. */
export async function beginAnew(db: Database): Promise<void> {
  await db.transaction('rw', db.searchShards, async () => {
    const former = await db.searchShards.get(MANIFEST);
    if (former && 'format' in former && former.format === FORMAT) return;
    // Windows keep rows of segments by their number: it goes on where it was, or begins where none has been.
    const nextSegment =
      former && 'nextSegment' in former ? former.nextSegment : Math.floor(Math.random() * FAR);
    await db.searchShards.clear();
    await db.searchShards.put({
      key: MANIFEST,
      format: FORMAT,
      nextSegment,
      segments: [],
      whole: false,
      building: { ...FROM_THE_START, former: 0 },
      merging: null,
      replaced: 0,
    });
  });
}

/** The index cannot be read: the indexer finds none and makes it anew. */
export async function dropIndex(db: Database): Promise<void> {
  await db.transaction('rw', db.searchShards, async () => {
    const former = await db.searchShards.get(MANIFEST);
    await db.searchShards.clear();
    if (former && 'format' in former) await db.searchShards.put({ ...former, format: NO_FORMAT });
  });
}

/** Words that were erased leave the index: it is made anew while the present one serves, and the tail is cleared of them. */
export async function forgetIndex(db: Database): Promise<void> {
  await db.transaction('rw', [...UNITS, 'searchShards', 'searchTail'], async () => {
    for (const pack of await db.searchTail.toArray()) {
      const entries = await living(db, pack.entries);
      if (entries.length === pack.entries.length) continue;
      await db.searchTail.delete(pack.key);
      const key = packKey(stampOfPack(pack.key), entries.length);
      if (entries.length > 0) await db.searchTail.put({ ...pack, key, entries });
    }
    const manifest = await readManifest(db);
    if (manifest) await db.searchShards.put(renewed(manifest));
  });
}

/** All rows are to be taken in again; until then the segments that are there serve. */
export function renewed(manifest: Manifest): Manifest {
  const building = { ...FROM_THE_START, former: manifest.nextSegment };
  return { ...manifest, building, merging: null, replaced: 0 };
}

async function living(db: Database, entries: readonly TailEntry[]): Promise<TailEntry[]> {
  const tables = entries.map(({ rank }) => CLASSES[rank]?.unit ?? 'memories');
  const rows = await Promise.all(entries.map(({ id }, i) => db.table<Row, string>(tables[i] ?? '').get(id)));
  return entries.filter((_, i) => rows[i] && isAlive(rows[i]));
}
