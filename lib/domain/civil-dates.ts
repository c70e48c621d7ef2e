import { nextChineseDay } from './chinese-calendar.ts';
import type { CivilDate, Occasion } from './records.ts';

/** Leap days are at most eight years apart (1896–1904, 2096–2104). */
const FAR_ENOUGH = 8;

/** The date, or null when the calendar has no such day. */
export function plainDate(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** The first real day `month`-`day` on or after `from`: 29 February waits for a leap year. */
export function nextMonthDay(
  month: number,
  day: number,
  from: Temporal.PlainDate,
): Temporal.PlainDate | null {
  for (let year = from.year; year <= from.year + FAR_ENOUGH; year += 1) {
    const date = plainDate(year, month, day);
    if (date !== null && Temporal.PlainDate.compare(date, from) >= 0) return date;
  }
  return null;
}

/** The first `day` of a month on or after `from`; months that are too short end it on their last day. */
export function nextDayOfMonth(day: number, from: Temporal.PlainDate): Temporal.PlainDate {
  const here = from.with({ day: Math.min(day, from.daysInMonth) });
  if (Temporal.PlainDate.compare(here, from) >= 0) return here;
  const next = from.with({ day: 1 }).add({ months: 1 });
  return next.with({ day: Math.min(day, next.daysInMonth) });
}

function nextYearly(date: CivilDate, from: Temporal.PlainDate): Temporal.PlainDate | null {
  if (date.calendar === 'chinese') return nextChineseDay(date, from);
  if (plainDate(2000, date.month, date.day) === null) return null;
  for (const year of [from.year, from.year + 1]) {
    const kept = Temporal.PlainDate.from({ year, month: date.month, day: date.day });
    if (Temporal.PlainDate.compare(kept, from) >= 0) return kept;
  }
  return null;
}

/** Pay day comes every month: of its date only the day counts. */
export function isMonthly({ kind, date }: Pick<Occasion, 'kind' | 'date'>): boolean {
  return kind === 'pay-day' && date.calendar === 'gregorian';
}

/**
 * When an occasion is kept next, on or after `from`. A birthday of 29 February is kept on the 28th in common
 * years; pay day comes every month on its day.
 */
export function nextOccasion(
  occasion: Pick<Occasion, 'kind' | 'date'>,
  from: Temporal.PlainDate,
): Temporal.PlainDate | null {
  const { date } = occasion;
  if (!isMonthly(occasion)) return nextYearly(date, from);
  return date.day >= 1 && date.day <= 31 ? nextDayOfMonth(date.day, from) : null;
}
