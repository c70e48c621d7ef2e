import { dateAt } from '../due.ts';
import { foldWidth } from '../fold-width.ts';
import type { LineContext } from '../line-context.ts';
import type { CivilDate, LocalDue } from '../records.ts';
import { type Anchored, anchor } from './anchors.ts';
import { CHINESE_DATES } from './chinese-dates.ts';
import { CHINESE_MONTHS } from './chinese-months.ts';
import { CHINESE_RECURRENCES } from './chinese-recurrences.ts';
import { chooseDue } from './choose-due.ts';
import { CLOCKS } from './clocks.ts';
import { ENGLISH_DATES } from './english-dates.ts';
import { ENGLISH_MONTHS } from './english-months.ts';
import { ENGLISH_RECURRENCES } from './english-recurrences.ts';
import { FESTIVALS } from './festivals.ts';
import { LUNAR_DATES, lunarDay } from './lunar-dates.ts';
import { NUMERIC_DATES } from './numeric-dates.ts';
import { PAST_DATES } from './past-dates.ts';
import { findPhrases, type Phrase, type Speech } from './phrase.ts';
import { type Picked, pickPhrases } from './pick-phrases.ts';
import { SPOKEN_CLOCKS } from './spoken-clocks.ts';
import { BYDAY } from './weekdays.ts';

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
const MIXED: readonly Speech[] = [...LUNAR_DATES, ...FESTIVALS, ...NUMERIC_DATES];
const ENGLISH: readonly Speech[] = [...ENGLISH_DATES, ...ENGLISH_MONTHS, ...ENGLISH_RECURRENCES];
const CHINESE: readonly Speech[] = [...CHINESE_DATES, ...CHINESE_MONTHS, ...CHINESE_RECURRENCES];
const CLOCK_WORDS: readonly Speech[] = [...CLOCKS, ...SPOKEN_CLOCKS, ...PAST_DATES];

/** Only the languages whose letters stand in the line are tried. */
function speechesFor(text: string): readonly Speech[] {
  const english = /[a-z]/i.test(text) ? ENGLISH : [];
  const chinese = /\p{Script=Han}/u.test(text) ? CHINESE : [];
  if (english.length + chinese.length === 0 && !/\d/.test(text)) return [];
  return [...MIXED, ...english, ...chinese, ...CLOCK_WORDS];
}

/** A date stands near the front; a pasted letter is not searched to its end. */
const SEARCHED = 1000;

/** A phrase takes the comma after it along, and brackets that would be left empty. */
function spanOf(start: number, end: number, folded: string): readonly [number, number] {
  const comma = /^\s*[,、:;。]/.exec(folded.slice(end, end + 20));
  return [start, end + (comma?.[0].length ?? 0)];
}

/** 8月15日（农历）, "15 Aug lunar": the word may stand anywhere in the line. */
const LUNAR = /农历|農曆|阴历|陰曆|旧历|舊曆|夏历|夏曆|(?<![\p{L}])lunar(?!\s+new)(?![\p{L}])/iu;

function inCalendar(picked: Picked, folded: string, today: Temporal.PlainDate): Picked {
  const civil = picked.date?.meaning.civil;
  if (!picked.date || civil?.calendar !== 'gregorian' || !LUNAR.test(folded)) return picked;
  const meaning = lunarDay(civil.month, civil.day, today, { year: civil.year ?? null });
  return meaning?.kind === 'date' ? { ...picked, date: { ...picked.date, meaning } } : picked;
}

/** Easter, 清明: no rule gives them every year, so "every" stays in the words. */
function withoutRule(picked: Picked): Picked {
  const isReckoned = picked.date?.meaning.yearly === null && picked.every?.meaning.rule === 'FREQ=YEARLY';
  return isReckoned ? { ...picked, every: undefined } : picked;
}

function anchorOf(picked: Picked, folded: string): Anchored | null {
  const { date } = picked;
  if (date === undefined) return null;
  const others = [picked.clock, picked.daypart, picked.every].filter((p) => p !== undefined);
  return anchor(date, folded, (start, end) => !others.some((p) => p.start < end && start < p.end));
}

/** The rule that all the words mean together: "every two weeks" with "on Friday", every year with a Chinese day. */
function ruleOf(picked: Picked, anchored: Anchored | null): string | undefined {
  const date = picked.date?.meaning;
  const rule = picked.every?.meaning.rule ?? (anchored?.yearly ? 'FREQ=YEARLY' : undefined);
  if (rule === undefined || date === undefined) return rule;
  if (rule === 'FREQ=YEARLY') {
    if (date.yearly) return date.yearly;
    if (date.civil?.calendar !== 'chinese') return rule;
    const { month, leap, day } = date.civil;
    return `RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=${month}${leap ? 'L' : ''};BYMONTHDAY=${day};SKIP=BACKWARD`;
  }
  const isWeekly = rule.startsWith('FREQ=WEEKLY') && !rule.includes('BYDAY');
  if (isWeekly && date.weekday) return `${rule};BYDAY=${BYDAY[date.weekday - 1]}`;
  const isMonthly = rule.startsWith('FREQ=MONTHLY') && !rule.includes('BY');
  return isMonthly && date.dayOfMonth ? `${rule};BYMONTHDAY=${date.dayOfMonth}` : rule;
}

function spansOf(picked: Picked, anchored: Anchored | null, folded: string): (readonly [number, number])[] {
  const others = [picked.clock, picked.daypart, picked.moment, picked.every];
  const used = others.filter((p): p is NonNullable<typeof p> => p !== undefined && !(p as Phrase).stays);
  const spans = used.map((p) => [p.start, p.end] as const);
  if (anchored) spans.push([anchored.start, anchored.end]);
  if (picked.same) spans.push(picked.same);
  return spans.map(([start, end]) => spanOf(start, end, folded)).toSorted((a, b) => a[0] - b[0]);
}

/** What a line says about time; null when it names no date or time that we can read, or one that is over. */
export function readWhen(text: string, context: LineContext): When | null {
  const folded = foldWidth(text.slice(0, SEARCHED));
  // A phrase at the cut may go on behind it.
  const isWhole = (p: Phrase) => text.length <= SEARCHED || p.end < folded.length;
  const today = dateAt(context.now, context.zone);
  const phrases = findPhrases(speechesFor(folded), folded, today, context.lang).filter(isWhole);
  const picked = withoutRule(inCalendar(pickPhrases(phrases, folded, today), folded, today));
  if (picked.isOver) return null;
  const anchored = anchorOf(picked, folded);
  const now = Temporal.Instant.fromEpochMilliseconds(context.now).toZonedDateTimeISO(context.zone);
  const due = chooseDue(picked, anchored, now, context.zone);
  if (due === null) return null;
  const recurrence = ruleOf(picked, anchored);
  const date = picked.date?.meaning;
  const dayOfMonth = date?.dayOfMonth ?? picked.every?.meaning.dayOfMonth;
  return {
    due,
    ...(recurrence === undefined ? {} : { recurrence }),
    ...(date?.civil ? { civil: date.civil } : {}),
    ...(dayOfMonth === undefined ? {} : { dayOfMonth }),
    timed: picked.clock !== undefined || picked.moment !== undefined,
    spans: spansOf(picked, anchored, folded),
  };
}
