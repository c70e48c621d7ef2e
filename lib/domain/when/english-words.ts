const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
export const YEAR = '(?:(?:,?\\s+|-)(?<year>(?:19|20|21)\\d\\d))?';
export const ON = '(?:\\b(?:on|by|from|starting|until|till)\\s+)?(?:\\bthe\\s+)?';
/** The beginning of a word. */
export const START = '(?<![\\p{L}\\d])';
/** Not "Friday's bread", nor the beginning of a longer word. */
export const END = "(?![\\p{L}\\d]|['’]s)";
export const ORDINAL = '(?:first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th)';
export const LAST_DAY = '(?:end|last\\s+day)';
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** A whole phrase, in any case. */
export function say(source: string): RegExp {
  return new RegExp(`${START}${source}${END}`, 'giu');
}

/** 1..12, or 0 for no month. */
export function monthOf(word: string): number {
  return MONTHS.indexOf(word.toLowerCase().slice(0, 3)) + 1;
}

/** 1..5, -1 for the last one. */
export function ordinalOf(word: string): number {
  if (/^last$/i.test(word)) return -1;
  return /^\d/.test(word) ? Number(word.charAt(0)) : ORDINALS.indexOf(word.toLowerCase()) + 1;
}

export function yearOf(year: string | undefined): number | null {
  return year === undefined ? null : Number(year);
}
