import { monthDay } from './english-dates.ts';
import type { Groups, Meaning, Speech } from './phrase.ts';

const START = '(?<![\\d/.:\\-])';
const END = '(?![\\d/:\\-]|\\.\\d)';
const ON = '(?:\\b(?:on|by|from)\\s+)?';

/** Month first; the day may stand first only where it can't be a month. */
function shortDate(g: Groups, today: Temporal.PlainDate): Meaning | null {
  const [a, b] = [Number(g['a']), Number(g['b'])];
  const year = g['year'] ? Number(g['year']) : null;
  // "24/7" is no 24th of July.
  if (year === null && a === 24 && b === 7) return null;
  const dayFirst = g['by'] === '/' && a > 12;
  return dayFirst ? monthDay(b, a, year, today) : monthDay(a, b, year, today);
}

export const NUMERIC_DATES: readonly Speech[] = [
  {
    pattern: new RegExp(
      `${ON}${START}(?<year>(?:19|20|21)\\d\\d)(?<by>[-/.])(?<month>\\d{1,2})\\k<by>(?<day>\\d{1,2})${END}`,
      'giu',
    ),
    read: (g, today) => monthDay(Number(g['month']), Number(g['day']), Number(g['year']), today),
  },
  {
    pattern: new RegExp(
      `${ON}${START}(?<a>\\d{1,2})(?<by>/)(?<b>\\d{1,2})/(?<year>(?:19|20|21)\\d\\d)${END}`,
      'giu',
    ),
    read: shortDate,
  },
  {
    pattern: new RegExp(`${ON}${START}(?<a>\\d{1,2})(?<by>[-/])(?<b>\\d{1,2})${END}`, 'giu'),
    read: shortDate,
    weak: true,
  },
];
