import { CLASSES } from '../../domain/find/entry.ts';
import { ByteWriter } from './bytes.ts';
import { compareDocs, type Doc, writePage } from './doc-page.ts';
import {
  directoryKey,
  emptyBounds,
  PAGE_DOCS,
  type PackedRow,
  pageKey,
  type SegmentInfo,
  shardKey,
  type TailEntry,
} from './layout.ts';
import { writeNames } from './names.ts';
import { ShardPacker } from './shard.ts';

/** Gives the rest of the browser its turn when enough was done; rejects when the work is to end. */
export type Breathe = () => Promise<void>;

export interface BuiltSegment {
  info: SegmentInfo;
  rows: PackedRow[];
}

/** Entries on their way to a segment. */
export class SegmentBuilder {
  readonly docs: Doc[] = [];
  #lists = new Map<string, number[]>();

  add({ id, rank, minute, tokens }: TailEntry): void {
    const doc = this.docs.push({ id, rank, minute }) - 1;
    for (const token of tokens) {
      const list = this.#lists.get(token);
      if (list) list.push(doc);
      else this.#lists.set(token, [doc]);
    }
  }

  async finish(id: number, breathe: Breathe): Promise<BuiltSegment> {
    const order = this.docs.map((_, i) => i).sort((a, b) => compare(this.docs, a, b));
    const placeOf = new Uint32Array(order.length);
    order.forEach((doc, place) => {
      placeOf[doc] = place;
    });
    await breathe();
    const sorted = order.map((doc) => this.docs[doc]).filter((doc) => doc !== undefined);
    const segment = new SegmentRows(id, boundsOf(sorted));
    for (let at = 0; at < sorted.length; at += PAGE_DOCS) {
      segment.putPage(sorted.slice(at, at + PAGE_DOCS));
      await breathe();
    }
    for (const tokens of this.#byFirstLetter()) {
      for (const token of tokens.sort()) {
        const list = this.#lists.get(token) ?? [];
        segment.putToken(token, Uint32Array.from(list, (doc) => placeOf[doc] ?? 0).sort());
        await breathe();
      }
    }
    return segment.finish();
  }

  /** To sort all tokens at once would take too long. */
  #byFirstLetter(): string[][] {
    const letters = new Map<number, string[]>();
    for (const token of this.#lists.keys()) {
      const letter = token.charCodeAt(0);
      const tokens = letters.get(letter);
      if (tokens) tokens.push(token);
      else letters.set(letter, [token]);
    }
    return [...letters].sort(([a], [b]) => a - b).map(([, tokens]) => tokens);
  }
}

function compare(docs: readonly Doc[], a: number, b: number): number {
  const [first, second] = [docs[a], docs[b]];
  return first && second ? compareDocs(first, second) : 0;
}

/** First document of each class among sorted ones, and the end. */
export function boundsOf(sorted: readonly Doc[]): number[] {
  const counts = CLASSES.map((_, rank) => sorted.filter((doc) => doc.rank === rank).length);
  return boundsAfter(counts);
}

/** The places that so many of each class take. */
export function boundsAfter(counts: readonly number[]): number[] {
  const bounds = emptyBounds();
  counts.forEach((count, rank) => {
    bounds[rank + 1] = (bounds[rank] ?? 0) + count;
  });
  return bounds;
}

/** The rows of a segment in the making. */
export class SegmentRows {
  readonly info: SegmentInfo;
  rows: PackedRow[] = [];
  /** First token of each shard. */
  readonly firsts: string[];
  readonly #packer: ShardPacker;
  #pages = 0;

  constructor(id: number, bounds: number[], firsts: string[] = []) {
    this.info = { id, docs: bounds.at(-1) ?? 0, bounds, shards: firsts.length, bytes: 0 };
    this.firsts = firsts;
    this.#packer = new ShardPacker((first, bytes) => {
      this.#put(shardKey(id, this.firsts.length), bytes);
      this.firsts.push(first);
    });
  }

  putPage(docs: readonly Doc[]): void {
    this.#put(pageKey(this.info.id, this.#pages), writePage(docs));
    this.#pages += 1;
  }

  /** Tokens in their order, documents ascending. True when all tokens before this one are in `rows`. */
  putToken(token: string, docs: Uint32Array): boolean {
    return this.#packer.add(token, docs);
  }

  /** The rows made so far, once. */
  take(): PackedRow[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  directory(): PackedRow {
    const writer = new ByteWriter();
    writeNames(writer, this.firsts);
    return { key: directoryKey(this.info.id), bytes: writer.finish() };
  }

  finish(): BuiltSegment {
    this.#packer.flush();
    const directory = this.directory();
    this.rows.push(directory);
    const info = {
      ...this.info,
      shards: this.firsts.length,
      bytes: this.info.bytes + directory.bytes.length,
    };
    return { info, rows: this.take() };
  }

  #put(key: string, bytes: Uint8Array): void {
    this.info.bytes += bytes.length;
    this.rows.push({ key, bytes });
  }
}
