import type { Term } from '../../domain/find/plan.ts';
import type { Database } from '../schema.ts';
import { ByteReader } from './bytes.ts';
import {
  directoryKey,
  type Manifest,
  type PackedRow,
  type SegmentInfo,
  shardKey,
  type TailPack,
} from './layout.ts';
import { placeOf, readNames } from './names.ts';
import { readShard, type Shard } from './shard.ts';

/** Bytes of rows that a window keeps to itself. */
const MOST_BYTES = 2_000_000;
const LAST = '\uffff';

interface Kept<T> {
  value: T;
  size: number;
}

/** Rows of segments that were read before: a segment never changes, and its number is never given again. */
export class IndexCache {
  readonly #most: number;
  readonly #rows = new Map<string, Kept<unknown>>();
  #tail = new Map<string, TailPack>();
  #size = 0;

  constructor(most = MOST_BYTES) {
    this.#most = most;
  }

  /** The rows with these keys, by key; read at once as far as they are not here. */
  async read<T>(
    db: Database,
    keys: Iterable<string>,
    decode: (key: string, bytes?: Uint8Array) => T,
  ): Promise<Map<string, T>> {
    const wanted = [...new Set(keys)];
    // Held fast: another search may push them out while this one waits.
    const present = new Map(wanted.map((key) => [key, this.#rows.get(key) as Kept<T> | undefined]));
    const missing = wanted.filter((key) => !present.get(key));
    const rows = missing.length === 0 ? [] : await db.searchShards.bulkGet(missing);
    missing.forEach((key, i) => {
      present.set(key, kept(key, rows[i] as PackedRow | undefined, decode));
    });
    const found = new Map<string, T>();
    for (const [key, row] of present) {
      if (!row) continue;
      found.set(key, row.value);
      this.#keep(key, row);
    }
    this.#shrink();
    return found;
  }

  /** Packs of the tail, in the order of the keys; those that are no longer asked for are forgotten. */
  async readTail(db: Database, keys: readonly string[]): Promise<TailPack[]> {
    const before = this.#tail;
    const missing = keys.filter((key) => !before.has(key));
    const fresh = missing.length === 0 ? [] : await db.searchTail.bulkGet(missing);
    const read = new Map(fresh.flatMap((pack) => (pack ? [[pack.key, pack] as const] : [])));
    const packs = keys.map((key) => before.get(key) ?? read.get(key)).filter((pack) => pack !== undefined);
    this.#tail = new Map(packs.map((pack) => [pack.key, pack]));
    return packs;
  }

  forget(): void {
    this.#rows.clear();
    this.#tail.clear();
    this.#size = 0;
  }

  #keep(key: string, row: Kept<unknown>): void {
    if (this.#rows.delete(key)) this.#size -= row.size;
    this.#rows.set(key, row);
    this.#size += row.size;
  }

  #shrink(): void {
    for (const [key, { size }] of this.#rows) {
      if (this.#size <= this.#most) return;
      this.#rows.delete(key);
      this.#size -= size;
    }
  }
}

function kept<T>(
  key: string,
  row: PackedRow | undefined,
  decode: (key: string, bytes?: Uint8Array) => T,
): Kept<T> {
  return { value: decode(key, row?.bytes), size: row?.bytes.length ?? 0 };
}

export interface OpenSegment {
  info: SegmentInfo;
  /** First token of each shard. */
  firsts: string[];
}

export async function openIndex(db: Database, cache: IndexCache, manifest: Manifest): Promise<OpenSegment[]> {
  const keys = manifest.segments.map(({ id }) => directoryKey(id));
  const firsts = await cache.read(db, keys, (_, bytes) => readNames(new ByteReader(bytes)));
  return manifest.segments.map((info) => ({ info, firsts: firsts.get(directoryKey(info.id)) ?? [] }));
}

/** The shards that terms need, of all segments. */
export async function readShards(
  db: Database,
  cache: IndexCache,
  segments: readonly OpenSegment[],
  terms: readonly Term[],
): Promise<Map<string, Shard>> {
  const keys = segments.flatMap((segment) => terms.flatMap((term) => shardsOf(segment, term)));
  return cache.read(db, keys, (_, bytes) => readShard(bytes));
}

export function shardsOf({ info, firsts }: OpenSegment, term: Term): string[] {
  return term.flatMap(({ token, prefix }) => {
    const from = shardFor(firsts, token);
    const to = prefix ? shardFor(firsts, token + LAST) : from;
    const start = Math.max(0, from);
    return Array.from({ length: Math.max(0, to - start + 1) }, (_, i) => shardKey(info.id, start + i));
  });
}

/** Below zero: before the first token of the segment. */
function shardFor(firsts: readonly string[], token: string): number {
  const place = placeOf(firsts, token);
  return place < 0 ? ~place - 1 : place;
}
