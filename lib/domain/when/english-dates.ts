import { nextDayOfMonth, nextMonthDay, plainDate } from '../civil-dates.ts';
import { EN_NUMBER, readNumber } from '../numerals.ts';
import type { Groups, Meaning, Speech } from './phrase.ts';
import { comingWeekday, EN_FULL_DAY, EN_SHORT_DAY, weekdayInWeek, weekdayOf } from './weekdays.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const ON = '(?:\\b(?:on|by|from|starting)\\s+)?(?:\\bthe\\s+)?';
/** Not "Friday's bread", nor the beginning of a longer word. */
const END = "(?![\\p{L}\\d]|['’]s)";
const START = '(?<![\\p{L}\\d])';
const YEAR = '(?:,?\\s+(?<year>(?:19|20|21)\\d\\d))?';
const FLAGS = 'giu';
export const LAST_DAY = '(?:end|last\\s+day)';
export const EVENING = { hour: 19, minute: 0 };

function inDays(days: number, clock?: { hour: number; minute: number }): Meaning {
  const date = (today: Temporal.PlainDate) => today.add({ days });
  return clock ? { kind: 'date', date, clock } : { kind: 'date', date };
}

/** A named month and day, with or without its year. */
export function monthDay(
  month: number,
  day: number,
  year: number | null,
  today: Temporal.PlainDate,
): Meaning | null {
  const date = year === null ? nextMonthDay(month, day, today) : plainDate(year, month, day);
  if (date === null) return null;
  const civil = { calendar: 'gregorian' as const, month, day };
  return { kind: 'date', date: () => date, civil: year === null ? civil : { ...civil, year } };
}

/** A day of the current month, or of the next one when it is over. */
export function dayOfMonth(day: number, today: Temporal.PlainDate): Meaning | null {
  if (day < 1 || day > 31) return null;
  const date = nextDayOfMonth(day, today);
  return { kind: 'date', date: () => date, dayOfMonth: day };
}

/** The last day of this month, or of one `months` later. */
export function monthEnd(months: number): Meaning {
  const date = (today: Temporal.PlainDate) => {
    const month = today.with({ day: 1 }).add({ months });
    return month.with({ day: month.daysInMonth });
  };
  return { kind: 'date', date, dayOfMonth: 31 };
}

function namedMonth(g: Groups, today: Temporal.PlainDate): Meaning | null {
  const month = MONTHS.indexOf((g['month'] ?? '').toLowerCase().slice(0, 3)) + 1;
  return monthDay(month, Number(g['day']), g['year'] ? Number(g['year']) : null, today);
}

function offset(g: Groups): Meaning | null {
  const n = readNumber(g['n'] ?? '');
  const unit = (g['unit'] ?? '').toLowerCase();
  if (n === null) return null;
  if (unit.startsWith('mi')) return { kind: 'moment', minutes: n };
  if (unit.startsWith('h')) return { kind: 'moment', minutes: n * 60 };
  if (unit.startsWith('d')) return inDays(n);
  if (unit.startsWith('w')) return inDays(n * 7);
  return { kind: 'date', date: (today) => today.add({ months: n }) };
}

function weekday(g: Groups): Meaning {
  const day = weekdayOf(g['weekday'] ?? '');
  const which = (g['which'] ?? '').toLowerCase();
  if (which === 'next') return { kind: 'date', date: weekdayInWeek(day, 1) };
  if (which === 'this') return { kind: 'date', date: weekdayInWeek(day, 0) };
  return { kind: 'date', date: comingWeekday(day) };
}

const UNIT = '(?<unit>min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?)';
const say = (source: string) => new RegExp(`${START}${source}${END}`, FLAGS);

export const ENGLISH_DATES: readonly Speech[] = [
  { pattern: say(`(?:the\\s+)?day\\s+after\\s+tomorrow`), read: () => inDays(2) },
  { pattern: say(`(?:\\bby\\s+)?(?:tomorrow|tmrw?)`), read: () => inDays(1) },
  { pattern: say('tonight'), read: () => inDays(0, EVENING) },
  { pattern: say(`(?:\\bby\\s+)?today`), read: () => inDays(0) },
  { pattern: say(`in\\s+(?<n>${EN_NUMBER})\\s+${UNIT}`), read: offset },
  { pattern: say(`in\\s+half\\s+an\\s+hour`), read: () => ({ kind: 'moment', minutes: 30 }) },
  { pattern: say(`(?<n>${EN_NUMBER})\\s+${UNIT}\\s+(?:from\\s+now|later)`), read: offset },
  { pattern: say(`${ON}(?:(?<which>next|this|coming)\\s+)?(?<weekday>${EN_FULL_DAY})`), read: weekday },
  { pattern: say(`${ON}(?<which>next|this|coming)\\s+(?<weekday>${EN_SHORT_DAY})\\.?`), read: weekday },
  {
    pattern: say(`(?<on>\\bon\\s+)?(?<weekday>${EN_SHORT_DAY})\\.?`),
    // "sat" and "sun" are words too: capital, "on", or they stand first (a weak phrase).
    read: (g) => (g['on'] || /^[A-Z]/.test(g['weekday'] ?? '') ? weekday(g) : null),
  },
  { pattern: say(`(?<weekday>${EN_SHORT_DAY})`), read: weekday, weak: true },
  { pattern: say('next\\s+week'), read: () => ({ kind: 'date', date: weekdayInWeek(1, 1) }) },
  {
    pattern: say(
      `(?:\\b(?:by|at|on)\\s+)?(?:the\\s+)?${LAST_DAY}\\s+of\\s+(?:(?<next>next)|the|this)?\\s*month`,
    ),
    read: (g) => monthEnd(g['next'] ? 1 : 0),
  },
  {
    pattern: say('next\\s+month'),
    read: () => ({ kind: 'date', date: (today) => today.with({ day: 1 }).add({ months: 1 }) }),
  },
  { pattern: say(`${ON}(?<month>${MONTH})\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?${YEAR}`), read: namedMonth },
  {
    pattern: say(`${ON}(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<month>${MONTH})${YEAR}`),
    read: namedMonth,
  },
  {
    pattern: say(`(?:\\b(?:on|by)\\s+)?the\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)`),
    read: (g, today) => dayOfMonth(Number(g['day']), today),
    weak: true,
  },
];
