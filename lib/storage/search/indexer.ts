import { UNITS } from '../../domain/find/entry.ts';
import type { Database } from '../schema.ts';
import { buildOn, countRows } from './backfill.ts';
import type { Breathe } from './build-segment.ts';
import { flushTail, isTailFull } from './flush-tail.ts';
import { type Building, type Manifest, SIZES, type Sizes } from './layout.ts';
import { beginAnew, changeManifest, dropOrphans, readManifest, renewed } from './manifest.ts';
import { beginMerge, type Merge, openMerge, segmentsToMerge } from './merge.ts';

/** Above this share of replaced documents the index is made anew. */
const MOST_REPLACED = 0.25;

/** Does all that is due; whatever is cut off is gone on with the next time. */
export async function keepIndex(db: Database, breathe: Breathe, sizes = SIZES): Promise<void> {
  let merge: Merge | null = null;
  for (;;) {
    await breathe();
    const manifest = await readManifest(db);
    if (!manifest) await beginAnew(db);
    else if (await flushTail(db, breathe, sizes)) continue;
    else if (manifest.building) await build(db, manifest.building, breathe, sizes);
    else if (manifest.merging) {
      merge ??= await openMerge(db, manifest, breathe, sizes);
      if (!(await merge.step(breathe))) merge = null;
    } else if (!(await beginDue(db, manifest, sizes))) return;
  }
}

/** Looked at after every write: reads no more than one row and some keys. */
export async function isDue(db: Database): Promise<boolean> {
  const [manifest, keys] = await Promise.all([readManifest(db), db.searchTail.toCollection().primaryKeys()]);
  return (
    manifest === null || manifest.building !== null || manifest.merging !== null || isTailFull(keys, SIZES)
  );
}

async function build(db: Database, building: Building, breathe: Breathe, sizes: Sizes): Promise<void> {
  if (building.unit < UNITS.length) {
    if (building.total === 0) await noteTotal(db, building);
    await buildOn(db, building, breathe, sizes);
    return;
  }
  await changeManifest(db, (manifest) => {
    manifest.segments = manifest.segments.filter(({ id }) => id > building.former);
    manifest.building = null;
    manifest.whole = true;
  });
  await dropOrphans(db);
}

/** For whoever waits to see how far it is. */
async function noteTotal(db: Database, building: Building): Promise<void> {
  building.total = await countRows(db);
  await changeManifest(db, ({ building: now }) => {
    if (now) now.total = building.total;
  });
}

/** False when nothing is due. */
async function beginDue(db: Database, manifest: Manifest, sizes: Sizes): Promise<boolean> {
  const docs = manifest.segments.reduce((sum, one) => sum + one.docs, 0);
  if (manifest.replaced > sizes.few + docs * MOST_REPLACED) {
    await changeManifest(db, (now) => void Object.assign(now, renewed(now)));
    return true;
  }
  const inputs = segmentsToMerge(manifest, sizes);
  if (inputs.length === 0) return false;
  await beginMerge(db, inputs);
  return true;
}
