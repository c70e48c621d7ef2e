import { toUnicode } from './from-ascii.ts';
import { LIKE_CAPITALS, LIKE_LATIN, LIKE_STROKES, SEQUENCES } from './skeleton-table.ts';

const UNSEEN = /[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;
const MARKS = /[\u0300-\u036f\u0483-\u0487]/g;
/** No address or name is longer; a page may show a megabyte where one should stand. */
const MOST = 320;
/** Scripts that lend each other's shapes; one word is written in one of them. */
const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
  /\p{Script=Coptic}/u,
];

/**
 * What a text looks like: two that look the same have the same skeleton. A fingerprint for warnings only; nobody is
 * ever matched by it.
 */
export function skeleton(text: string): string {
  return SEQUENCES.reduce((word, [pair, letter]) => word.replaceAll(pair, letter), shapes(text));
}

/** Each letter as the Latin one that it looks like. */
function shapes(text: string): string {
  const seen = withoutHidden(text);
  const capitals = Array.from(seen, (char) => LIKE_CAPITALS.get(char) ?? char).join('');
  const plain = capitals.normalize('NFKC').toLowerCase().normalize('NFD').replace(MARKS, '').normalize('NFC');
  return Array.from(plain, (char) => LIKE_LATIN.get(char) ?? char)
    .map((char) => LIKE_STROKES.get(char) ?? char)
    .join('');
}

/** The skeleton of a domain as it is drawn: an xn-- label by its letters. */
export function domainSkeleton(domain: string): string {
  return skeleton(toUnicode(domain));
}

export function addressSkeleton(address: string): string {
  const at = address.lastIndexOf('@');
  return `${skeleton(address.slice(0, at))}@${domainSkeleton(address.slice(at + 1))}`;
}

/** A name's skeleton, word by word; "Clara" does not look like "Dara", so pairs of letters stay. */
export function nameSkeleton(name: string): string {
  return shapes(name);
}

/** A word in letters of two alphabets that imitate each other, or null. */
export function mixedWord(text: string): string | null {
  const words = toUnicode(text.slice(0, MOST).toLowerCase()).split(/[^\p{L}\p{M}]+/u);
  return words.find((word) => SCRIPTS.filter((script) => script.test(word)).length > 1) ?? null;
}

/** True when characters that nobody sees, or that turn the direction of writing, stand in it. */
export function hidesCharacters(text: string): boolean {
  return /[\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\u2060\u00ad\ufeff\u061c\u180e]/.test(
    text.slice(0, MOST),
  );
}

/** True when a name is turned round, or something unseen parts its letters. Marks at its ends are only untidy. */
export function disguisesName(name: string): boolean {
  return /[\u202d\u202e]|\p{L}[\u200b\u2060\u00ad\ufeff]+\p{L}/u.test(name.slice(0, MOST));
}

/** The text without what nobody sees. */
export function withoutHidden(text: string): string {
  return text.slice(0, MOST).replace(UNSEEN, '');
}
