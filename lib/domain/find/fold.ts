import { SIMPLIFIED, TRADITIONAL } from './han-table.ts';

/** Letters that have no decomposition, as people type them. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ς: 'σ',
};
/** Marks over letters (Japanese voicing among them), joiners and other signs that nobody sees. */
const UNSEEN = /[\u0300-\u036f\u3099\u309a\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
const KATAKANA = /[\u30a1-\u30f6]/g;
const ASCII = /^[\0-\x7f]*$/;

const known = new Map<number, string>(
  Array.from(TRADITIONAL, (letter, i) => [letter.charCodeAt(0), SIMPLIFIED.charAt(i)] as const),
);

/**
 * A text as it is searched: case, width, accents, voicing, kana and the two Chinese scripts folded. Letter by letter,
 * so that what stands beside a letter never changes how it is folded.
 */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  let folded = '';
  for (const letter of text) folded += foldLetter(letter);
  return folded;
}

/** The same, and for each unit of it the place in the text that it came from; one more place for the end. */
export function foldWithPlaces(text: string): { folded: string; places: number[] } {
  let folded = '';
  let at = 0;
  const places: number[] = [];
  for (const letter of text) {
    const to = foldLetter(letter);
    for (let i = 0; i < to.length; i += 1) places.push(at);
    folded += to;
    at += letter.length;
  }
  return { folded, places: [...places, at] };
}

function foldLetter(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  const before = known.get(code);
  if (before !== undefined) return before;
  const to = foldedAnew(letter);
  known.set(code, to);
  return to;
}

function foldedAnew(letter: string): string {
  const plain = letter
    .normalize('NFKD')
    .replace(UNSEEN, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(UNSEEN, '');
  const kana = plain.replace(KATAKANA, (k) => String.fromCharCode(k.charCodeAt(0) - 0x60));
  return Array.from(kana, (one) => PLAIN[one] ?? known.get(one.codePointAt(0) ?? 0) ?? one).join('');
}
