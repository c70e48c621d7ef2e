import type { ByteReader, ByteWriter } from './bytes.ts';

const MOST_SHARED = 255;

/** Sorted texts: of each only what differs from the one before. No text may hold a line break. */
export function writeNames(writer: ByteWriter, names: readonly string[]): void {
  writer.number(names.length);
  let before = '';
  const ends: string[] = [];
  for (const name of names) {
    const shared = sharedStart(before, name);
    writer.byte(shared);
    ends.push(name.slice(shared));
    before = name;
  }
  writer.text(ends.join('\n'));
}

export function readNames(reader: ByteReader): string[] {
  const shared = reader.take(reader.number());
  if (shared.length === 0) {
    reader.text();
    return [];
  }
  let before = '';
  return reader
    .text()
    .split('\n')
    .map((end, i) => {
      before = before.slice(0, shared[i] ?? 0) + end;
      return before;
    });
}

/** Never through the middle of a surrogate pair: half a letter cannot be written. */
function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length, MOST_SHARED);
  let n = 0;
  while (n < most && a.charCodeAt(n) === b.charCodeAt(n)) n += 1;
  const last = b.charCodeAt(n - 1);
  return n > 0 && last >= 0xd800 && last < 0xdc00 ? n - 1 : n;
}

/** Where a text stands among sorted ones; below zero: `~n` is where it would stand. */
export function placeOf(names: readonly string[], name: string): number {
  let low = 0;
  let high = names.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const there = names[middle] ?? '';
    if (there === name) return middle;
    if (there < name) low = middle + 1;
    else high = middle - 1;
  }
  return ~low;
}
