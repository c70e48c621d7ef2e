import { foldWords } from './fold.ts';
import { stem } from './stem.ts';

/** A part of the draft, by places in it. */
export interface Span {
  at: number;
  end: number;
}

export interface DraftText {
  /** As written. */
  raw: string;
  /** The same length, with differences taken out that nobody means. */
  folded: string;
  sentences: readonly Span[];
  /** The parts of sentences between commas. */
  clauses: readonly Span[];
  /** Latin words by their stem, in order. */
  words: ReadonlyMap<string, readonly Span[]>;
  /** Where each pair of Chinese characters stands. */
  pairs: ReadonlyMap<string, readonly number[]>;
}

const SENTENCE_END = /[。！？!?；;\n]+|\.(?=\s|$)/g;
const CLAUSE_END =
  /[,，、:：()（）"“”…]|\s[-–—]\s|——|\b(?:but|however|although|though|because|while)\b|但是?|不过|可是|然而/g;
const WORD = /\p{Script=Latin}[\p{Script=Latin}\p{M}']*/gu;
const HAN = /\p{Script=Han}/u;
/** How often one word or pair is remembered: beyond that the draft is a list of it. */
const MOST_PLACES = 200;

/** The draft made ready for looking things up in it, in one pass. */
export function readDraft(raw: string): DraftText {
  const folded = foldWords(raw);
  const sentences = cut({ at: 0, end: folded.length }, folded, SENTENCE_END);
  return {
    raw,
    folded,
    sentences,
    clauses: sentences.flatMap((sentence) => cut(sentence, folded, CLAUSE_END)),
    words: wordsOf(folded),
    pairs: pairsOf(folded),
  };
}

/** A span cut at every match; nothing empty is left. */
function cut({ at, end }: Span, text: string, at_: RegExp): Span[] {
  const spans: Span[] = [];
  let from = at;
  for (const match of text.slice(at, end).matchAll(at_)) {
    const stop = at + match.index;
    if (stop > from) spans.push({ at: from, end: stop });
    from = stop + match[0].length;
  }
  if (end > from) spans.push({ at: from, end });
  return spans;
}

/** The sentence that a place stands in. */
export function sentenceAt({ sentences }: DraftText, place: number): Span {
  return sentences[indexAt(sentences, place)] ?? NOWHERE;
}

/** The part of its sentence, between commas, that a place stands in. */
export function clauseAt({ clauses }: DraftText, place: number): Span {
  return clauses[indexAt(clauses, place)] ?? NOWHERE;
}

const NOWHERE: Span = { at: 0, end: 0 };

/** Of spans in order, the first that ends after the place. */
function indexAt(spans: readonly Span[], place: number): number {
  let [low, high] = [0, spans.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A span and no more than so much on either side of a place in it: long ones are looked at in part. */
export function near({ at, end }: Span, place: Span, most: number): Span {
  return { at: Math.max(at, place.at - most), end: Math.min(end, place.end + most) };
}

/** The first places where a pattern stands. */
export function placesOf(folded: string, pattern: RegExp): Span[] {
  const spans: Span[] = [];
  for (const match of folded.matchAll(pattern)) {
    spans.push({ at: match.index, end: match.index + match[0].length });
    if (spans.length === MOST_PLACES) break;
  }
  return spans;
}

function add<T>(places: Map<string, T[]>, key: string, place: T): void {
  const known = places.get(key);
  if (known === undefined) places.set(key, [place]);
  else if (known.length < MOST_PLACES) known.push(place);
}

function wordsOf(folded: string): Map<string, Span[]> {
  const words = new Map<string, Span[]>();
  for (const match of folded.matchAll(WORD)) {
    add(words, stem(match[0]), { at: match.index, end: match.index + match[0].length });
  }
  return words;
}

function pairsOf(folded: string): Map<string, number[]> {
  const pairs = new Map<string, number[]>();
  for (let i = 0; i + 1 < folded.length; i++) {
    const pair = folded.slice(i, i + 2);
    if (HAN.test(pair[0] ?? '') && HAN.test(pair[1] ?? '')) add(pairs, pair, i);
  }
  return pairs;
}

export function wordsIn(folded: string): { word: string; at: number }[] {
  return [...folded.matchAll(WORD)].map((match) => ({ word: match[0], at: match.index }));
}

/** Stretches of Chinese characters. */
export function hanIn(folded: string): string[] {
  return folded.match(/\p{Script=Han}+/gu) ?? [];
}
