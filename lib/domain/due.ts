import type { LocalDue } from './records.ts';

/** When a day without a wall time begins to count. */
export const DAY_START = '09:00';

/** Epoch ms of a wall time; a time inside a daylight-saving gap moves forward by the gap, as clocks do. */
export function epochAt(date: Temporal.PlainDate, time: string, zone: string): number {
  return date
    .toPlainDateTime(Temporal.PlainTime.from(time))
    .toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
}

/** Epoch ms of a due date, or undefined when a row from elsewhere holds no readable date, time or zone. */
export function dueAt(due: LocalDue): number | undefined {
  try {
    return epochAt(Temporal.PlainDate.from(due.date), due.time ?? DAY_START, due.zone);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Epoch ms from which it is late: the moment itself, or the end of the day when no time was named. */
export function lateAt(due: LocalDue): number | undefined {
  if (due.time !== undefined) return dueAt(due);
  const start = dueAt(due);
  if (start === undefined) return undefined;
  return Temporal.PlainDate.from(due.date).add({ days: 1 }).toZonedDateTime(due.zone).epochMilliseconds;
}

/** The civil date at an instant in a zone. */
export function dateAt(at: number, zone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
}

/** The date that it still is somewhere on Earth, where no zone is known: nothing of today is missed. */
export function earliestToday(at: number): Temporal.PlainDate {
  return dateAt(at, '-12:00');
}

/** The date that it already is somewhere on Earth. */
export function latestToday(at: number): Temporal.PlainDate {
  return dateAt(at, '+14:00');
}
