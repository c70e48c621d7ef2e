import { dateAt, epochAt } from '../due.ts';

/** Wall times `hh:mm`; `to` at or before `from` is on the next day. */
export interface QuietSpan {
  from: string;
  to: string;
}

/** By the weekday on which it begins: 1..7, Monday first. */
export type QuietHours = Readonly<Partial<Record<number, QuietSpan>>>;

/** Spans that follow each other without a gap are one; a week without an end is none. */
const MOST_JOINED = 8;

function spanOn(day: Temporal.PlainDate, quiet: QuietHours, zone: string): [number, number] | null {
  const span = quiet[day.dayOfWeek];
  if (span === undefined) return null;
  const last = span.to <= span.from ? day.add({ days: 1 }) : day;
  return [epochAt(day, span.from, zone), epochAt(last, span.to, zone)];
}

/** Epoch ms at which the quiet that holds at `at` is over; null when it is not quiet. */
export function quietUntil(quiet: QuietHours, at: number, zone: string): number | null {
  let end = at;
  for (let joined = 0; joined < MOST_JOINED; joined += 1) {
    const today = dateAt(end, zone);
    const spans = [today.subtract({ days: 1 }), today].map((day) => spanOn(day, quiet, zone));
    const here = spans.filter((span) => span !== null && span[0] <= end && end < span[1]);
    const over = Math.max(...here.map((span) => span?.[1] ?? end));
    if (here.length === 0) return end === at ? null : end;
    end = over;
  }
  return null;
}
