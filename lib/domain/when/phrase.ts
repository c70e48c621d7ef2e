import type { CivilDate } from '../records.ts';

/** Wall time of a day; `nextDay` for "twelve at night". */
export interface Clock {
  hour: number;
  minute: number;
  nextDay?: true;
}

/** A part of a line that speaks of time, by its place in the line. */
export interface Phrase {
  start: number;
  end: number;
  meaning: Meaning;
  /** Could well mean something else: used only in first place, or where nothing better stands. */
  weak?: true;
  /** Says more than we keep elsewhere ("10:00-11:30"): its words stay. */
  stays?: true;
}

export interface DateMeaning {
  kind: 'date';
  date: DateOf;
  clock?: Clock;
  civil?: CivilDate;
  dayOfMonth?: number;
  /** 1..7 where a day of the week is named. */
  weekday?: number;
  /** The rule by which it comes every year, where that is not simply its month and day; null: there is none. */
  yearly?: string | null;
}

export type Meaning =
  /** `civil` where a month and day are named, `dayOfMonth` where only a day is. */
  | DateMeaning
  /**
   * `open`: as on a 24-hour clock, unless words around say afternoon;
   * `office`: the small hours are of the afternoon, unless words around say morning.
   */
  | { kind: 'clock'; clock: Clock; half?: 'open' | 'office' }
  | { kind: 'daypart'; clock: Clock; afternoon: boolean }
  | { kind: 'moment'; minutes: number }
  /** A day that is over: nothing can be due on it. */
  | { kind: 'past' }
  | { kind: 'every'; rule: string; first: DateOf; dayOfMonth?: number; clock?: Clock };

/** The date meant, seen from today; `stillAhead`: the named time is still to come today. */
export type DateOf = (today: Temporal.PlainDate, stillAhead: boolean) => Temporal.PlainDate;

/** One way of speaking. `read` gives null when the match is no such thing after all. */
export interface Speech {
  pattern: RegExp;
  read: (groups: Groups, today: Temporal.PlainDate, lang: string) => Meaning | null;
  weak?: true;
  stays?: true;
}

export type Groups = Record<string, string | undefined>;

/** All phrases of the line that these ways of speaking find. */
export function findPhrases(
  speeches: readonly Speech[],
  text: string,
  today: Temporal.PlainDate,
  lang = '',
): Phrase[] {
  return speeches.flatMap((speech) =>
    [...text.matchAll(speech.pattern)].flatMap((match) => {
      const meaning = speech.read(match.groups ?? {}, today, lang);
      if (meaning === null || match[0] === '') return [];
      const phrase: Phrase = { start: match.index, end: match.index + match[0].length, meaning };
      if (speech.weak) phrase.weak = true;
      if (speech.stays) phrase.stays = true;
      return [phrase];
    }),
  );
}
