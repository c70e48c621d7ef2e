const DIGITS = new Map([...'零一二三四五六七八九'].map((c, i) => [c, i]));
DIGITS.set('〇', 0).set('两', 2).set('兩', 2).set('正', 1).set('元', 1);
const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** Pattern source of a number below 100 in digits or Chinese. */
export const ZH_NUMBER = '(?:\\d{1,3}|[零〇一二两兩三四五六七八九十廿卅]{1,4})';
export const EN_NUMBER = `(?:\\d{1,3}|${WORDS.slice(1).join('|')}|an?)`;

function chineseTens(text: string): number | null {
  const spelled = text.replace(/^廿/, '二十').replace(/^卅/, '三十').replace(/^初/, '');
  const [tens, ones, ...more] = spelled.split('十');
  if (tens === undefined || more.length > 0) return null;
  const digit = (c: string, empty: number) => (c === '' ? empty : (DIGITS.get(c) ?? null));
  if (ones === undefined) return tens === '' ? null : digit(tens, 0);
  const high = digit(tens, 1);
  const low = digit(ones, 0);
  return high === null || low === null ? null : high * 10 + low;
}

/** A small number in digits, English or Chinese words; null when it is none. */
export function readNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const word = text.toLowerCase();
  if (word === 'a' || word === 'an') return 1;
  const at = WORDS.indexOf(word);
  return at > 0 ? at : chineseTens(text);
}
