import { nextDayOfMonth, nextMonthDay, plainDate } from '../civil-dates.ts';
import type { CivilDate } from '../records.ts';
import type { Clock, DateMeaning, DateOf } from './phrase.ts';

export const MORNING: Clock = { hour: 9, minute: 0 };
export const EVENING: Clock = { hour: 19, minute: 0 };

export function onDate(date: DateOf, clock?: Clock): DateMeaning {
  return clock ? { kind: 'date', date, clock } : { kind: 'date', date };
}

export function inDays(days: number, clock?: Clock): DateMeaning {
  return onDate((today) => today.add({ days }), clock);
}

/** A named month and day, with or without its year. */
export function monthDay(
  month: number,
  day: number,
  year: number | null,
  today: Temporal.PlainDate,
): DateMeaning | null {
  const date = year === null ? nextMonthDay(month, day, today) : plainDate(year, month, day);
  if (date === null) return null;
  const civil: CivilDate = { calendar: 'gregorian', month, day };
  return { kind: 'date', date: () => date, civil: year === null ? civil : { ...civil, year } };
}

/** A day of the current month, or of the next one when it is over. */
export function dayOfMonth(day: number, today: Temporal.PlainDate): DateMeaning | null {
  if (day < 1 || day > 31) return null;
  const date = nextDayOfMonth(day, today);
  return { kind: 'date', date: () => date, dayOfMonth: day };
}

/** A day of the month that is `months` after this one; in a short month its last day. */
export function dayInMonth(day: number, months: number): DateMeaning | null {
  if (day < 1 || day > 31) return null;
  const date: DateOf = (today) => {
    const month = today.with({ day: 1 }).add({ months });
    return month.with({ day: Math.min(day, month.daysInMonth) });
  };
  return { kind: 'date', date, dayOfMonth: day };
}

/** The last day of this month, or of one `months` later. */
export function monthEnd(months: number): DateMeaning {
  const date: DateOf = (today) => {
    const month = today.with({ day: 1 }).add({ months });
    return month.with({ day: month.daysInMonth });
  };
  return { kind: 'date', date, dayOfMonth: 31 };
}

/** Of a named month: its 1st, 15th or last day, whichever year brings it next. */
export function partOfMonth(
  part: 'start' | 'middle' | 'late' | 'end',
  month: number,
  year: number | null,
): DateMeaning | null {
  if (month < 1 || month > 12) return null;
  return onDate((today) => {
    const inYear = (y: number) => {
      const first = Temporal.PlainDate.from({ year: y, month, day: 1 });
      const days = { start: 1, middle: 15, late: 21, end: first.daysInMonth };
      return first.with({ day: days[part] });
    };
    const date = inYear(year ?? today.year);
    return year === null && Temporal.PlainDate.compare(date, today) < 0 ? inYear(today.year + 1) : date;
  });
}

/** The n-th such weekday of a month, -1 = the last; null when that month has none. */
export function weekdayOfMonth(
  n: number,
  weekday: number,
  month: Temporal.PlainDate,
): Temporal.PlainDate | null {
  const first = month.with({ day: 1 });
  const last = first.with({ day: first.daysInMonth });
  const date =
    n > 0
      ? first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + 7 * (n - 1) })
      : last.subtract({ days: ((last.dayOfWeek - weekday + 7) % 7) + 7 * (-n - 1) });
  return date.month === first.month ? date : null;
}

/** The n-th weekday of a month from `start` on, every `step` months, that is not over. */
export function comingNth(n: number, weekday: number, start: Temporal.PlainDate, step: number): DateOf {
  return (today) => {
    for (let k = 0; k < 100; k += 1) {
      const date = weekdayOfMonth(n, weekday, start.with({ day: 1 }).add({ months: k * step }));
      if (date !== null && Temporal.PlainDate.compare(date, today) >= 0) return date;
    }
    return today;
  };
}
