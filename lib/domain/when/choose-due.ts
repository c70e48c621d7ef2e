import { epochAt } from '../due.ts';
import type { LocalDue } from '../records.ts';
import type { Anchored } from './anchors.ts';
import type { Clock } from './phrase.ts';
import type { Picked } from './pick-phrases.ts';

const SMALL_HOURS = 6;

function minutesOf(clock: Clock): number {
  return clock.hour * 60 + clock.minute + (clock.nextDay ? 1440 : 0);
}

function inAfternoon(clock: Clock): Clock {
  if (clock.hour < 12) return { hour: clock.hour + 12, minute: clock.minute };
  return clock;
}

/** The wall time that the words mean together. */
function chooseClock(picked: Picked): Clock | undefined {
  const spoken = picked.clock?.meaning;
  const around = picked.daypart?.meaning.clock ?? picked.date?.meaning.clock ?? picked.every?.meaning.clock;
  if (spoken === undefined) return around;
  if (spoken.half === undefined) return spoken.clock;
  const { hour, minute } = spoken.clock;
  if (around === undefined) {
    const office = spoken.half === 'office' && hour >= 1 && hour <= SMALL_HOURS;
    return office ? inAfternoon(spoken.clock) : spoken.clock;
  }
  if (around.hour >= 18 && (hour === 12 || hour === 0)) return { hour: 0, minute, nextDay: true };
  return around.hour >= 12 && hour <= 12 ? inAfternoon(spoken.clock) : spoken.clock;
}

/** "Tonight", said late: an hour from now, still today. */
function notPast(clock: Clock, date: Temporal.PlainDate, now: Temporal.ZonedDateTime): Clock {
  const minutes = now.hour * 60 + now.minute;
  if (!date.equals(now.toPlainDate()) || minutesOf(clock) > minutes) return clock;
  const later = Math.min(minutes + 60, 23 * 60 + 59);
  return { hour: Math.floor(later / 60), minute: later % 60 };
}

function chooseDate(
  picked: Picked,
  anchored: Anchored | null,
  clock: Clock | undefined,
  now: Temporal.ZonedDateTime,
): Temporal.PlainDate | null {
  const today = now.toPlainDate();
  const ahead = clock !== undefined && minutesOf(clock) > now.hour * 60 + now.minute;
  if (anchored) return anchored.date(today, ahead);
  if (picked.every) return picked.every.meaning.first(today, ahead);
  if (clock === undefined) return null;
  return ahead ? today : today.add({ days: 1 });
}

function timeText(clock: Clock): string {
  return `${String(clock.hour).padStart(2, '0')}:${String(clock.minute).padStart(2, '0')}`;
}

/** In minutes or hours from now, rounded up: never early. */
export function momentDue(minutes: number, now: Temporal.ZonedDateTime, zone: string): LocalDue {
  const at = now.add({ minutes }).round({ smallestUnit: 'minute', roundingMode: 'ceil' });
  return {
    date: at.toPlainDate().toString(),
    time: timeText({ hour: at.hour, minute: at.minute }),
    zone,
  };
}

/** When it is due; null when no date is named, or the hour named is over. */
export function chooseDue(
  picked: Picked,
  anchored: Anchored | null,
  now: Temporal.ZonedDateTime,
  zone: string,
): LocalDue | null {
  if (picked.moment) return momentDue(picked.moment.meaning.minutes, now, zone);
  const clock = chooseClock(picked);
  const date = chooseDate(picked, anchored, clock, now);
  if (date === null) return null;
  if (clock === undefined) return { date: date.toString(), zone };
  const kept = picked.clock ? stillToCome(clock, date, picked, now) : notPast(clock, date, now);
  const day = kept.nextDay ? date.add({ days: 1 }) : date;
  const time = timeText(kept);
  if (epochAt(day, time, zone) < now.epochMilliseconds) return null;
  return { date: day.toString(), time, zone };
}

/** "Today at 9", said at eleven: nine in the evening. */
function stillToCome(
  clock: Clock,
  date: Temporal.PlainDate,
  picked: Picked,
  now: Temporal.ZonedDateTime,
): Clock {
  const isOver = date.equals(now.toPlainDate()) && minutesOf(clock) < now.hour * 60 + now.minute;
  const mayBeEvening = picked.clock?.meaning.half !== undefined && clock.hour > 0 && clock.hour < 12;
  return isOver && mayBeEvening && !picked.daypart ? inAfternoon(clock) : clock;
}
