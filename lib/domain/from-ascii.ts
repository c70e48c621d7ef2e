import { toAscii } from './to-ascii.ts';

/** What an xn-- domain looks like to people (RFC 3492). Only ever for looking at: it is never compared or kept. */

const BASE = 36;
const FIRST = 128;
const HIGHEST = 0x10ffff;

/** The domain as it is drawn; a label that is no honest encoding stays as it stands. */
export function toUnicode(domain: string): string {
  return domain
    .split('.')
    .map((label) => (label.startsWith('xn--') ? shown(label) : label))
    .join('.');
}

function shown(label: string): string {
  const decoded = decode(label.slice(4));
  return decoded !== null && toAscii(decoded) === label ? decoded : label;
}

function decode(text: string): string | null {
  const end = text.lastIndexOf('-');
  const points = Array.from(end > 0 ? text.slice(0, end) : '', (char) => char.charCodeAt(0));
  let point = FIRST;
  let bias = 72;
  let at = end > 0 ? end + 1 : 0;
  let index = 0;
  while (at < text.length) {
    const before = index;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = digitOf(text.charCodeAt(at++));
      if (digit === null) return null;
      index += digit * weight;
      const least = Math.min(Math.max(k - bias, 1), 26);
      if (digit < least) break;
      weight *= BASE - least;
    }
    bias = adapt(index - before, points.length + 1, before === 0);
    point += Math.floor(index / (points.length + 1));
    index %= points.length + 1;
    if (point > HIGHEST) return null;
    points.splice(index++, 0, point);
  }
  return String.fromCodePoint(...points);
}

function digitOf(code: number): number | null {
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? code - 22 : null;
}

function adapt(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? 700 : 2));
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > 455; k += BASE) rest = Math.floor(rest / (BASE - 1));
  return k + Math.floor((BASE * rest) / (rest + 38));
}
