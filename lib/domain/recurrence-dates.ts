import { gregorianOf, nextChineseDay } from './chinese-calendar.ts';
import type { Rule } from './recurrence-rule.ts';
import { weekdayOfMonth } from './when/date-meanings.ts';

const LENGTH = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 };
/** More empty periods than any rule that ever comes has in a row (a fifth Monday in February: forty years). */
const MOST_EMPTY = 1000;
const byDate = Temporal.PlainDate.compare;

/** Days of one month by the rule; a day that the month has not is its last day. */
function daysOf(rule: Rule, start: Temporal.PlainDate, month: Temporal.PlainDate): Temporal.PlainDate[] {
  if (rule.days.length > 0) {
    return rule.days.map((d) => weekdayOfMonth(d.nth, d.weekday, month)).filter((date) => date !== null);
  }
  const days = rule.monthDays.length > 0 ? rule.monthDays : [start.day];
  return days.map((day) =>
    month.with({ day: day === -1 ? month.daysInMonth : Math.min(day, month.daysInMonth) }),
  );
}

/** The dates of the k-th period of a rule that began on `start`. */
function period(rule: Rule, start: Temporal.PlainDate, k: number): Temporal.PlainDate[] {
  const n = rule.interval * k;
  if (rule.freq === 'DAILY') return [start.add({ days: n })];
  if (rule.freq === 'WEEKLY') {
    if (rule.days.length === 0) return [start.add({ days: 7 * n })];
    const monday = start.subtract({ days: start.dayOfWeek - 1 }).add({ days: 7 * n });
    return rule.days.map((d) => monday.add({ days: d.weekday - 1 }));
  }
  const first = start.with({ day: 1 }).add(rule.freq === 'MONTHLY' ? { months: n } : { years: n });
  return daysOf(rule, start, rule.month === undefined ? first : first.with({ month: rule.month }));
}

/** How many periods surely lie before `date`. */
function periodsBefore(rule: Rule, start: Temporal.PlainDate, date: Temporal.PlainDate): number {
  const days = start.until(date, { largestUnit: 'days' }).days;
  return Math.max(0, Math.floor(days / (LENGTH[rule.freq] * rule.interval)) - 1);
}

function nextChinese(rule: Rule, from: Temporal.PlainDate): Temporal.PlainDate | null {
  const days = rule.monthDays;
  if (rule.freq === 'YEARLY') {
    const wanted = days.map((day) => nextChineseDay({ month: rule.month ?? 1, leap: rule.leap, day }, from));
    return wanted.filter((date) => date !== null).toSorted(byDate)[0] ?? null;
  }
  const found = [from.year - 1, from.year].flatMap((year) =>
    Array.from({ length: 12 }, (_, i) => i + 1).flatMap((month) =>
      days.flatMap((day) => [gregorianOf(year, { month, day }), gregorianOf(year, { month, leap: 1, day })]),
    ),
  );
  const ahead = found.filter((date) => date !== null && byDate(date, from) >= 0);
  return ahead.filter((date) => date !== null).toSorted(byDate)[0] ?? null;
}

/** The first date of a rule on or after `from`, counted from `start`; null when it never comes. */
export function dateOnOrAfter(
  rule: Rule,
  start: Temporal.PlainDate,
  from: Temporal.PlainDate,
): Temporal.PlainDate | null {
  if (rule.calendar === 'chinese') return nextChinese(rule, byDate(start, from) > 0 ? start : from);
  const k = periodsBefore(rule, start, from);
  for (let i = k; i < k + MOST_EMPTY; i += 1) {
    const dates = period(rule, start, i).filter((d) => byDate(d, from) >= 0 && byDate(d, start) >= 0);
    const first = dates.toSorted(byDate)[0];
    if (first !== undefined) return first;
  }
  return null;
}
