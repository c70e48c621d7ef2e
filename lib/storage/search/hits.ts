import type { Step, Term } from '../../domain/find/plan.ts';
import { type OpenSegment, shardsOf } from './open-index.ts';
import type { DocReader } from './postings.ts';
import { docsOf, type Shard } from './shard.ts';

/** Documents are looked at in windows of so many: what is not asked for is not unpacked. */
const WINDOW = 16_384;

/** The documents of a segment that have all that the step demands, best first. */
export function* hitsOf(
  segment: OpenSegment,
  shards: ReadonlyMap<string, Shard>,
  step: Step,
): Generator<number> {
  const { bounds } = segment.info;
  const [from, to] = [bounds[step.from] ?? 0, bounds[step.to + 1] ?? 0];
  const lists = step.terms.map((term) => readersOf(segment, shards, term));
  if (lists.some((list) => list.length === 0)) return;
  // The rarest first: where it has none, the others need not be unpacked.
  lists.sort((a, b) => countOf(a) - countOf(b));
  const all = new Uint32Array(WINDOW / 32);
  const own = new Uint32Array(WINDOW / 32);
  for (let base = from - (from % 32); base < to; base += WINDOW) {
    if (fill(all, own, lists, base)) yield* docsIn(all, base, from, to);
  }
}

function readersOf(segment: OpenSegment, shards: ReadonlyMap<string, Shard>, term: Term): DocReader[] {
  return term.flatMap((need) =>
    shardsOf(segment, [need]).flatMap((key) => {
      const shard = shards.get(key);
      return shard ? docsOf(shard, need.token, need.prefix) : [];
    }),
  );
}

function countOf(list: readonly DocReader[]): number {
  return list.reduce((sum, reader) => sum + reader.count, 0);
}

/** Leaves in `all` the documents of this window that every list has; false when there is none. */
function fill(all: Uint32Array, own: Uint32Array, lists: readonly DocReader[][], base: number): boolean {
  all.fill(0xffffffff);
  for (const list of lists) {
    own.fill(0);
    for (const reader of list) reader.into(own, base, base + WINDOW);
    let some = 0;
    for (let i = 0; i < all.length; i += 1) {
      const both = (all[i] ?? 0) & (own[i] ?? 0);
      all[i] = both;
      some |= both;
    }
    if (some === 0) return false;
  }
  return true;
}

function* docsIn(bits: Uint32Array, base: number, from: number, to: number): Generator<number> {
  for (let i = 0; i < bits.length; i += 1) {
    for (let word = bits[i] ?? 0; word !== 0; word &= word - 1) {
      const doc = base + i * 32 + (31 - Math.clz32(word & -word));
      if (doc >= from && doc < to) yield doc;
    }
  }
}
