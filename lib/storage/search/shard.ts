import { ByteReader, ByteWriter } from './bytes.ts';
import { SHARD_BYTES } from './layout.ts';
import { placeOf, readNames, writeNames } from './names.ts';
import { DocReader, packDocs } from './postings.ts';

/** A range of tokens with the documents of each. */
export interface Shard {
  tokens: string[];
  /** Documents of the token at this place. */
  docsAt(place: number): DocReader;
  /** Of the row itself. */
  size: number;
}

interface List {
  count: number;
  /** Of a token that stands in one document. */
  only: number;
  shift: number;
  from: number;
  to: number;
}

export function readShard(bytes: Uint8Array | undefined): Shard {
  const reader = new ByteReader(bytes);
  const tokens = readNames(reader);
  const lists: List[] = [];
  let at = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const count = reader.number();
    if (count === 1) lists.push({ count, only: reader.number(), shift: 0, from: 0, to: 0 });
    else {
      const shift = reader.byte();
      const to = at + reader.number();
      lists.push({ count, only: 0, shift, from: at, to });
      at = to;
    }
  }
  const all = reader.take(at);
  return {
    tokens,
    size: reader.bytes.length,
    docsAt(place) {
      const list = lists[place];
      if (!list) return new DocReader(all, 0, 0);
      if (list.count === 1) return DocReader.of(list.only);
      return new DocReader(all.subarray(list.from, list.to), list.count, list.shift);
    },
  };
}

/** Documents of all tokens of the shard that are meant. */
export function docsOf(shard: Shard, token: string, prefix: boolean): DocReader[] {
  const place = placeOf(shard.tokens, token);
  if (!prefix) return place < 0 ? [] : [shard.docsAt(place)];
  const found: DocReader[] = [];
  for (let i = place < 0 ? ~place : place; shard.tokens[i]?.startsWith(token); i += 1)
    found.push(shard.docsAt(i));
  return found;
}

/** Puts sorted tokens into shards of about the same size. */
export class ShardPacker {
  readonly #emit: (first: string, bytes: Uint8Array) => void;
  #tokens: string[] = [];
  #lists: { count: number; only: number; shift: number; bytes: Uint8Array }[] = [];
  #size = 0;

  constructor(emit: (first: string, bytes: Uint8Array) => void) {
    this.#emit = emit;
  }

  /** `docs` ascending. True when a shard was given out before this token was taken. */
  add(token: string, docs: Uint32Array): boolean {
    const list = { count: docs.length, only: docs[0] ?? 0, ...(docs.length > 1 ? packDocs(docs) : NONE) };
    const size = token.length + 6 + list.bytes.length;
    const full = this.#size > 0 && this.#size + size > SHARD_BYTES;
    if (full) this.flush();
    this.#tokens.push(token);
    this.#lists.push(list);
    this.#size += size;
    return full;
  }

  flush(): void {
    const [first] = this.#tokens;
    if (first === undefined) return;
    const writer = new ByteWriter(this.#size * 2);
    writeNames(writer, this.#tokens);
    for (const list of this.#lists) {
      writer.number(list.count);
      if (list.count === 1) writer.number(list.only);
      else {
        writer.byte(list.shift);
        writer.number(list.bytes.length);
      }
    }
    for (const list of this.#lists) writer.append(list.bytes);
    this.#emit(first, writer.finish());
    [this.#tokens, this.#lists, this.#size] = [[], [], 0];
  }
}

const NONE = { shift: 0, bytes: new Uint8Array(0) };
