import { gregorianOf, nextChineseDay } from '../chinese-calendar.ts';
import { readNumber } from '../numerals.ts';
import type { Groups, Meaning, Speech } from './phrase.ts';

const NUMBER = '(?:\\d{1,2}|[一二三四五六七八九十]{1,2})';
const MONTH = `(?:[正元冬腊臘]|${NUMBER})`;
const DAY = `(?:初[一二三四五六七八九十]|廿[一二三四五六七八九]?|[一二三]?十[一二三四五六七八九]?|\\d{1,2}|[一二三四五六七八九])`;
const NAMES = new Map([
  ['正', 1],
  ['元', 1],
  ['冬', 11],
  ['腊', 12],
  ['臘', 12],
]);

function lunar(g: Groups, today: Temporal.PlainDate): Meaning | null {
  const month = NAMES.get(g['month'] ?? '') ?? readNumber(g['month'] ?? '');
  const day = readNumber(g['day'] ?? '');
  if (month === null || day === null || month < 1 || month > 12 || day < 1 || day > 30) return null;
  const wanted = g['leap'] ? { month, leap: 1 as const, day } : { month, day };
  const year = g['year'] ? Number(g['year']) : null;
  const date = year === null ? nextChineseDay(wanted, today) : gregorianOf(year, wanted);
  if (date === null) return null;
  const civil = { calendar: 'chinese' as const, ...wanted };
  return { kind: 'date', date: () => date, civil: year === null ? civil : { ...civil, year } };
}

const CALENDAR = '(?:农历|農曆|阴历|陰曆|旧历|舊曆|夏历|夏曆)';
const YEAR = '(?:(?<year>(?:19|20)\\d\\d)年)?';

/** Days of the Chinese calendar: named as such, or by words that only it has. */
export const LUNAR_DATES: readonly Speech[] = [
  {
    pattern: new RegExp(
      `${CALENDAR}\\s*${YEAR}\\s*(?<leap>[闰閏])?(?<month>${MONTH})月(?<day>${DAY})[日号號]?`,
      'gu',
    ),
    read: lunar,
  },
  {
    pattern: new RegExp(`${CALENDAR}\\s*(?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)`, 'gu'),
    read: lunar,
  },
  { pattern: /(?<![\p{L}\d])lunar\s+(?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/giu, read: lunar },
  {
    pattern: new RegExp(`(?<leap>[闰閏])(?<month>${MONTH})月(?<day>${DAY})日?`, 'gu'),
    read: lunar,
  },
  { pattern: new RegExp(`(?<month>[正冬腊臘])月(?<day>${DAY})日?`, 'gu'), read: lunar },
  {
    pattern: new RegExp(
      `(?<month>${MONTH})月(?<day>初[一二三四五六七八九十]|廿[一二三四五六七八九]?)日?`,
      'gu',
    ),
    read: lunar,
  },
];
