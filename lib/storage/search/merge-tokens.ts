import type { Database } from '../schema.ts';
import { ByteReader } from './bytes.ts';
import { directoryKey, type SegmentInfo, shardKey } from './layout.ts';
import { placeOf, readNames } from './names.ts';
import { readShard, type Shard } from './shard.ts';

/** The tokens of a segment in their order. */
export interface Source {
  segment: SegmentInfo;
  number: number;
  shard: Shard | null;
  at: number;
}

/** At the first token behind `after`. */
export async function openSource(db: Database, segment: SegmentInfo, after: string): Promise<Source> {
  const row = await db.searchShards.get(directoryKey(segment.id));
  const firsts = readNames(new ByteReader(row && 'bytes' in row ? row.bytes : undefined));
  const place = placeOf(firsts, after);
  const source = { segment, number: Math.max(0, place < 0 ? ~place - 1 : place), shard: null, at: 0 };
  await load(db, source);
  while (tokenOf(source) !== undefined && (tokenOf(source) ?? '') <= after && after !== '')
    await advance(db, source);
  return source;
}

async function load(db: Database, source: Source): Promise<void> {
  const { segment, number } = source;
  source.at = 0;
  if (number >= segment.shards) {
    source.shard = null;
    return;
  }
  const row = await db.searchShards.get(shardKey(segment.id, number));
  source.shard = readShard(row && 'bytes' in row ? row.bytes : undefined);
}

function tokenOf({ shard, at }: Source): string | undefined {
  return shard?.tokens[at];
}

async function advance(db: Database, source: Source): Promise<void> {
  source.at += 1;
  if (source.shard && source.at < source.shard.tokens.length) return;
  source.number += 1;
  await load(db, source);
}

export function leastToken(sources: readonly Source[]): string | undefined {
  let least: string | undefined;
  for (const source of sources) {
    const token = tokenOf(source);
    if (token !== undefined && (least === undefined || token < least)) least = token;
  }
  return least;
}

/** Where the token's documents come to stand, ascending. */
export function docsOfToken(
  sources: readonly Source[],
  token: string,
  places: readonly Uint32Array[],
): Uint32Array {
  const lists = sources.flatMap((source, i) => {
    const place = places[i];
    return place && source.shard && tokenOf(source) === token
      ? [{ place, reader: source.shard.docsAt(source.at) }]
      : [];
  });
  const docs = new Uint32Array(lists.reduce((sum, { reader }) => sum + reader.count, 0));
  let at = 0;
  for (const { place, reader } of lists) at = reader.copyInto(docs, at, place);
  return lists.length > 1 ? docs.sort() : docs;
}

export async function passOver(db: Database, sources: readonly Source[], token: string): Promise<void> {
  for (const source of sources) if (tokenOf(source) === token) await advance(db, source);
}
