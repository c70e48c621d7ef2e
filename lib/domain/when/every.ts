import { dateOnOrAfter } from '../recurrence-dates.ts';
import { parseRule } from '../recurrence-rule.ts';
import type { Clock, DateOf, Meaning } from './phrase.ts';
import { BYDAY, comingWeekday } from './weekdays.ts';

const UNITS = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
const DURATIONS = ['days', 'weeks', 'months', 'years'] as const;

export type Unit = 0 | 1 | 2 | 3;

/** Every so many days, weeks, months or years; the first time is one interval from today. */
export function everyUnit(unit: Unit, interval: number, clock?: Clock): Meaning | null {
  if (interval < 1) return null;
  const first: DateOf = (today, ahead) =>
    // "Every morning" begins this very day when its hour is still to come.
    clock && ahead && interval === 1 ? today : today.add({ [DURATIONS[unit]]: interval });
  const rule = `FREQ=${UNITS[unit]}${interval > 1 ? `;INTERVAL=${interval}` : ''}`;
  return clock ? { kind: 'every', rule, first, clock } : { kind: 'every', rule, first };
}

/** The first date after today that a rule gives. */
function afterToday(rule: string): DateOf {
  return (today) => {
    const parsed = parseRule(rule);
    const tomorrow = today.add({ days: 1 });
    return (parsed && dateOnOrAfter(parsed, tomorrow, tomorrow)) ?? tomorrow;
  };
}

/** Monday to Friday, Friday to Monday. */
export function daysBetween(first: number, last: number): number[] {
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, i) => ((first - 1 + i) % 7) + 1);
}

/** Every week, or every `interval` weeks, on these days. */
export function everyWeekday(days: readonly number[], interval = 1): Meaning | null {
  const sorted = [...new Set(days)].toSorted((a, b) => a - b);
  const codes = sorted.map((day) => BYDAY[day - 1]).filter((code) => code !== undefined);
  if (codes.length === 0 || codes.length < sorted.length) return null;
  const each = sorted.map(comingWeekday);
  const first: DateOf = (today, ahead) =>
    each.map((date) => date(today, ahead)).toSorted(Temporal.PlainDate.compare)[0] ?? today;
  const every = interval > 1 ? `;INTERVAL=${interval}` : '';
  return { kind: 'every', rule: `FREQ=WEEKLY${every};BYDAY=${codes.join(',')}`, first };
}

/** Every month, or every few months, on these days; -1 = the last. */
export function everyMonthDay(days: readonly number[], interval = 1): Meaning | null {
  if (days.length === 0 || !days.every((d) => d === -1 || (d >= 1 && d <= 31))) return null;
  const every = interval > 1 ? `;INTERVAL=${interval}` : '';
  const rule = `FREQ=MONTHLY${every};BYMONTHDAY=${[...new Set(days)].join(',')}`;
  const [only] = days;
  const more = days.length === 1 && only !== undefined ? { dayOfMonth: only === -1 ? 31 : only } : {};
  return { kind: 'every', rule, first: afterToday(rule), ...more };
}

/** Every month on its n-th such weekday; -1 = the last. */
export function everyNth(n: number, weekday: number, interval = 1): Meaning | null {
  const code = BYDAY[weekday - 1];
  if (code === undefined || n === 0) return null;
  const every = interval > 1 ? `;INTERVAL=${interval}` : '';
  const rule = `FREQ=MONTHLY${every};BYDAY=${n}${code}`;
  return { kind: 'every', rule, first: afterToday(rule) };
}

/** On these days of every month of the Chinese calendar. */
export function everyLunarDay(days: readonly number[]): Meaning | null {
  if (days.length === 0 || !days.every((d) => d >= 1 && d <= 30)) return null;
  const rule = `RSCALE=CHINESE;FREQ=MONTHLY;BYMONTHDAY=${days.join(',')};SKIP=BACKWARD`;
  return { kind: 'every', rule, first: afterToday(rule) };
}
