import { LUNAR_FIRST_DAY, LUNAR_FIRST_YEAR, LUNAR_YEARS } from './lunar-table.ts';

/** A day of the Chinese calendar; `leap` = of the leap month after month `month`. */
export interface ChineseDay {
  month: number;
  leap?: 1 | undefined;
  day: number;
}

interface Month {
  month: number;
  leap: boolean;
  days: number;
}

function monthsOf(bits: number): Month[] {
  const leapMonth = bits & 15;
  return Array.from({ length: 12 }, (_, i): Month[] => {
    const ordinary = { month: i + 1, leap: false, days: bits & (0x8000 >> i) ? 30 : 29 };
    if (leapMonth !== i + 1) return [ordinary];
    return [ordinary, { month: i + 1, leap: true, days: bits & 0x10000 ? 30 : 29 }];
  }).flat();
}

function daysOf(months: Month[]): number {
  return months.reduce((sum, m) => sum + m.days, 0);
}

/** The first day of a Chinese year, or null outside the table. */
export function chineseNewYear(year: number): Temporal.PlainDate | null {
  if (!Number.isInteger(year) || year < LUNAR_FIRST_YEAR || year >= LUNAR_FIRST_YEAR + LUNAR_YEARS.length) {
    return null;
  }
  const before = LUNAR_YEARS.slice(0, year - LUNAR_FIRST_YEAR).map(monthsOf);
  const days = before.reduce((sum, months) => sum + daysOf(months), 0);
  return Temporal.PlainDate.from(LUNAR_FIRST_DAY).add({ days });
}

/**
 * The Gregorian date of a Chinese day in a Chinese year, as people keep it: the 30th of a short month falls
 * on the 29th, a leap month that the year has not on the ordinary one. Null outside 1900–2100.
 */
export function gregorianOf(year: number, wanted: ChineseDay): Temporal.PlainDate | null {
  const start = chineseNewYear(year);
  const bits = LUNAR_YEARS[year - LUNAR_FIRST_YEAR];
  if (start === null || bits === undefined || wanted.day < 1 || wanted.day > 30) return null;
  const months = monthsOf(bits);
  const leapAt = months.findIndex((m) => m.month === wanted.month && m.leap);
  const at = wanted.leap === 1 && leapAt >= 0 ? leapAt : months.findIndex((m) => m.month === wanted.month);
  const month = months[at];
  if (month === undefined) return null;
  const days = daysOf(months.slice(0, at)) + Math.min(wanted.day, month.days) - 1;
  return start.add({ days });
}

/** The first Gregorian date on or after `from` that is this Chinese day. */
export function nextChineseDay(wanted: ChineseDay, from: Temporal.PlainDate): Temporal.PlainDate | null {
  for (const year of [from.year - 1, from.year, from.year + 1]) {
    const date = gregorianOf(year, wanted);
    if (date !== null && Temporal.PlainDate.compare(date, from) >= 0) return date;
  }
  return null;
}
