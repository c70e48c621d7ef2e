import type { LineKind } from '../domain/line-item.ts';
import type { Provenance } from '../domain/records.ts';

/** Lines of a draft that came from a page: of which kind, and where they stood. */
export interface Quote {
  /** One or more whole lines of the draft, as they stand there now. */
  words: string;
  /** What the user chose in the page's menu; gone once another sign is written before the words. */
  kind: LineKind | null;
  provenance: Provenance;
}

export interface Segment {
  text: string;
  quote: Quote | null;
}

/** Where each quote stands among these lines, in order; one that is not there is left out. */
function placesOf(lines: readonly string[], quotes: readonly Quote[]) {
  const taken = new Set<number>();
  return quotes.flatMap((quote) => {
    const own = quote.words.split('\n');
    const isAt = (start: number) =>
      own.every((line, i) => lines[start + i] === line && !taken.has(start + i));
    const start = lines.findIndex((_, at) => isAt(at));
    if (start < 0) return [];
    for (let i = 0; i < own.length; i += 1) taken.add(start + i);
    return [{ quote, start, end: start + own.length }];
  });
}

/** The draft in parts: what came from a page stands by itself. */
export function segmentsOf(text: string, quotes: readonly Quote[]): Segment[] {
  const lines = text.split('\n');
  const places = placesOf(lines, quotes).toSorted((a, b) => a.start - b.start);
  const segments: Segment[] = [];
  let at = 0;
  for (const { quote, start, end } of places) {
    segments.push({ text: lines.slice(at, start).join('\n'), quote: null }, { text: quote.words, quote });
    at = end;
  }
  segments.push({ text: lines.slice(at).join('\n'), quote: null });
  return segments.filter((segment) => segment.text.trim() !== '');
}

/**
 * The quotes after an edit of the draft. Lines that were changed stay what they were quoted from as long as anything
 * of them is left; those written anew are nobody's words but the user's.
 */
export function followEdit(before: string, after: string, quotes: readonly Quote[]): readonly Quote[] {
  if (quotes.length === 0 || before === after) return quotes;
  const [old, now] = [before.split('\n'), after.split('\n')];
  const head = common(old, now);
  const tail = common(old.slice(head).toReversed(), now.slice(head).toReversed());
  const [oldEnd, shift] = [old.length - tail, now.length - old.length];
  const places = new Map(placesOf(old, quotes).map((place) => [place.quote, place]));
  return quotes.flatMap((quote) => {
    const place = places.get(quote);
    // Still there, on its way into the book, or of another draft: this edit is none of its words.
    if (!place || placesOf(now, [quote]).length > 0) return [quote];
    if (place.end <= head || place.start >= oldEnd) return [quote];
    const start = Math.min(place.start, head);
    const end = Math.max(place.end, oldEnd) + shift;
    return rewritten(quote, now.slice(start, Math.max(start, end)).join('\n'));
  });
}

function rewritten(quote: Quote, words: string): Quote[] {
  if (words.trim() === '') return [];
  const head = common([...quote.words], [...words]);
  const tail = common([...quote.words].toReversed(), [...words].toReversed());
  if (head + tail === 0) return [];
  const signed = SIGN.exec(words)?.[0] !== SIGN.exec(quote.words)?.[0];
  return [{ ...quote, words, kind: signed ? null : quote.kind }];
}

const SIGN = /^\s*[!！+＋~～〜=＝@＠*＊>＞$＄#＃]/u;

function common(a: readonly string[], b: readonly string[]): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1;
  return n;
}

/** One JSON object a line, so that what two windows kept can simply be joined. */
export function writeQuotes(quotes: readonly Quote[]): string {
  return quotes.map((quote) => JSON.stringify(quote)).join('\n');
}

export function readQuotes(text: string): Quote[] {
  return text.split('\n').flatMap((line) => {
    try {
      const raw: unknown = JSON.parse(line);
      return isQuote(raw) ? [raw] : [];
    } catch {
      return [];
    }
  });
}

function isQuote(raw: unknown): raw is Quote {
  return typeof raw === 'object' && raw !== null && 'words' in raw && 'provenance' in raw && 'kind' in raw;
}
