import type { Database } from '../schema.ts';
import type { Breathe, SegmentRows } from './build-segment.ts';
import { compareDocs, type Doc, readPage } from './doc-page.ts';
import { PAGE_DOCS, pageKey, type SegmentInfo } from './layout.ts';

const PAGES_A_READ = 32;

/** Where each document of each input comes to stand; writes the pages when `rows` are given. */
export async function mergeDocs(
  db: Database,
  inputs: readonly SegmentInfo[],
  rows: SegmentRows | null,
  breathe: Breathe,
): Promise<Uint32Array[]> {
  const places = inputs.map(({ docs }) => new Uint32Array(docs));
  const streams = inputs.map((input) => new DocStream(db, input));
  await Promise.all(streams.map((stream) => stream.fill()));
  let page: Doc[] = [];
  for (let place = 0; ; place += 1) {
    const next = leastOf(streams);
    const stream = streams[next];
    const doc = stream?.head;
    if (!stream || !doc) break;
    (places[next] ?? new Uint32Array(0))[stream.at] = place;
    if (rows && page.push(doc) === PAGE_DOCS) {
      rows.putPage(page);
      page = [];
      await breathe();
    }
    stream.at += 1;
    if (!stream.head) await stream.fill();
    if (place % PAGE_DOCS === 0) await breathe();
  }
  if (rows && page.length > 0) rows.putPage(page);
  return places;
}

function leastOf(streams: readonly DocStream[]): number {
  let least = -1;
  let best: Doc | undefined;
  streams.forEach((stream, i) => {
    const { head } = stream;
    if (head && (!best || compareDocs(head, best) < 0)) [least, best] = [i, head];
  });
  return least;
}

/** The documents of a segment, a few pages at a time. */
class DocStream {
  at = 0;
  #docs: Doc[] = [];
  #from = 0;
  readonly #db: Database;
  readonly #segment: SegmentInfo;

  constructor(db: Database, segment: SegmentInfo) {
    this.#db = db;
    this.#segment = segment;
  }

  get head(): Doc | undefined {
    return this.#docs[this.at - this.#from];
  }

  async fill(): Promise<void> {
    const { id, docs, bounds } = this.#segment;
    if (this.at >= docs) return;
    const first = this.at / PAGE_DOCS;
    const count = Math.min(PAGES_A_READ, Math.ceil(docs / PAGE_DOCS) - first);
    const numbers = Array.from({ length: count }, (_, i) => first + i);
    const rows = await this.#db.searchShards.bulkGet(numbers.map((n) => pageKey(id, n)));
    this.#from = this.at;
    this.#docs = rows.flatMap((row, i) => {
      const bytes = row && 'bytes' in row ? row.bytes : undefined;
      const page = readPage(bytes, (first + i) * PAGE_DOCS, bounds);
      return Array.from({ length: page.length }, (_, at) => page.docAt(at)).filter(
        (doc) => doc !== undefined,
      );
    });
  }
}
