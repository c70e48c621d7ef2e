import { dateAt, dueAt } from './due.ts';
import type { LocalDue } from './records.ts';

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
const KNOWN = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'WKST']);

interface Rule {
  freq: (typeof FREQUENCIES)[number];
  interval: number;
  /** 1..7, weekly rules only. */
  weekday?: number;
  monthDay?: number;
}

/** The part of RFC 5545 that quick-add writes; null for anything else, which is never half understood. */
export function parseRule(text: string): Rule | null {
  const parts = new Map(
    text.split(';').map((part) => {
      const [name = '', value = ''] = part.split('=');
      return [name.trim().toUpperCase(), value.trim().toUpperCase()];
    }),
  );
  if ([...parts.keys()].some((name) => !KNOWN.has(name))) return null;
  const freq = FREQUENCIES.find((f) => f === parts.get('FREQ'));
  const interval = Number(parts.get('INTERVAL') ?? 1);
  if (freq === undefined || !Number.isInteger(interval) || interval < 1 || interval > 9999) return null;
  const rule: Rule = { freq, interval };
  const byday = parts.get('BYDAY');
  if (byday !== undefined) {
    rule.weekday = WEEKDAYS.indexOf(byday) + 1;
    if (rule.weekday === 0 || freq !== 'WEEKLY') return null;
  }
  const monthDay = parts.get('BYMONTHDAY');
  if (monthDay !== undefined) {
    rule.monthDay = Number(monthDay);
    const fits = Number.isInteger(rule.monthDay) && rule.monthDay >= 1 && rule.monthDay <= 31;
    if (!fits || freq === 'DAILY' || freq === 'WEEKLY') return null;
  }
  return rule;
}

/** The k-th date of a rule that began on `start`; a day that a month has not is its last day. */
function dateOf(rule: Rule, start: Temporal.PlainDate, k: number): Temporal.PlainDate {
  const n = rule.interval * k;
  if (rule.freq === 'DAILY') return start.add({ days: n });
  if (rule.freq === 'WEEKLY') {
    const shift = rule.weekday === undefined ? 0 : rule.weekday - start.dayOfWeek;
    return start.add({ days: 7 * n + shift });
  }
  const first = start.with({ day: 1 }).add(rule.freq === 'MONTHLY' ? { months: n } : { years: n });
  return first.with({ day: Math.min(rule.monthDay ?? start.day, first.daysInMonth) });
}

/** How many steps surely lie before `date`. */
function stepsBefore(rule: Rule, start: Temporal.PlainDate, date: Temporal.PlainDate): number {
  const days = start.until(date, { largestUnit: 'days' }).days;
  const length = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 }[rule.freq];
  return Math.max(0, Math.floor(days / (length * rule.interval)) - 1);
}

/** A day clamped to the end of a short month is remembered in the rule, so that the next month has it again. */
function keepMonthDay(
  recurrence: string,
  rule: Rule,
  start: Temporal.PlainDate,
  date: Temporal.PlainDate,
): string {
  const clamps = rule.freq === 'MONTHLY' || rule.freq === 'YEARLY';
  if (!clamps || rule.monthDay !== undefined || date.day === start.day) return recurrence;
  return `${recurrence};BYMONTHDAY=${start.day}`;
}

export interface NextOccurrence {
  due: LocalDue;
  recurrence: string;
}

/**
 * The first date of the rule after both the last due and now; a date without a time is after today.
 * Null when the rule or the due is not understood.
 */
export function nextOccurrence(due: LocalDue, recurrence: string, now: number): NextOccurrence | null {
  const rule = parseRule(recurrence);
  if (rule === null || dueAt(due) === undefined) return null;
  const start = Temporal.PlainDate.from(due.date);
  const today = dateAt(now, due.zone);
  for (let k = stepsBefore(rule, start, today); ; k += 1) {
    const date = dateOf(rule, start, k);
    const next = { ...due, date: date.toString() };
    const isLater = Temporal.PlainDate.compare(date, start) > 0;
    const isAhead =
      due.time === undefined
        ? Temporal.PlainDate.compare(date, today) > 0
        : (dueAt(next) ?? Number.POSITIVE_INFINITY) > now;
    if (isLater && isAhead) return { due: next, recurrence: keepMonthDay(recurrence, rule, start, date) };
  }
}
