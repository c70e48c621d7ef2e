import { gregorianOf, nextChineseDay } from '../chinese-calendar.ts';
import { readNumber } from '../numerals.ts';
import { dateOnOrAfter } from '../recurrence-dates.ts';
import { parseRule } from '../recurrence-rule.ts';
import { readYear, ZH_YEAR } from './chinese-months.ts';
import type { DateMeaning, Groups, Meaning, Speech } from './phrase.ts';

const NUMBER = '(?:\\d{1,2}|[一二三四五六七八九十]{1,2})';
const MONTH = `(?:[正元冬腊臘]|${NUMBER})`;
const ONLY_LUNAR_DAY = '(?:初[一二三四五六七八九十]|廿[一二三四五六七八九]?)';
const DAY = `(?:${ONLY_LUNAR_DAY}|[一二三]?十[一二三四五六七八九]?|\\d{1,2}|[一二三四五六七八九])`;
const NAMES = new Map([
  ['正', 1],
  ['元', 1],
  ['冬', 11],
  ['腊', 12],
  ['臘', 12],
]);

/** A day of the Chinese calendar: the next one, or that of a Chinese year. */
export function lunarDay(
  month: number,
  day: number,
  today: Temporal.PlainDate,
  more: { leap?: boolean; year?: number | null } = {},
): DateMeaning | null {
  if (month < 1 || month > 12 || day < 1 || day > 30) return null;
  const wanted = more.leap ? { month, leap: 1 as const, day } : { month, day };
  const year = more.year ?? null;
  const date = year === null ? nextChineseDay(wanted, today) : gregorianOf(year, wanted);
  if (date === null) return null;
  const civil = { calendar: 'chinese' as const, ...wanted };
  return { kind: 'date', date: () => date, civil: year === null ? civil : { ...civil, year } };
}

function lunar(g: Groups, today: Temporal.PlainDate): Meaning | null {
  const month = NAMES.get(g['month'] ?? '') ?? readNumber(g['month'] ?? '');
  const day = readNumber(g['day'] ?? '');
  const year = g['year'] === undefined ? null : readYear(g['year'], today);
  if (month === null || day === null || (g['year'] !== undefined && year === null)) return null;
  return lunarDay(month, day, today, { leap: g['leap'] !== undefined, year });
}

/** 初五: of whichever Chinese month brings it next. */
function dayOfAnyMonth(g: Groups, today: Temporal.PlainDate): Meaning | null {
  const rule = parseRule(`RSCALE=CHINESE;FREQ=MONTHLY;BYMONTHDAY=${readNumber(g['day'] ?? '') ?? 0}`);
  const date = rule && dateOnOrAfter(rule, today, today);
  return date ? { kind: 'date', date: () => date } : null;
}

const CALENDAR = '(?:农历|農曆|阴历|陰曆|旧历|舊曆|夏历|夏曆)的?';
const EN_CALENDAR = '(?<![\\p{L}\\d])(?:chinese\\s+)?(?:lunar(?:\\s+calendar)?|chinese\\s+calendar):?\\s+';
const EN_MONTH = '(?<month>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:lunar\\s+)?month';
const EN_DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const EN_END = '(?![\\p{L}\\d])';

/** Days of the Chinese calendar: named as such, or by words that only it has. */
export const LUNAR_DATES: readonly Speech[] = [
  {
    pattern: new RegExp(
      `${CALENDAR}\\s*(?:${ZH_YEAR}的?)?\\s*(?<leap>[闰閏])?(?<month>${MONTH})月(?:大年)?(?<day>${DAY})[日号號]?`,
      'gu',
    ),
    read: lunar,
  },
  {
    pattern: new RegExp(
      `${CALENDAR}\\s*(?:${ZH_YEAR}[-/.]?)?(?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)`,
      'gu',
    ),
    read: lunar,
  },
  {
    pattern: new RegExp(
      `${EN_CALENDAR}(?:(?<year>(?:19|20)\\d\\d)[-/.])?(?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)`,
      'giu',
    ),
    read: lunar,
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:on\\s+)?(?:the\\s+)?${EN_DAY}(?:\\s+day)?\\s+of\\s+the\\s+(?<leap>leap\\s+)?${EN_MONTH.replace('month', 'month')}${EN_END}`,
      'giu',
    ),
    read: (g, today) => lunar(g, today),
  },
  {
    pattern: new RegExp(`(?:${ZH_YEAR}的?)?(?<leap>[闰閏])(?<month>${MONTH})月(?<day>${DAY})日?`, 'gu'),
    read: lunar,
  },
  {
    pattern: new RegExp(`(?:${ZH_YEAR}的?)?(?<month>[正冬腊臘])月(?:大年)?(?<day>${DAY})日?`, 'gu'),
    read: lunar,
  },
  {
    pattern: new RegExp(`(?:${ZH_YEAR}的?)?(?<month>${MONTH})月(?<day>${ONLY_LUNAR_DAY})日?`, 'gu'),
    read: lunar,
  },
  {
    pattern:
      /(?<![\d一二三四五六七八九十月的])(?<day>初[一二三四五六七八九十]|廿[一二三四五六七八九])(?![学生年级級班的中])/gu,
    read: dayOfAnyMonth,
    weak: true,
  },
];
