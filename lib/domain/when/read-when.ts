import { dateAt } from '../due.ts';
import { foldWidth } from '../fold-width.ts';
import type { LineContext } from '../parsed-line.ts';
import type { CivilDate, LocalDue } from '../records.ts';
import { CHINESE_DATES } from './chinese-dates.ts';
import { CLOCKS } from './clocks.ts';
import { ENGLISH_DATES } from './english-dates.ts';
import { LUNAR_DATES } from './lunar-dates.ts';
import { NUMERIC_DATES } from './numeric-dates.ts';
import { PAST_DATES } from './past-dates.ts';
import { type Clock, findPhrases, type Phrase, type Speech } from './phrase.ts';
import { type Picked, pickPhrases } from './pick-phrases.ts';
import { RECURRENCES } from './recurrences.ts';

/** When a line says something is to be, and which places of the line said so. */
export interface When {
  due: LocalDue;
  recurrence?: string;
  /** A named month and day. */
  civil?: CivilDate;
  /** A day of the month without its month. */
  dayOfMonth?: number;
  /** A wall time was named. */
  timed: boolean;
  /** [start, end) of each recognised phrase, in order. */
  spans: (readonly [number, number])[];
}

/** At the same place the earlier way of speaking wins. */
const SPEECHES: readonly Speech[] = [
  ...LUNAR_DATES,
  ...NUMERIC_DATES,
  ...ENGLISH_DATES,
  ...CHINESE_DATES,
  ...CLOCKS,
  ...RECURRENCES,
  ...PAST_DATES,
];

/** A date stands near the front; a pasted letter is not searched to its end. */
const SEARCHED = 1000;
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
  const around = picked.daypart?.meaning.clock ?? picked.date?.meaning.clock;
  if (spoken === undefined) return around;
  if (spoken.half === undefined) return spoken.clock;
  if (around === undefined) {
    const { hour } = spoken.clock;
    const office = spoken.half === 'office' && hour >= 1 && hour <= SMALL_HOURS;
    return office ? inAfternoon(spoken.clock) : spoken.clock;
  }
  const midnight = around.hour >= 18 && spoken.clock.hour === 12;
  if (midnight) return { hour: 0, minute: spoken.clock.minute, nextDay: true };
  return around.hour >= 12 && spoken.clock.hour <= 12 ? inAfternoon(spoken.clock) : spoken.clock;
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
  clock: Clock | undefined,
  now: Temporal.ZonedDateTime,
): Temporal.PlainDate | null {
  const today = now.toPlainDate();
  const ahead = clock !== undefined && minutesOf(clock) > now.hour * 60 + now.minute;
  if (picked.date) return picked.date.meaning.date(today, ahead);
  if (picked.every) return picked.every.meaning.first(today, ahead);
  if (clock === undefined) return null;
  return ahead ? today : today.add({ days: 1 });
}

function timeText(clock: Clock): string {
  return `${String(clock.hour).padStart(2, '0')}:${String(clock.minute).padStart(2, '0')}`;
}

/** In minutes or hours from now, rounded up: never early. */
function momentDue(minutes: number, now: Temporal.ZonedDateTime, zone: string): LocalDue {
  const at = now.add({ minutes }).round({ smallestUnit: 'minute', roundingMode: 'ceil' });
  return {
    date: at.toPlainDate().toString(),
    time: timeText({ hour: at.hour, minute: at.minute }),
    zone,
  };
}

function chooseDue(picked: Picked, context: LineContext): LocalDue | null {
  const { zone } = context;
  const now = Temporal.Instant.fromEpochMilliseconds(context.now).toZonedDateTimeISO(zone);
  if (picked.moment) return momentDue(picked.moment.meaning.minutes, now, zone);
  const clock = chooseClock(picked);
  const date = chooseDate(picked, clock, now);
  if (date === null) return null;
  if (clock === undefined) return { date: date.toString(), zone };
  const kept = picked.clock ? clock : notPast(clock, date, now);
  const day = kept.nextDay ? date.add({ days: 1 }) : date;
  return { date: day.toString(), time: timeText(kept), zone };
}

/** A phrase takes the comma after it along. */
function spanOf(phrase: Phrase, folded: string): readonly [number, number] {
  const comma = /^\s*[,、:;]/.exec(folded.slice(phrase.end));
  return [phrase.start, phrase.end + (comma?.[0].length ?? 0)];
}

/** What a line says about time; null when it names no date or time that we can read. */
export function readWhen(text: string, context: LineContext): When | null {
  const folded = foldWidth(text.slice(0, SEARCHED));
  // A phrase at the cut may go on behind it.
  const isWhole = (p: Phrase) => text.length <= SEARCHED || p.end < folded.length;
  const today = dateAt(context.now, context.zone);
  const phrases = findPhrases(SPEECHES, folded, today).filter(isWhole);
  const picked = pickPhrases(phrases, folded);
  const due = picked.isOver ? null : chooseDue(picked, context);
  if (due === null) return null;
  const used = [picked.date, picked.clock, picked.daypart, picked.moment, picked.every];
  const spans = used
    .filter((p) => p !== undefined)
    .map((p) => spanOf(p, folded))
    .toSorted((a, b) => a[0] - b[0]);
  const date = picked.date?.meaning;
  const dayOfMonth = date?.dayOfMonth ?? picked.every?.meaning.dayOfMonth;
  return {
    due,
    ...(picked.every ? { recurrence: picked.every.meaning.rule } : {}),
    ...(date?.civil ? { civil: date.civil } : {}),
    ...(dayOfMonth === undefined ? {} : { dayOfMonth }),
    timed: picked.clock !== undefined || picked.moment !== undefined,
    spans,
  };
}
