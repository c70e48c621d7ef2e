import type { Span } from '../../lib/domain/find.ts';

/** What stands before the first hit at most, so that the hit is on the first line. */
const BEFORE = 24;
const MOST = 160;

export interface Piece {
  words: string;
  hit: boolean;
}

/** A text around its first hit, in pieces; what is left out is told by an ellipsis. */
export function excerpt(text: string, spans: readonly Span[]): Piece[] {
  const first = spans[0]?.[0] ?? 0;
  const from = first > BEFORE ? startNear(text, first - BEFORE) : 0;
  const to = Math.min(text.length, from + MOST);
  const pieces: Piece[] = from > 0 ? [{ words: '…', hit: false }] : [];
  let at = from;
  for (const [start, end] of spans) {
    if (start < at || end > to) continue;
    if (start > at) pieces.push({ words: text.slice(at, start), hit: false });
    pieces.push({ words: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < to) pieces.push({ words: text.slice(at, to), hit: false });
  if (to < text.length) pieces.push({ words: '…', hit: false });
  return pieces;
}

/** Not inside a word, nor inside a character of two units. */
function startNear(text: string, at: number): number {
  const blank = text.slice(at, at + BEFORE).search(/\s\S/);
  if (blank >= 0 && blank < BEFORE - 4) return at + blank + 1;
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}
