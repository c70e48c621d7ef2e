/** Gaps this many times too long for their unary part are written in full: documents of one kind lie together. */
const ESCAPE = 20;
const FULL_BITS = 32;

/** Ascending document numbers as Rice codes of their gaps: a few bits each, whatever their number. */
export function packDocs(docs: Uint32Array): { shift: number; bytes: Uint8Array } {
  const mean = ((docs.at(-1) ?? 0) + 1) / Math.max(1, docs.length);
  const shift = Math.max(0, Math.floor(Math.log2(mean * 0.85)));
  const bits = new BitWriter(docs.length + 16);
  let next = 0;
  for (const doc of docs) {
    bits.gap(doc - next, shift);
    next = doc + 1;
  }
  return { shift, bytes: bits.finish() };
}

class BitWriter {
  #bytes: Uint8Array;
  #at = 0;
  /** Bits that do not fill a byte yet. */
  #open = 0;
  #count = 0;

  constructor(expected: number) {
    this.#bytes = new Uint8Array(expected);
  }

  gap(gap: number, shift: number): void {
    const high = Math.floor(gap / 2 ** shift);
    const ones = Math.min(high, ESCAPE);
    this.#bits(2 ** ones - 1, ones);
    if (ones === ESCAPE) this.#bits(gap, FULL_BITS);
    else {
      this.#bits(0, 1);
      this.#bits(gap % 2 ** shift, shift);
    }
  }

  finish(): Uint8Array {
    if (this.#count > 0) this.#bits(0, 8 - this.#count);
    return this.#bytes.slice(0, this.#at);
  }

  #bits(value: number, count: number): void {
    for (let left = count; left > 0; ) {
      const taken = Math.min(left, 8 - this.#count);
      left -= taken;
      this.#open = (this.#open << taken) | ((value >>> left) & ((1 << taken) - 1));
      this.#count += taken;
      if (this.#count === 8) this.#byte();
    }
  }

  #byte(): void {
    if (this.#at === this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2 + 8);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#at] = this.#open;
    this.#at += 1;
    this.#open = 0;
    this.#count = 0;
  }
}

/** Documents of one token, read on as far as they are asked for. */
export class DocReader {
  readonly count: number;
  #bytes: Uint8Array;
  #shift: number;
  #left: number;
  #bit = 0;
  #next = -1;

  constructor(bytes: Uint8Array, count: number, shift: number) {
    this.count = count;
    this.#bytes = bytes;
    this.#shift = shift;
    this.#left = count;
    this.#advance();
  }

  /** A token that stands in one document. */
  static of(doc: number): DocReader {
    const reader = new DocReader(EMPTY, 1, 0);
    reader.#next = doc;
    return reader;
  }

  /** Sets the bits of the documents from `base` to before `end`; earlier ones are passed over. */
  into(bits: Uint32Array, base: number, end: number): void {
    while (this.#next < end) {
      const at = this.#next - base;
      if (at >= 0) bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
      this.#advance();
    }
  }

  /** Writes what is left into `docs` from `at` on, each as `placeOf` says; gives the place behind the last. */
  copyInto(docs: Uint32Array, at: number, placeOf: Uint32Array): number {
    let end = at;
    for (; this.#next < Number.POSITIVE_INFINITY; end += 1) {
      docs[end] = placeOf[this.#next] ?? 0;
      this.#advance();
    }
    return end;
  }

  #advance(): void {
    if (this.#left === 0) {
      this.#next = Number.POSITIVE_INFINITY;
      return;
    }
    this.#left -= 1;
    const high = this.#ones();
    const gap = high === ESCAPE ? this.#bits(FULL_BITS) : high * 2 ** this.#shift + this.#bits(this.#shift);
    this.#next += gap + 1;
  }

  /** The ones before the next zero, which is read too; at most `ESCAPE`. */
  #ones(): number {
    let ones = 0;
    for (;;) {
      const offset = this.#bit & 7;
      const rest = ((this.#bytes[this.#bit >>> 3] ?? 0) << (24 + offset)) >>> 0;
      const here = Math.min(Math.clz32(~rest), 8 - offset);
      if (ones + here >= ESCAPE) {
        this.#bit += ESCAPE - ones;
        return ESCAPE;
      }
      ones += here;
      this.#bit += here;
      if (here < 8 - offset) {
        this.#bit += 1;
        return ones;
      }
    }
  }

  #bits(count: number): number {
    let value = 0;
    for (let left = count; left > 0; ) {
      const offset = this.#bit & 7;
      const taken = Math.min(left, 8 - offset);
      const byte = this.#bytes[this.#bit >>> 3] ?? 0;
      value = value * 2 ** taken + ((byte >>> (8 - offset - taken)) & ((1 << taken) - 1));
      this.#bit += taken;
      left -= taken;
    }
    return value;
  }
}

const EMPTY = new Uint8Array(0);
