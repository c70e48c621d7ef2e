import { partsOf } from './parts.ts';
import { readingsOf } from './readings.ts';

/** A company's name is typed by its first syllables. */
const MOST_LETTERS = 24;
const MOST_SYLLABLES = 8;
const MOST_WAYS = 8;
const HAN = /^\p{Script=Han}+$/u;

/**
 * How a folded name may be typed in Latin letters: `zhangsan` and `zs`, from each of its characters on. A query finds
 * the name when it is the start of one of these.
 */
export function pinyinOf(foldedName: string): string[] {
  const forms = partsOf(foldedName).flatMap((part) =>
    part.unspaced && HAN.test(part.text) ? formsOf(Array.from(part.text).slice(0, MOST_LETTERS)) : [],
  );
  return [...new Set(forms)];
}

function formsOf(letters: string[]): string[] {
  const readings = letters.map((letter, i) => readingsOf(letter, i === 0));
  return readings.flatMap((_, from) => {
    const span = readings.slice(from, from + MOST_SYLLABLES);
    const known = span.slice(0, span.findIndex((one) => one.length === 0) + 1 || span.length);
    const initials = known.map((one) => [...new Set(one.map((syllable) => syllable.charAt(0)))]);
    return [...waysThrough(known), ...waysThrough(initials)];
  });
}

/** Each way to say it, the likeliest first, and no more than a few. */
function waysThrough(choices: string[][]): string[] {
  let ways = [''];
  for (const choice of choices) {
    if (choice.length === 0) break;
    ways = choice.flatMap((one) => ways.map((way) => way + one)).slice(0, MOST_WAYS);
  }
  return ways.filter((way) => way !== '');
}
