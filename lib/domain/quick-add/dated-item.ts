import { dateAt } from '../due.ts';
import type { LineContext } from '../line-context.ts';
import type { FollowUpItem, LineItem, OccasionItem } from '../line-item.ts';
import { channelOf, occasionOf } from '../line-words.ts';
import type { CivilDate } from '../records.ts';
import { momentDue } from '../when/choose-due.ts';
import { readWhen, type When } from '../when/read-when.ts';
import { withoutSpans } from './without-spans.ts';

const DAY_MINUTES = 24 * 60;

/** The words without those that became a date; a line that is nothing else stays whole. */
function wordsOf(body: string, when: When): { text: string; said?: string } {
  const text = withoutSpans(body, when.spans).replace(/[\s:：,，、]+$/u, '') || body;
  return text === body ? { text } : { text, said: body };
}

/** A named day that is over is nothing to do. */
function isOver(when: When, context: LineContext): boolean {
  return when.due.date < dateAt(context.now, context.zone).toString();
}

/** 每年生日: the day itself is not said, and a year from today is not it. */
function isUndatedDay(body: string, { recurrence, civil }: When): boolean {
  return recurrence === 'FREQ=YEARLY' && civil === undefined && occasionOf(body) !== null;
}

/** What comes back every year or month on its day: birthday, anniversary, pay day; null when the words say no such. */
export function readOccasion(body: string, context: LineContext): OccasionItem | null {
  const occasion = occasionOf(body);
  const when = occasion === null ? null : readWhen(body, context);
  const date = when && occasionDate(occasion ?? '', when, context);
  if (occasion === null || !when || !date) return null;
  return { kind: 'occasion', ...wordsOf(body, when), occasion, date };
}

/** Something to do at a time; null when no time to come can be read. */
export function readFollowUp(body: string, context: LineContext): FollowUpItem | null {
  const when = readWhen(body, context);
  if (when === null || isOver(when, context) || isUndatedDay(body, when)) return null;
  const { due, recurrence } = when;
  const words = wordsOf(body, when);
  const rule = recurrence === undefined ? {} : { recurrence };
  return { kind: 'follow-up', ...words, channel: channelOf(words.text), due, ...rule };
}

/** A promise is due when its line says so, else within 24 hours. */
export function readPromise(body: string, context: LineContext): FollowUpItem {
  const dated = readFollowUp(body, context);
  if (dated) return { ...dated, kind: 'promise' };
  return { kind: 'promise', text: body, channel: channelOf(body), due: inOneDay(context) };
}

export function inOneDay({ now, zone }: LineContext): FollowUpItem['due'] {
  const local = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  return momentDue(DAY_MINUTES, local, zone);
}

/** `@`: an occasion, else a follow-up, else a note that says its date is missing. */
export function readDated(body: string, context: LineContext): LineItem {
  const found = readOccasion(body, context) ?? readFollowUp(body, context);
  return found ?? { kind: 'note', text: body, dateMissing: true };
}

/** The day of an occasion: a month and day, for pay day a day of the month; with a wall time it is a follow-up. */
function occasionDate(occasion: string, when: When, context: LineContext): CivilDate | null {
  if (when.timed) return null;
  const { recurrence, civil } = when;
  const yearly =
    recurrence === undefined || /^(?:RSCALE=CHINESE;)?FREQ=YEARLY(?!;BYMONTH=\d+;BYDAY)/.test(recurrence);
  if (civil && yearly) return withoutComingYear(civil, context);
  if (occasion !== 'pay-day' || when.dayOfMonth === undefined) return null;
  // Not every month has the last days; January has all, and pay day counts the day alone.
  const month = when.dayOfMonth > 28 ? 1 : Number(when.due.date.slice(-5, -3));
  return { calendar: 'gregorian', month, day: when.dayOfMonth };
}

/** The year of birth is over; a coming one says only when it is kept next. */
function withoutComingYear(civil: CivilDate, context: LineContext): CivilDate {
  const { year, ...day } = civil;
  const isOrigin = year !== undefined && year < dateAt(context.now, context.zone).year;
  return isOrigin ? { ...day, year } : day;
}
