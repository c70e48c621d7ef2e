import type { Span } from '../find.ts';
import { foldText, foldWithPlaces } from './fold.ts';
import { type Part, partsOf } from './parts.ts';

export interface QueryPart {
  text: string;
  unspaced: boolean;
  /** The last Latin word is still being typed: its start is enough. */
  prefix: boolean;
}

/** What was typed, ready to be compared. */
export interface Words {
  /** Folded, single blanks. */
  name: string;
  parts: QueryPart[];
  /** Pieces with signs inside, such as `a.chen@`: in an address they must stand as they were typed. */
  pieces: string[];
  /** Only Latin letters were typed: this may be pinyin. */
  latin: string | null;
  /** A number as it is dialled, without the zeros before it. */
  digits: string | null;
}

const NUMBER = /^[+\d\s().\-/]+$/;
const LATIN = /^[a-z][a-z\s']*$/;
const LEAST_DIGITS = 3;

export function wordsOf(text: string): Words {
  const folded = foldText(text);
  const parts = partsOf(folded);
  const last = parts.findLastIndex((part) => !part.unspaced);
  // A blank after the last word ends it only where other words may follow: as you type, it is still the last.
  const asked = parts.map(
    (part, i): QueryPart => ({
      text: part.text,
      unspaced: part.unspaced,
      prefix: i === last,
    }),
  );
  const name = foldName(text);
  return {
    name,
    parts: [...new Map(asked.map((part) => [`${part.prefix}${part.text}`, part])).values()],
    pieces: name.split(' ').filter((piece) => partsOf(piece)[0]?.text !== piece),
    latin: LATIN.test(name) ? name.replace(/[\s']/g, '') : null,
    digits: NUMBER.test(name) ? digitsOf(name) : null,
  };
}

function digitsOf(text: string): string | null {
  const digits = text.replace(/\D/g, '').replace(/^0+/, '');
  return digits.length < LEAST_DIGITS ? null : digits;
}

/** A name as it is compared as a whole. */
export function foldName(name: string): string {
  return foldText(name).replace(/\s+/g, ' ').trim();
}

/** True when the folded text has this part: a run anywhere, a word as a whole or by its start. */
export function hasPart(folded: string, part: QueryPart): boolean {
  if (!folded.includes(part.text)) return false;
  return part.unspaced || partsOf(folded).some((one) => isWord(one, part));
}

export function hasParts(folded: string, parts: readonly QueryPart[]): boolean {
  return parts.every((part) => hasPart(folded, part));
}

function isWord(one: Part, { text, prefix }: QueryPart): boolean {
  return !one.unspaced && (prefix ? one.text.startsWith(text) : one.text === text);
}

/** Where the parts stand in a text as it is written; overlapping places are one. */
export function spansOf(text: string, parts: readonly QueryPart[]): Span[] {
  const { folded, places } = foldWithPlaces(text);
  const found = parts.flatMap((part) =>
    part.unspaced ? runPlaces(folded, part.text) : wordPlaces(folded, part),
  );
  const spans = found.map(([from, to]): Span => [places[from] ?? 0, places[to] ?? text.length]);
  return joined(spans.sort((a, b) => a[0] - b[0]));
}

function runPlaces(folded: string, run: string): Span[] {
  const spans: Span[] = [];
  for (let at = folded.indexOf(run); at >= 0; at = folded.indexOf(run, at + 1))
    spans.push([at, at + run.length]);
  return spans;
}

function wordPlaces(folded: string, part: QueryPart): Span[] {
  return partsOf(folded)
    .filter((one) => isWord(one, part))
    .map((one) => [one.at, one.at + part.text.length]);
}

function joined(spans: Span[]): Span[] {
  const all: Span[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    if (last && span[0] <= last[1]) last[1] = Math.max(last[1], span[1]);
    else all.push(span);
  }
  return all;
}
