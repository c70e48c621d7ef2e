/** Which days one works: weekdays, less holidays, plus the days on which work is made up for. */
export interface WorkDays {
  /** 1..7, Monday first. */
  weekdays: readonly number[];
  /** Civil dates `yyyy-mm-dd` on which nobody works. */
  off: ReadonlySet<string>;
  /** Civil dates on which one works although the weekday says no (调休上班, 補班). */
  on: ReadonlySet<string>;
}

/** No run of days off is longer; a calendar without working days moves nothing. */
const LONGEST_RUN = 31;

export function isDayOff(day: Temporal.PlainDate, { weekdays, off, on }: WorkDays): boolean {
  const date = day.toString();
  if (on.has(date)) return false;
  return off.has(date) || !weekdays.includes(day.dayOfWeek);
}

/** The day itself when one works on it, else the nearest working day in that direction. */
export function workingDay(
  day: Temporal.PlainDate,
  days: WorkDays,
  side: 'before' | 'after',
): Temporal.PlainDate {
  const step = side === 'before' ? -1 : 1;
  for (let n = 0; n <= LONGEST_RUN; n += 1) {
    const there = day.add({ days: step * n });
    if (!isDayOff(there, days)) return there;
  }
  return day;
}

/** How many days off follow a day at once. */
export function daysOffAfter(day: Temporal.PlainDate, days: WorkDays): number {
  let n = 0;
  while (n < LONGEST_RUN && isDayOff(day.add({ days: n + 1 }), days)) n += 1;
  return n === LONGEST_RUN ? 0 : n;
}
