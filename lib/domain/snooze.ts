import { epochAt } from './due.ts';

export interface SnoozeChoice {
  id: 'hour' | 'tomorrow' | 'week';
  /** Epoch ms. */
  at: number;
}

const HOUR = 3_600_000;
const WORKDAY_START = '09:00';

/** In an hour; tomorrow 09:00; Monday of next week 09:00: local time of `zone`. */
export function snoozeChoices(now: number, zone: string): SnoozeChoice[] {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  const at = (date: Temporal.PlainDate) => epochAt(date, WORKDAY_START, zone);
  return [
    { id: 'hour', at: now + HOUR },
    { id: 'tomorrow', at: at(today.add({ days: 1 })) },
    { id: 'week', at: at(today.add({ days: 8 - today.dayOfWeek })) },
  ];
}
