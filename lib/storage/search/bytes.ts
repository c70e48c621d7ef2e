const encoder = new TextEncoder();
const decoder = new TextDecoder();
const CHECK_BYTES = 4;

/** A row of the index is not what was written: the index is thrown away and made anew. */
export class DamagedIndexError extends Error {
  override readonly name = 'DamagedIndexError';
}

/** Grows as it is written; in front stands a checksum of the rest. */
export class ByteWriter {
  #bytes: Uint8Array;
  #length = CHECK_BYTES;

  constructor(expected = 256) {
    this.#bytes = new Uint8Array(Math.max(expected, 64));
  }

  byte(value: number): void {
    this.#room(1);
    this.#bytes[this.#length] = value;
    this.#length += 1;
  }

  /** Seven bits a byte, low ones first; below 2^53. */
  number(value: number): void {
    let left = value;
    while (left > 127) {
      this.byte((left % 128) + 128);
      left = Math.floor(left / 128);
    }
    this.byte(left);
  }

  append(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  text(text: string): void {
    const bytes = encoder.encode(text);
    this.number(bytes.length);
    this.append(bytes);
  }

  finish(): Uint8Array {
    const whole = this.#bytes.slice(0, this.#length);
    new DataView(whole.buffer).setUint32(0, checksum(whole));
    return whole;
  }

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads what a ByteWriter wrote; anything else is damage. */
export class ByteReader {
  readonly bytes: Uint8Array;
  at = CHECK_BYTES;

  constructor(bytes: Uint8Array | undefined) {
    if (!bytes || bytes.length < CHECK_BYTES) throw new DamagedIndexError('a row of the index is missing');
    const kept = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
    if (kept !== checksum(bytes)) throw new DamagedIndexError('a row of the index is damaged');
    this.bytes = bytes;
  }

  byte(): number {
    const value = this.bytes[this.at] ?? 0;
    this.at += 1;
    return value;
  }

  number(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  }

  take(length: number): Uint8Array {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  text(): string {
    return decoder.decode(this.take(this.number()));
  }
}

/** FNV-1a over all but the checksum itself, four bytes at a time as far as that goes. */
function checksum(bytes: Uint8Array): number {
  const whole = bytes.byteOffset % CHECK_BYTES === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(whole.buffer, whole.byteOffset, whole.length >>> 2);
  let hash = 0x811c9dc5;
  for (let i = 1; i < words.length; i += 1) hash = Math.imul(hash ^ (words[i] ?? 0), 0x01000193);
  for (let i = words.length * 4; i < whole.length; i += 1) {
    hash = Math.imul(hash ^ (whole[i] ?? 0), 0x01000193);
  }
  return hash >>> 0;
}
