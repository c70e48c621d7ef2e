import { CLASSES } from '../../domain/find/entry.ts';
import type { Database } from '../schema.ts';
import { type Breathe, SegmentBuilder } from './build-segment.ts';
import { entriesOfPack, type Sizes, type TailEntry, type TailPack } from './layout.ts';
import { changeManifest, newSegmentId, OvertakenError, putRows } from './manifest.ts';

/** No more packs are taken at once. */
const MOST_PACKS = 1000;

export function isTailFull(keys: readonly string[], { tail }: Sizes): boolean {
  return keys.reduce((sum, key) => sum + entriesOfPack(key), 0) >= tail;
}

/** Makes a full tail a segment; false when there was too little. */
export async function flushTail(db: Database, breathe: Breathe, sizes: Sizes): Promise<boolean> {
  const keys = await db.searchTail.orderBy('key').limit(MOST_PACKS).primaryKeys();
  if (!isTailFull(keys, sizes)) return false;
  const packs = (await db.searchTail.bulkGet(keys)).filter((pack) => pack !== undefined);
  const entries = latest(packs);
  await breathe();
  const builder = new SegmentBuilder();
  for (const entry of entries) {
    builder.add(entry);
    await breathe();
  }
  const built = await builder.finish(await newSegmentId(db), breathe);
  await putRows(db, built.rows, breathe);
  await changeManifest(db, async (manifest) => {
    // Packs never change: those that are still there are the ones that were read.
    const there = await db.searchTail.where('key').anyOf(keys).count();
    if (there < keys.length) throw new OvertakenError();
    manifest.segments.push(built.info);
    manifest.replaced += packs.reduce((sum, pack) => sum + pack.replaced, 0);
    await db.searchTail.bulkDelete(keys);
  });
  return true;
}

/** The last entry of each row. */
export function latest(packs: readonly TailPack[]): TailEntry[] {
  const all = packs.flatMap(({ entries }) => entries);
  return [...new Map(all.map((entry) => [`${CLASSES[entry.rank]?.unit}/${entry.id}`, entry])).values()];
}
