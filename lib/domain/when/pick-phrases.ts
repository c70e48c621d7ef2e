import type { Meaning, Phrase } from './phrase.ts';

type Kind = Meaning['kind'];
type Of<K extends Kind> = Phrase & { meaning: Extract<Meaning, { kind: K }> };

/** The phrases that a line means, at most one of each kind, none over another. */
export interface Picked {
  date?: Of<'date'> | undefined;
  clock?: Of<'clock'> | undefined;
  daypart?: Of<'daypart'> | undefined;
  moment?: Of<'moment'> | undefined;
  every?: Of<'every'> | undefined;
  /** The line begins with a day that is over, or names one beside its clock, and no other day. */
  isOver: boolean;
}

/** "A little", not one o'clock. */
const LITTLE = /^一[点點]$/;

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
    if (!kept.some((k) => overlaps(k, p))) kept.push(p);
  }
  return kept;
}

/** Chooses among all phrases found in `text`. A weak one counts in first place, or where no strong one stands. */
export function pickPhrases(found: Phrase[], text: string): Picked {
  const past = ofKind(found, 'past');
  // "Last Friday" is no Friday.
  const phrases = found.filter((p) => !past.some((over) => overlaps(over, p)));
  const isFirst = (p: Phrase) => text.slice(0, p.start).trim() === '';
  const isBeside = (p: Phrase, q: Phrase | undefined) =>
    q !== undefined && text.slice(Math.min(p.end, q.end), Math.max(p.start, q.start)).trim() === '';

  const every = apart(ofKind(phrases, 'every'), [])[0];
  const dates = apart(ofKind(phrases, 'date'), [every]);
  const date = dates.find((p) => p.weak && isFirst(p)) ?? dates.find((p) => !p.weak) ?? dates[0];

  const besideDay = (p: Phrase) => isBeside(p, date) || isBeside(p, every);
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
  return { date, clock, daypart, moment, every, isOver };
}
