import type { DateMeaning, Meaning, Phrase } from './phrase.ts';

type Kind = Meaning['kind'];
type Of<K extends Kind> = Phrase & { meaning: Extract<Meaning, { kind: K }> };

/** The phrases that a line means, at most one of each kind, none over another. */
export interface Picked {
  date?: Of<'date'> | undefined;
  clock?: Of<'clock'> | undefined;
  daypart?: Of<'daypart'> | undefined;
  moment?: Of<'moment'> | undefined;
  every?: Of<'every'> | undefined;
  /** A day of the week that stands beside a date and says the same. */
  same?: readonly [number, number] | undefined;
  /** The line begins with a day that is over, or names one beside its clock, and no other day. */
  isOver: boolean;
}

/** "A little", not one o'clock. */
const LITTLE = /^一[点點]$/;
const GAP = /^[\s,，、.]*[(（]?\s*$/;

function ofKind<K extends Kind>(phrases: Phrase[], kind: K): Of<K>[] {
  return phrases.filter((p): p is Of<K> => p.meaning.kind === kind);
}

function overlaps(a: Phrase, b: Phrase): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Leftmost first and longest of those, each clear of the ones taken before it. */
function apart<P extends Phrase>(phrases: P[], taken: (Phrase | undefined)[]): P[] {
  const free = phrases.filter((p) => !taken.some((t) => t !== undefined && overlaps(p, t)));
  const kept: P[] = [];
  for (const p of free.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last, p)) kept.push(p);
  }
  return kept;
}

/** "Mon 30 November", 12月1日（周二）: the date counts, and the weekday beside it goes along when it is right. */
function withWeekday(
  date: Of<'date'> | undefined,
  dates: Of<'date'>[],
  text: string,
  today: Temporal.PlainDate,
): Pick<Picked, 'date' | 'same'> {
  if (date === undefined) return {};
  const at = dates.indexOf(date);
  for (const other of [dates[at - 1], dates[at + 1]]) {
    if (other === undefined) continue;
    const [day, named] = isWeekday(date.meaning) ? [date, other] : [other, date];
    const same = sameDay(day, named, text, today);
    if (same) return { date: named, same };
  }
  return { date };
}

/** The place of a weekday that stands beside a date and agrees with it, brackets included; else null. */
function sameDay(day: Of<'date'>, named: Of<'date'>, text: string, today: Temporal.PlainDate) {
  const gap = text.slice(Math.min(day.end, named.end), Math.max(day.start, named.start));
  if (!GAP.test(gap) || !isWeekday(day.meaning) || !isNamed(named.meaning)) return null;
  if (named.meaning.date(today, true).dayOfWeek !== day.meaning.weekday) return null;
  const open = day.start > named.start ? gap.length - gap.search(/[(（]/) : gap.length + 1;
  const close = open <= gap.length ? (/^\s*[)）]/.exec(text.slice(day.end))?.[0].length ?? 0) : 0;
  return [day.start - (close > 0 ? open : 0), day.end + close] as const;
}

const isWeekday = (meaning: DateMeaning) => meaning.weekday !== undefined;
const isNamed = (meaning: DateMeaning) => meaning.civil !== undefined || meaning.dayOfMonth !== undefined;

/** Chooses among all phrases found in `text`. A weak one counts in first place, or where no strong one stands. */
export function pickPhrases(found: Phrase[], text: string, today: Temporal.PlainDate): Picked {
  const past = ofKind(found, 'past');
  // "Last Friday" is no Friday.
  const phrases = found.filter((p) => !past.some((over) => overlaps(over, p)));
  const isFirst = (p: Phrase) => text.slice(0, p.start).trim() === '';
  const isBeside = (p: Phrase, q: Phrase | undefined) =>
    q !== undefined && text.slice(Math.min(p.end, q.end), Math.max(p.start, q.start)).trim() === '';

  const every = apart(ofKind(phrases, 'every'), [])[0];
  const dates = apart(ofKind(phrases, 'date'), [every]);
  const chosen = dates.find((p) => p.weak && isFirst(p)) ?? dates.find((p) => !p.weak) ?? dates[0];
  const { date, same } = withWeekday(chosen, dates, text, today);

  const besideDay = (p: Phrase) => isBeside(p, date) || isBeside(p, chosen) || isBeside(p, every);
  const clocks = apart(ofKind(phrases, 'clock'), [every, date]).filter(
    (p) => !p.weak || besideDay(p) || (isFirst(p) && !LITTLE.test(text.slice(p.start, p.end))),
  );
  const clock = clocks.find((p) => !p.weak) ?? clocks[0];

  const moment = date || every ? undefined : apart(ofKind(phrases, 'moment'), [clock])[0];
  const daypart = apart(ofKind(phrases, 'daypart'), [every, date, clock, moment]).find(
    (p) => !p.weak || isFirst(p) || besideDay(p) || isBeside(p, clock),
  );
  const named = every ?? moment ?? (date?.weak && !isFirst(date) ? undefined : date);
  const counts = (p: Phrase) => isFirst(p) || isBeside(p, clock) || isBeside(p, daypart);
  const isOver = named === undefined && past.some(counts);
  return { date, clock, daypart, moment, every, same, isOver };
}
