import { DAY_START, dueAt, epochAt } from './due.ts';
import type { FollowUp } from './records.ts';

export interface SnoozeChoice {
  id: 'hour' | 'tomorrow' | 'week';
  /** Epoch ms. */
  at: number;
  /** Counted from the day it would come, not from today: "tomorrow" would be the wrong word. */
  fromDue: boolean;
}

/** What is put off: when it is due, and until when it was put off before. */
export type PutOff = Pick<FollowUp, 'due' | 'snoozedTo'>;

const HOUR = 3_600_000;

/**
 * An hour later; the day after; Monday of the next week: local time of `zone`. All are counted from now or, where it is
 * later, from when the thing would come anyway: putting off never brings nearer. A wall time that was named is kept,
 * else it is 09:00.
 */
export function snoozeChoices(now: number, zone: string, what?: PutOff): SnoozeChoice[] {
  const due = what === undefined ? undefined : dueAt(what.due);
  const from = local(Math.max(now, due ?? 0, what?.snoozedTo ?? 0), zone);
  const named = due !== undefined && what?.due.time !== undefined;
  const time = named ? local(due, zone).toPlainTime().toString({ smallestUnit: 'minute' }) : DAY_START;
  const day = from.toPlainDate();
  const fromDue = from.epochMilliseconds > now;
  return [
    { id: 'hour', at: from.epochMilliseconds + HOUR, fromDue },
    { id: 'tomorrow', at: epochAt(day.add({ days: 1 }), time, zone), fromDue },
    { id: 'week', at: epochAt(day.add({ days: 8 - day.dayOfWeek }), time, zone), fromDue },
  ];
}

function local(at: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}
