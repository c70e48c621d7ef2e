import { ByteReader, ByteWriter } from './bytes.ts';
import { PAGE_DOCS, rankAt } from './layout.ts';

/** A document of the index: the row, and where it stands among others. */
export interface Doc {
  id: string;
  rank: number;
  minute: number;
}

/** Ids that were drawn at random are kept as their bytes. */
const RANDOM = /^[0-9a-f]{32}$/;
const ID_BYTES = 16;
const FLAG_BYTES = PAGE_DOCS / 8;

/** In the order in which they are shown. */
export function compareDocs(a: Doc, b: Doc): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  if (a.minute !== b.minute) return b.minute - a.minute;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/** At most `PAGE_DOCS` sorted documents: which ids were drawn, all minutes, all ids. */
export function writePage(docs: readonly Doc[]): Uint8Array {
  const writer = new ByteWriter(PAGE_DOCS * (ID_BYTES + 3));
  const flags = new Uint8Array(FLAG_BYTES);
  docs.forEach((doc, i) => {
    if (RANDOM.test(doc.id)) flags[i >>> 3] = (flags[i >>> 3] ?? 0) | (1 << (i & 7));
  });
  writer.byte(docs.length);
  writer.append(flags);
  docs.forEach((doc, i) => {
    const before = docs[i - 1];
    writer.number(before?.rank === doc.rank ? before.minute - doc.minute : doc.minute);
  });
  for (const { id } of docs) {
    if (RANDOM.test(id)) writer.append(Uint8Array.from({ length: ID_BYTES }, (_, at) => byteAt(id, at)));
    else writer.text(id);
  }
  return writer.finish();
}

/** A page as it is read: an id is put together only when it is asked for. */
export interface DocPage {
  length: number;
  docAt(place: number): Doc | undefined;
}

/** `first` is the number of the page's first document in its segment. */
export function readPage(bytes: Uint8Array | undefined, first: number, bounds: readonly number[]): DocPage {
  const reader = new ByteReader(bytes);
  const length = reader.byte();
  const flags = reader.take(FLAG_BYTES);
  const isRandom = (place: number) => ((flags[place >>> 3] ?? 0) & (1 << (place & 7))) !== 0;
  const places = Array.from({ length }, (_, i) => ({
    rank: rankAt(bounds, first + i),
    minute: reader.number(),
  }));
  places.forEach((place, i) => {
    const before = places[i - 1];
    if (before?.rank === place.rank) place.minute = before.minute - place.minute;
  });
  const starts = places.map((_, i) => {
    const start = reader.at;
    reader.take(isRandom(i) ? ID_BYTES : reader.number());
    return start;
  });
  return {
    length,
    docAt(at) {
      const place = places[at];
      if (!place) return undefined;
      reader.at = starts[at] ?? 0;
      return { id: isRandom(at) ? readId(reader) : reader.text(), ...place };
    },
  };
}

function byteAt(id: string, at: number): number {
  return Number.parseInt(id.slice(at * 2, at * 2 + 2), 16);
}

const HEX = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0'));

function readId(reader: ByteReader): string {
  let id = '';
  for (const byte of reader.take(ID_BYTES)) id += HEX[byte];
  return id;
}
