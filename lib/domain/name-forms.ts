import { nameSkeleton } from './look-alike.ts';
import { cleanName, sortName } from './names.ts';

const HAN_RUN = /\p{Script=Han}+/gu;
const LATIN_WORD = /(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}'’-])+/gu;
/** With more words than this the order is left as it stands. */
const MOST_WORDS = 6;
const MOST_TURNED = 3;
const SERVICE = /\s*[（(]?(?:\bvia\b|通过|透過|經由|经由)\s+\S.*$/iu;
/** Words that are no part of anybody's name. */
const TITLES = new Set('mr mrs ms miss dr prof sir herr frau dr. mr. mrs. ms. prof.'.split(' '));

/** "Marta via Buyers" is Marta. */
export function withoutService(name: string): string {
  return cleanName(name)
    .replace(SERVICE, '')
    .replace(/^["']|["']$/g, '')
    .trim();
}

/**
 * The ways a name may stand, in one spelling each: "Chen, Alice" and "Alice Chen" have the same form, 建国 王 and
 * 王建国 share one. For suggestions only: a name never says who somebody is.
 */
export function nameForms(name: string): string[] {
  return formsOf(name, (word) => word);
}

/** The forms of what the name looks like: a word with a forged letter is found beside the one it imitates. */
export function nameKeys(name: string): string[] {
  return formsOf(name, nameSkeleton);
}

function formsOf(name: string, spell: (word: string) => string): string[] {
  const folded = sortName(name.slice(0, 200));
  const words = (folded.match(LATIN_WORD) ?? []).filter((word) => !TITLES.has(word)).map(spell);
  const han = hanForms(folded.match(HAN_RUN) ?? []);
  const latin = words.length > MOST_WORDS ? words.join(' ') : words.toSorted().join(' ');
  // Beside a Chinese name one Latin word is a family name or a nickname of many.
  const whole = han.length > 0 ? words.length > 1 : latin.length > 1;
  return [...new Set([...(whole ? [latin] : []), ...han])];
}

/** Written apart, family name and given name may stand either way round. */
function hanForms(runs: string[]): string[] {
  const whole = runs.join('');
  if ([...whole].length < 2) return [];
  return runs.length > MOST_TURNED ? [whole] : orders(runs).map((order) => order.join(''));
}

function orders(parts: string[]): string[][] {
  if (parts.length < 2) return [parts];
  return parts.flatMap((part, i) => orders(parts.toSpliced(i, 1)).map((rest) => [part, ...rest]));
}

/** True when both may be the name of one person, whatever the order and script in which they are written. */
export function sameName(a: string, b: string): boolean {
  const forms = new Set(nameForms(a));
  return nameForms(b).some((form) => forms.has(form));
}
