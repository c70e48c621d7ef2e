import type { CivilDate, LocalDue } from '../domain/records.ts';
import type { Language } from './language.ts';
import { lunarDate } from './lunar.ts';

const DAY = 86_400_000;

/** How moments are written in one language and zone. Everything takes its time as an argument. */
export interface Format {
  date(at: number): string;
  dateTime(at: number): string;
  /** "Today 10:00", "Tomorrow 10:00", "Tue, Mar 12, 10:00". */
  when(at: number, now: number): string;
  /** A due keeps its own wall time; without one only the day is said. */
  due(due: LocalDue, now: number): string;
  ago(at: number, now: number): string;
  civil(date: CivilDate): string;
  /** Civil day `yyyy-mm-dd` or year `yyyy`. */
  day(text: string): string;
}

export function formatFor(language: Language, zone: string): Format {
  const make = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { timeZone: zone, hourCycle: 'h23', ...options });
  const styles = {
    date: make({ year: 'numeric', month: 'short', day: 'numeric' }),
    dateTime: make({ year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' }),
    near: make({ weekday: 'short', month: 'short', day: 'numeric' }),
    time: make({ hour: '2-digit', minute: '2-digit' }),
  };
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const dayOf = (at: number) =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
  const dayText = (at: number, now: number) => {
    const days = dayOf(now).until(dayOf(at), { largestUnit: 'days' }).days;
    if (Math.abs(days) <= 1) return capitalise(relative.format(days, 'day'), language);
    return Math.abs(days) < 300 ? styles.near.format(at) : styles.date.format(at);
  };
  return {
    date: (at) => styles.date.format(at),
    dateTime: (at) => styles.dateTime.format(at),
    when: (at, now) => `${dayText(at, now)} ${styles.time.format(at)}`,
    due: (due, now) => {
      const at = instantOf(due);
      if (at === null) return due.date;
      return due.time ? `${dayText(at, now)} ${styles.time.format(at)}` : dayText(at, now);
    },
    ago: (at, now) => agoText(relative, dayOf(at).until(dayOf(now), { largestUnit: 'days' }).days),
    civil: (date) =>
      date.calendar === 'chinese' ? lunarDate(date, language) : gregorianDate(date, language),
    day: (text) => plainDay(text, language),
  };
}

function instantOf(due: LocalDue): number | null {
  try {
    return Temporal.PlainDateTime.from(`${due.date}T${due.time ?? '12:00'}`).toZonedDateTime(due.zone)
      .epochMilliseconds;
  } catch {
    return null;
  }
}

function agoText(relative: Intl.RelativeTimeFormat, days: number): string {
  if (days < 14) return relative.format(-days, 'day');
  if (days < 60) return relative.format(-Math.round(days / 7), 'week');
  if (days < 730) return relative.format(-Math.round(days / 30.44), 'month');
  return relative.format(-Math.floor(days / 365.25), 'year');
}

function gregorianDate(date: CivilDate, language: Language): string {
  const at = Date.UTC(date.year ?? 2000, date.month - 1, date.day);
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    month: 'long',
    day: 'numeric',
    ...(date.year ? { year: 'numeric' } : {}),
  }).format(at);
}

function plainDay(text: string, language: Language): string {
  const [year, month, day] = text.split('-').map(Number);
  if (!year || !Number.isInteger(year)) return text;
  const parts: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month) parts.month = 'short';
  if (day) parts.day = 'numeric';
  return new Intl.DateTimeFormat(language, parts).format(
    Date.UTC(year, (month ?? 1) - 1, day ?? 1) + DAY / 2,
  );
}

/** "tomorrow 10:00" begins a line of its own: English wants a capital. */
function capitalise(text: string, language: Language): string {
  return language === 'en' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
