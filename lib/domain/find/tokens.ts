import { partsOf } from './parts.ts';

/** In front of the tokens of people and of labels; words of memories stand bare. */
export const FIELD = {
  start: '\u0001',
  name: '\u0002',
  pinyin: '\u0003',
  identity: '\u0004',
  about: '\u0005',
  digits: '\u0006',
  label: '\u0007',
} as const;

/** After the last letter of a run: a single letter is then the start of a token, wherever it stands. */
const END = '$';

/** Longer words, names and pinyin are cut; what was fetched is compared as a whole. */
export const LONGEST = { word: 32, start: 16, pinyin: 12 } as const;
const GRAM = 3;

/** The pairs of letters of a run and its last letter; words as they are. */
export function textTokens(folded: string, field = ''): string[] {
  const tokens = partsOf(folded).flatMap((part) =>
    part.unspaced ? runTokens(part.text) : [startOf(part.text, LONGEST.word)],
  );
  return field === '' ? tokens : tokens.map((token) => field + token);
}

function runTokens(run: string): string[] {
  const letters = Array.from(run);
  return letters.map((letter, i) => letter + (letters[i + 1] ?? END));
}

/** Any part of a number leads to it by its runs of three digits. */
export function digitTokens(digits: string): string[] {
  const grams = Array.from({ length: Math.max(0, digits.length - GRAM + 1) }, (_, i) =>
    digits.slice(i, i + GRAM),
  );
  return grams.map((gram) => FIELD.digits + gram);
}

/** The first units of a text, never half a letter. */
export function startOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? length - 1 : length);
}
