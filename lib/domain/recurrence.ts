import { dateAt, dueAt } from './due.ts';
import type { LocalDue } from './records.ts';
import { dateOnOrAfter } from './recurrence-dates.ts';
import { parseRule, type Rule } from './recurrence-rule.ts';

/** A day clamped to the end of a short month is remembered in the rule, so that the next month has it again. */
function keepMonthDay(
  recurrence: string,
  rule: Rule,
  start: Temporal.PlainDate,
  date: Temporal.PlainDate,
): string {
  const clamps = (rule.freq === 'MONTHLY' || rule.freq === 'YEARLY') && rule.calendar === 'gregorian';
  if (!clamps || rule.monthDays.length > 0 || rule.days.length > 0 || date.day === start.day)
    return recurrence;
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
  let from = Temporal.PlainDate.compare(start, today) < 0 ? today : start.add({ days: 1 });
  for (;;) {
    const date = dateOnOrAfter(rule, start, from);
    if (date === null) return null;
    const next = { ...due, date: date.toString() };
    const isAhead =
      due.time === undefined
        ? Temporal.PlainDate.compare(date, today) > 0
        : (dueAt(next) ?? Number.POSITIVE_INFINITY) > now;
    if (isAhead) return { due: next, recurrence: keepMonthDay(recurrence, rule, start, date) };
    from = date.add({ days: 1 });
  }
}
