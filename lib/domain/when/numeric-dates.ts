import { monthDay } from './date-meanings.ts';
import type { Groups, Meaning, Speech } from './phrase.ts';

const START = '(?<![\\d/.\\-]|\\d:)';
/** "10-11am" is from ten to eleven. */
const END = '(?![\\d/:\\-]|\\.\\d|\\s*[ap]\\.?m\\b)';
const ON = '(?:\\b(?:on|by|from|until|till)\\s+)?';
/** Chinese, Japanese, Korean and American dates begin with the month; English alone is taken as American. */
const MONTH_FIRST = /^(?:$|zh|ja|ko|en$|en-(?:us|ca|ph)|und)/i;
/** Two digits of a year: up to twenty years ahead is to come, the rest was. */
const AHEAD = 20;

function fullYear(year: string | undefined, today: Temporal.PlainDate): number | null {
  if (year === undefined) return null;
  if (year.length === 4) return Number(year);
  const century = Math.floor(today.year / 100) * 100;
  const near = century + Number(year);
  return near > today.year + AHEAD ? near - 100 : near;
}

/** Of month and day the order of the user's language holds; the other where only it gives a date. */
function shortDate(g: Groups, today: Temporal.PlainDate, lang: string): Meaning | null {
  const [a, b] = [Number(g['a']), Number(g['b'])];
  const year = fullYear(g['year'], today);
  // "24/7" is no 24th of July.
  if (year === null && a === 24 && b === 7) return null;
  if (MONTH_FIRST.test(lang)) {
    const dayFirst = g['by'] === '/' && a > 12;
    return dayFirst ? monthDay(b, a, year, today) : monthDay(a, b, year, today);
  }
  return b > 12 ? monthDay(a, b, year, today) : monthDay(b, a, year, today);
}

const dotted = (g: Groups, today: Temporal.PlainDate) =>
  monthDay(Number(g['month']), Number(g['day']), fullYear(g['year'], today), today);

export const NUMERIC_DATES: readonly Speech[] = [
  {
    pattern: new RegExp(
      `${ON}${START}(?<year>(?:19|20|21)\\d\\d)(?<by>[-/.])(?<month>\\d{1,2})\\k<by>(?<day>\\d{1,2})T(?=\\d\\d:)`,
      'giu',
    ),
    read: dotted,
  },
  {
    pattern: new RegExp(
      `${ON}${START}(?<year>(?:19|20|21)\\d\\d)(?<by>[-/.])(?<month>\\d{1,2})\\k<by>(?<day>\\d{1,2})${END}`,
      'giu',
    ),
    read: dotted,
  },
  {
    pattern: new RegExp(
      `${ON}${START}(?<a>\\d{1,2})(?<by>[/-])(?<b>\\d{1,2})\\k<by>(?<year>(?:19|20|21)\\d\\d|(?<=/)\\d\\d)${END}`,
      'giu',
    ),
    read: shortDate,
  },
  // With dots and a year the day stands first everywhere.
  {
    pattern: new RegExp(
      `${ON}${START}(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>(?:19|20|21)\\d\\d)${END}`,
      'giu',
    ),
    read: dotted,
  },
  // 12.5 开会: with a dot only at the front of a Chinese line, where no unit makes a number of it.
  {
    pattern:
      /^\s*(?<month>\d{1,2})\.(?<day>\d{1,2})(?=\s*\p{Script=Han})(?!\s*(?:[元块塊圆圓万萬千百亿億折斤公吨噸升米尺倍岁歲度分小個个天日月年周週]|[毫平立]米))/gu,
    read: dotted,
  },
  {
    pattern: new RegExp(`${ON}${START}(?<a>\\d{1,2})(?<by>[-/])(?<b>\\d{1,2})${END}`, 'giu'),
    read: shortDate,
    weak: true,
  },
];
