import { dateAt } from '../due.ts';
import { foldWidth } from '../fold-width.ts';
import type { LineContext } from '../line-context.ts';
import { readNumber, ZH_NUMBER } from '../numerals.ts';
import { CHINESE_DATES } from '../when/chinese-dates.ts';
import { CHINESE_MONTHS } from '../when/chinese-months.ts';
import { ENGLISH_DATES } from '../when/english-dates.ts';
import { ENGLISH_MONTHS } from '../when/english-months.ts';
import { MONTH, monthOf } from '../when/english-words.ts';
import { FESTIVALS } from '../when/festivals.ts';
import { LUNAR_DATES } from '../when/lunar-dates.ts';
import { NUMERIC_DATES } from '../when/numeric-dates.ts';
import { findPhrases } from '../when/phrase.ts';

/** Civil dates between which a memory holds. */
export interface Validity {
  from?: string;
  until?: string;
}

const SPEECHES = [
  ...LUNAR_DATES,
  ...FESTIVALS,
  ...NUMERIC_DATES,
  ...ENGLISH_MONTHS,
  ...ENGLISH_DATES,
  ...CHINESE_MONTHS,
  ...CHINESE_DATES,
];
const SEARCHED = 300;
const START = '(?<![\\p{L}\\d])';
const YEAR = '(?:\\s+(?<year>20\\d\\d))?';
const EN_MONTHS = new RegExp(
  `${START}(?:from\\s+|between\\s+)(?<a>${MONTH})\\s+(?:to|until|till|through|and|-)\\s+(?<b>${MONTH})(?![\\p{L}])(?!\\s+\\d{1,2}(?!\\d))`,
  'iu',
);
const ZH_MONTHS = new RegExp(
  `(?:从|從|自)?(?<![\\d一二三四五六七八九十])(?<a>${ZH_NUMBER})月(?:份)?(?:到|至|-|~|～)(?<b>${ZH_NUMBER})月(?:份)?(?!\\d|[一二三四五六七八九十初]|底)`,
  'u',
);
const EN_UNTIL_MONTH = new RegExp(
  `${START}(?:until|till|through)\\s+(?:the\\s+end\\s+of\\s+)?(?<b>${MONTH})${YEAR}(?![\\p{L}])(?!\\s+\\d{1,2}(?!\\d))`,
  'iu',
);
const ZH_UNTIL_MONTH = new RegExp(
  `(?:直到|直至|截至|截止到?|到|至)(?:(?<year>20\\d\\d)年|(?<next>明)年)?(?<b>${ZH_NUMBER})月(?:份|底|末)?(?:为止|為止|之前|以前)?(?![\\d一二三四五六七八九十初上中下])`,
  'u',
);
const UNTIL =
  /(?<![\p{L}\d])(?:until|till|through|valid\s+to)\s+|直到|直至|截至|截止到?|(?<=[\p{Script=Han}\d])(?:到|至)(?=\S{1,16}?(?:为止|為止))|有效期?(?:到|至)/giu;
const SINCE =
  /(?<![\p{L}\d])(?:as\s+of|starting(?:\s+from)?|from)\s+|(?:从|從|自)(?=[^到至]{1,14}(?:起|开始|開始))/giu;

function endOf(month: number, year: number): Temporal.PlainDate {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return first.with({ day: first.daysInMonth });
}

/** The end of a named month that is not over. */
function comingEnd(month: number, year: number | null, today: Temporal.PlainDate): Temporal.PlainDate {
  const end = endOf(month, year ?? today.year);
  return year === null && Temporal.PlainDate.compare(end, today) < 0 ? endOf(month, today.year + 1) : end;
}

function monthsOf(a: number | null, b: number | null, today: Temporal.PlainDate): Validity | null {
  if (a === null || b === null || a < 1 || b < 1 || a > 12 || b > 12) return null;
  const end = comingEnd(b, null, today);
  const start = Temporal.PlainDate.from({ year: a <= b ? end.year : end.year - 1, month: a, day: 1 });
  return { from: start.toString(), until: end.toString() };
}

function untilMonth(text: string, today: Temporal.PlainDate): Validity | null {
  const g = (EN_UNTIL_MONTH.exec(text) ?? ZH_UNTIL_MONTH.exec(text))?.groups;
  const month = g?.['b'] === undefined ? 0 : monthOf(g['b']) || (readNumber(g['b']) ?? 0);
  if (month < 1 || month > 12) return null;
  const year = g?.['year'] ? Number(g['year']) : g?.['next'] ? today.year + 1 : null;
  return { until: comingEnd(month, year, today).toString() };
}

/** The date that stands right behind one of these words. */
function dateBehind(
  words: RegExp,
  text: string,
  today: Temporal.PlainDate,
  lang: string | undefined,
): string | null {
  for (const match of text.matchAll(words)) {
    const at = match.index + match[0].length;
    const behind = text.slice(at, at + 40);
    const [first] = findPhrases(SPEECHES, behind, today, lang)
      .filter((p) => p.start === 0)
      .toSorted((a, b) => b.end - a.end);
    if (first?.meaning.kind === 'date') return first.meaning.date(today, false).toString();
  }
  return null;
}

/** From when and until when a memory's own words clearly say it holds; the words stay. */
export function readValidity(line: string, context: LineContext): Validity {
  const text = foldWidth(line.slice(0, SEARCHED));
  const today = dateAt(context.now, context.zone);
  const en = EN_MONTHS.exec(text)?.groups;
  const zh = ZH_MONTHS.exec(text)?.groups;
  const between = en
    ? monthsOf(monthOf(en['a'] ?? ''), monthOf(en['b'] ?? ''), today)
    : zh
      ? monthsOf(readNumber(zh['a'] ?? ''), readNumber(zh['b'] ?? ''), today)
      : null;
  if (between) return between;
  const until = untilMonth(text, today)?.until ?? dateBehind(UNTIL, text, today, context.lang);
  const from = dateBehind(SINCE, text, today, context.lang);
  if (from && until && until < from) return { until };
  return { ...(from ? { from } : {}), ...(until ? { until } : {}) };
}
