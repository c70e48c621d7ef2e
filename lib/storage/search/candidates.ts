import { fits, type Step } from '../../domain/find/plan.ts';
import type { Database } from '../schema.ts';
import { compareDocs, type Doc, readPage } from './doc-page.ts';
import { hitsOf } from './hits.ts';
import { PAGE_DOCS, pageKey, type TailEntry } from './layout.ts';
import type { IndexCache, OpenSegment } from './open-index.ts';
import type { Shard } from './shard.ts';

const LEAST = 16;

/** What all searches of one transaction share. */
export interface Index {
  db: Database;
  cache: IndexCache;
  segments: OpenSegment[];
  shards: Map<string, Shard>;
  tail: TailEntry[];
}

interface Source {
  segment: OpenSegment | null;
  docs: Generator<number>;
  waiting: Doc[];
  over: boolean;
}

/** Rows that may be what a step looks for, from all segments and the tail, best first. */
export class Candidates {
  readonly #index: Index;
  readonly #sources: Source[];

  constructor(index: Index, step: Step) {
    this.#index = index;
    const added = index.tail.filter(({ rank, tokens }) => fits(step, rank, tokens));
    const waiting = added.map(({ id, rank, minute }) => ({ id, rank, minute })).sort(compareDocs);
    this.#sources = index.segments.map((segment) => ({
      segment,
      docs: hitsOf(segment, index.shards, step),
      waiting: [],
      over: false,
    }));
    this.#sources.push({ segment: null, docs: none(), waiting, over: true });
  }

  /** The next ones, at most so many; none when there are no more. */
  async take(count: number): Promise<Doc[]> {
    const taken: Doc[] = [];
    while (taken.length < count) {
      await this.#fill(Math.max(count - taken.length, LEAST));
      const before = taken.length;
      // Only while every source shows its best may the best of all be taken.
      while (taken.length < count && this.#sources.every(({ waiting, over }) => over || waiting.length > 0)) {
        const best = this.#best();
        if (!best) break;
        taken.push(best);
      }
      if (taken.length === before) break;
    }
    return taken;
  }

  #best(): Doc | undefined {
    let best: Source | undefined;
    for (const source of this.#sources) {
      const [doc] = source.waiting;
      const [least] = best?.waiting ?? [];
      if (doc && (!least || compareDocs(doc, least) < 0)) best = source;
    }
    return best?.waiting.shift();
  }

  async #fill(count: number): Promise<void> {
    const { db, cache } = this.#index;
    const wanted = this.#sources
      .filter(({ waiting, over }) => !over && waiting.length === 0)
      .map((source) => ({ source, docs: next(source, count) }));
    const pages = new Map(wanted.flatMap(({ source, docs }) => docs.map((doc) => pageOf(source, doc))));
    if (pages.size === 0) return;
    const read = await cache.read(db, pages.keys(), (key, bytes) => {
      const page = pages.get(key);
      return readPage(bytes, page?.first ?? 0, page?.segment.info.bounds ?? []);
    });
    for (const { source, docs } of wanted) {
      for (const doc of docs) {
        const [key] = pageOf(source, doc);
        const found = read.get(key)?.docAt(doc % PAGE_DOCS);
        if (found) source.waiting.push(found);
      }
    }
  }
}

function next(source: Source, count: number): number[] {
  const docs: number[] = [];
  while (docs.length < count) {
    const { value, done } = source.docs.next();
    if (done) {
      source.over = true;
      break;
    }
    docs.push(value);
  }
  return docs;
}

type Page = { segment: OpenSegment; first: number };

function pageOf({ segment }: Source, doc: number): [string, Page] {
  if (!segment) throw new RangeError('the tail has no pages');
  const number = Math.floor(doc / PAGE_DOCS);
  return [pageKey(segment.info.id, number), { segment, first: number * PAGE_DOCS }];
}

function* none(): Generator<number> {}
