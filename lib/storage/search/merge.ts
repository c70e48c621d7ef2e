import type { Database } from '../schema.ts';
import { type Breathe, boundsAfter, SegmentRows } from './build-segment.ts';
import { ByteReader } from './bytes.ts';
import { directoryKey, type Manifest, type Merging, type SegmentInfo, type Sizes } from './layout.ts';
import { changeManifest, dropSegment, OvertakenError, putRows } from './manifest.ts';
import { mergeDocs } from './merge-docs.ts';
import { docsOfToken, leastToken, openSource, passOver, type Source } from './merge-tokens.ts';
import { readNames } from './names.ts';

/** The segments that should be one, oldest first; none: all is well. */
export function segmentsToMerge({ segments, building }: Manifest, sizes: Sizes): SegmentInfo[] {
  if (building) return [];
  const level = (segment: SegmentInfo) => levelOf(segment, sizes);
  for (const least of [...new Set(segments.map(level))].sort((a, b) => a - b)) {
    const run = segments.slice(segments.findLastIndex((segment) => level(segment) > least) + 1);
    if (run.length >= sizes.fan) return run;
  }
  return [];
}

function levelOf({ docs }: SegmentInfo, { tail, fan }: Sizes): number {
  return Math.max(0, Math.floor(Math.log(docs / tail) / Math.log(fan)));
}

/** Notes in the manifest that these become one. */
export async function beginMerge(db: Database, inputs: readonly SegmentInfo[]): Promise<void> {
  await changeManifest(db, (manifest) => {
    if (!inputs.every(({ id }) => manifest.segments.some((segment) => segment.id === id)))
      throw new OvertakenError();
    manifest.nextSegment += 1;
    const counts = (inputs[0]?.bounds ?? [])
      .slice(1)
      .map((_, rank) => inputs.reduce((sum, one) => sum + countOf(one, rank), 0));
    const bounds = boundsAfter(counts);
    const output = { id: manifest.nextSegment, docs: bounds.at(-1) ?? 0, bounds, shards: 0, bytes: 0 };
    manifest.merging = { inputs: inputs.map(({ id }) => id), output, token: null };
  });
}

function countOf({ bounds }: SegmentInfo, rank: number): number {
  return (bounds[rank + 1] ?? 0) - (bounds[rank] ?? 0);
}

/** A merge on its way: every step keeps how far it came, so that a killed worker's work is gone on with. */
export interface Merge {
  /** False once it is over and the inputs are gone. */
  step(breathe: Breathe): Promise<boolean>;
}

export async function openMerge(
  db: Database,
  manifest: Manifest,
  breathe: Breathe,
  { step }: Sizes,
): Promise<Merge> {
  const { merging, segments } = manifest;
  if (!merging) throw new OvertakenError();
  const inputs = segments.filter(({ id }) => merging.inputs.includes(id));
  const rows = new SegmentRows(merging.output.id, merging.output.bounds, await firstsOf(db, merging));
  rows.info.bytes = merging.output.bytes;
  const places = await mergeDocs(db, inputs, merging.token === null ? rows : null, breathe);
  if (merging.token === null) await keep(db, rows, merging, '', breathe);
  const sources = await Promise.all(inputs.map((input) => openSource(db, input, merging.token ?? '')));
  const work: Work = { db, merging, rows, sources, places, last: merging.token ?? '', step };
  return { step: (breathe) => mergeStep(work, breathe) };
}

async function firstsOf(db: Database, { output, token }: Merging): Promise<string[]> {
  if (token === null || output.shards === 0) return [];
  const row = await db.searchShards.get(directoryKey(output.id));
  return readNames(new ByteReader(row && 'bytes' in row ? row.bytes : undefined)).slice(0, output.shards);
}

interface Work {
  db: Database;
  merging: Merging;
  rows: SegmentRows;
  sources: Source[];
  places: Uint32Array[];
  /** The last token that was taken. */
  last: string;
  step: number;
}

async function mergeStep(work: Work, breathe: Breathe): Promise<boolean> {
  const { db, merging, rows, sources, places } = work;
  const until = rows.firsts.length + work.step;
  for (let token = leastToken(sources); token !== undefined; token = leastToken(sources)) {
    const docs = docsOfToken(sources, token, places);
    const full = rows.putToken(token, docs);
    await passOver(db, sources, token);
    const before = work.last;
    work.last = token;
    if (full && rows.firsts.length >= until) {
      // This token waits in the open shard; all before it are to be kept.
      await keep(db, rows, merging, before, breathe);
      return true;
    }
    await breathe();
  }
  await finishMerge(db, rows, merging, breathe);
  return false;
}

/** Writes what was made and notes that all up to `token` is there. */
async function keep(
  db: Database,
  rows: SegmentRows,
  merging: Merging,
  token: string,
  breathe: Breathe,
): Promise<void> {
  await putRows(db, [...rows.take(), rows.directory()], breathe);
  await changeManifest(db, (manifest) => {
    checkStill(manifest, merging);
    const output = { ...rows.info, shards: rows.firsts.length };
    manifest.merging = { ...merging, output, token };
  });
}

async function finishMerge(
  db: Database,
  rows: SegmentRows,
  merging: Merging,
  breathe: Breathe,
): Promise<void> {
  const built = rows.finish();
  await putRows(db, built.rows, breathe);
  const inputs = new Set(merging.inputs);
  await changeManifest(db, (manifest) => {
    checkStill(manifest, merging);
    const first = manifest.segments.findIndex(({ id }) => inputs.has(id));
    const others = manifest.segments.filter(({ id }) => !inputs.has(id));
    others.splice(first, 0, built.info);
    manifest.segments = others;
    manifest.merging = null;
  });
  for (const id of inputs) await dropSegment(db, id);
}

function checkStill({ merging }: Manifest, mine: Merging): void {
  if (merging?.output.id !== mine.output.id) throw new OvertakenError();
}
