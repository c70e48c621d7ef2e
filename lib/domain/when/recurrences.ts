import { nextDayOfMonth } from '../civil-dates.ts';
import { EN_NUMBER, readNumber, ZH_NUMBER } from '../numerals.ts';
import { LAST_DAY } from './english-dates.ts';
import type { DateOf, Groups, Meaning, Speech } from './phrase.ts';
import { BYDAY, comingWeekday, EN_FULL_DAY, EN_SHORT_DAY, weekdayOf, ZH_DAY, ZH_WEEK } from './weekdays.ts';

const UNITS = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
const DURATIONS = ['days', 'weeks', 'months', 'years'] as const;

const NTH = '(?<day>\\d{1,2})(?:st|nd|rd|th)(?:\\s+day)?';

function unitOf(word: string): number {
  if (/^[天日]$|^d/i.test(word)) return 0;
  if (/^[月]$|^m/i.test(word)) return 2;
  return /^[年]$|^y/i.test(word) ? 3 : 1;
}

function every(unit: number, interval: number): Meaning | null {
  const freq = UNITS[unit];
  const duration = DURATIONS[unit];
  if (freq === undefined || duration === undefined || interval < 1) return null;
  const first: DateOf = (today) => today.add({ [duration]: interval });
  return { kind: 'every', rule: `FREQ=${freq}${interval > 1 ? `;INTERVAL=${interval}` : ''}`, first };
}

function everyWeekday(word: string): Meaning | null {
  const weekday = weekdayOf(word);
  const code = BYDAY[weekday - 1];
  if (code === undefined) return null;
  return { kind: 'every', rule: `FREQ=WEEKLY;BYDAY=${code}`, first: comingWeekday(weekday) };
}

function everyUnit(g: Groups): Meaning | null {
  const n = g['other'] ? 2 : g['n'] === undefined ? 1 : readNumber(g['n']);
  return n === null ? null : every(unitOf(g['unit'] ?? ''), n);
}

function everyDayOfMonth(g: Groups): Meaning | null {
  const day = g['last'] ? 31 : readNumber(g['day'] ?? '');
  if (day === null || day < 1 || day > 31) return null;
  const rule = day > 28 ? `FREQ=MONTHLY;BYMONTHDAY=${day}` : 'FREQ=MONTHLY';
  const first: DateOf = (today) => nextDayOfMonth(day, today.add({ days: 1 }));
  return { kind: 'every', rule, first, dayOfMonth: day };
}

export const RECURRENCES: readonly Speech[] = [
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])every\\s+(?:(?<other>other|second)\\s+|(?<n>${EN_NUMBER})\\s+)?(?<unit>days?|weeks?|months?|years?)(?![\\p{L}\\d])`,
      'giu',
    ),
    read: everyUnit,
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])every\\s+(?<weekday>${EN_FULL_DAY}|${EN_SHORT_DAY})s?(?![\\p{L}\\d])`,
      'giu',
    ),
    read: (g) => everyWeekday(g['weekday'] ?? ''),
  },
  {
    pattern: new RegExp(`每[个個]?${ZH_WEEK}(?<weekday>${ZH_DAY})(?!次)`, 'gu'),
    read: (g) => everyWeekday(g['weekday'] ?? ''),
  },
  {
    pattern: new RegExp(
      `每[个個]?月(?:的|在)?\\s*(?:(?<day>${ZH_NUMBER})[日号號]|(?<last>月?[底末]|最[后後]一[天日]))`,
      'gu',
    ),
    read: everyDayOfMonth,
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:(?:on|by|at)\\s+)?(?:the\\s+)?(?:${NTH}|(?<last>${LAST_DAY}))\\s+of\\s+(?:every|each)\\s+month(?![\\p{L}\\d])`,
      'giu',
    ),
    read: everyDayOfMonth,
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:(?:every|each)\\s+month|monthly),?\\s+(?:on|by|at)\\s+(?:the\\s+)?(?:${NTH}|(?<last>${LAST_DAY}))(?![\\p{L}\\d])`,
      'giu',
    ),
    read: everyDayOfMonth,
  },
  {
    pattern: new RegExp(
      `每隔?\\s*(?<n>${ZH_NUMBER})?\\s*[个個]?(?<unit>天|日|周|週|星期|礼拜|禮拜|月|年)(?:一次)?`,
      'gu',
    ),
    read: everyUnit,
  },
];
