import { EN_NUMBER, readNumber } from '../numerals.ts';
import { EVENING, MORNING } from './date-meanings.ts';
import { LAST_DAY, ORDINAL, ordinalOf, say } from './english-words.ts';
import { daysBetween, everyMonthDay, everyNth, everyUnit, everyWeekday, type Unit } from './every.ts';
import type { Groups, Meaning, Speech } from './phrase.ts';
import { EN_DAY, weekdayOf } from './weekdays.ts';

const EVERY = '(?:every|each)';
const NTH = '(?<day>\\d{1,2})(?:st|nd|rd|th)(?:\\s+day)?';
const EACH_DAY = `(?:\\d{1,2}(?:st|nd|rd|th)|${LAST_DAY})`;
const MONTH_DAY_LIST = `(?<list>${EACH_DAY}(?:(?:\\s*,\\s*and\\s+|\\s*,\\s*|\\s+and\\s+|\\s*&\\s*)(?:the\\s+)?${EACH_DAY}){1,6})`;
const DAY_LIST = `(?<days>${EN_DAY}s?(?:(?:\\s*,\\s*|\\s*/\\s*|\\s+and\\s+|\\s*&\\s*|\\s*,\\s*and\\s+)${EN_DAY}s?){0,6})`;
const OTHER = `(?:(?<other>other|second|2nd|alternate)\\s+|(?<n>${EN_NUMBER})\\s+)?`;
const ADVERBS: readonly (readonly [RegExp, Unit, number])[] = [
  [/^(?:daily|nightly)/i, 0, 1],
  [/^(?:biweekly|bi-weekly|fortnightly)/i, 1, 2],
  [/^weekly/i, 1, 1],
  [/^(?:bimonthly|bi-monthly)/i, 2, 2],
  [/^monthly/i, 2, 1],
  [/^quarterly/i, 2, 3],
  [/^(?:half-yearly|semi-annually)/i, 2, 6],
  [/^(?:yearly|annually)/i, 3, 1],
];

function daysIn(list: string): number[] {
  return [...list.matchAll(new RegExp(EN_DAY, 'giu'))].map(([day]) => weekdayOf(day));
}

/** "Every other", "every third", "every 3". */
function countOf(g: Groups): number | null {
  if (g['other']) return 2;
  if (g['ordinal']) return ordinalOf(g['ordinal']);
  return g['n'] === undefined ? 1 : readNumber(g['n']);
}

function units(g: Groups): Meaning | null {
  const n = countOf(g);
  const unit = (g['unit'] ?? '').toLowerCase();
  if (n === null) return null;
  if (unit.startsWith('f')) return everyUnit(1, n * 2);
  if (unit.startsWith('q')) return everyUnit(2, n * 3);
  return everyUnit(unit.startsWith('d') ? 0 : unit.startsWith('w') ? 1 : unit.startsWith('m') ? 2 : 3, n);
}

function weekdays(g: Groups): Meaning | null {
  const n = countOf(g);
  return n === null ? null : everyWeekday(daysIn(g['days'] ?? ''), n);
}

/** "1st and 15th", "the 5th, 15th and last day". */
function monthDays(g: Groups): Meaning | null {
  const days = (g['list'] ?? '').match(/\d{1,2}|last\s+day|end/gi) ?? [];
  return everyMonthDay(days.map((day) => (/^\d/.test(day) ? Number(day) : -1)));
}

function monthDay(g: Groups): Meaning | null {
  return everyMonthDay([g['last'] ? -1 : Number(g['day'])]);
}

function nth(g: Groups): Meaning | null {
  return everyNth(ordinalOf(g['nth'] ?? ''), weekdayOf(g['weekday'] ?? ''));
}

function adverb(g: Groups): Meaning | null {
  const found = ADVERBS.find(([words]) => words.test(g['word'] ?? ''));
  return found ? everyUnit(found[1], found[2]) : null;
}

export const ENGLISH_RECURRENCES: readonly Speech[] = [
  {
    pattern: say(`${EVERY}\\s+${OTHER}(?<unit>days?|weeks?|fortnights?|months?|quarters?|years?)`),
    read: units,
  },
  {
    pattern: say(
      `${EVERY}\\s+(?:(?<n>\\d{1,2})(?:st|nd|rd|th)|(?<ordinal>third|fourth|fifth))\\s+(?<unit>day|week|month)(?!\\s+of)`,
    ),
    read: units,
  },
  { pattern: say(`${EVERY}\\s+(?<unit>half)\\s+(?:a\\s+)?year`), read: () => everyUnit(2, 6) },
  { pattern: say(`(?:on\\s+)?${EVERY}\\s+${OTHER}${DAY_LIST}`), read: weekdays },
  {
    pattern: say(
      `(?:on\\s+)?(?<days>(?:mon|tues|wednes|thurs|fri|satur|sun)days(?:(?:\\s*,\\s*|\\s+and\\s+)(?:mon|tues|wednes|thurs|fri|satur|sun)days){0,6})`,
    ),
    read: weekdays,
  },
  {
    pattern: say(
      `(?:${EVERY}\\s+(?<a>${EN_DAY})|(?<c>(?:mon|tues|wednes|thurs|fri|satur|sun)days))\\s*(?:to|through|-|–)\\s*(?<b>${EN_DAY})s?`,
    ),
    read: (g) => everyWeekday(daysBetween(weekdayOf(g['a'] ?? g['c'] ?? ''), weekdayOf(g['b'] ?? ''))),
  },
  {
    pattern: say(`(?:on\\s+)?${EVERY}\\s+(?:week|work|business|working)\\s?days?`),
    read: () => everyWeekday([1, 2, 3, 4, 5]),
  },
  { pattern: say('(?:on\\s+)?weekdays'), read: () => everyWeekday([1, 2, 3, 4, 5]) },
  { pattern: say(`(?:on\\s+)?${EVERY}\\s+weekend|(?:on|at)\\s+weekends`), read: () => everyWeekday([6]) },
  { pattern: say(`${EVERY}\\s+morning`), read: () => everyUnit(0, 1, MORNING) },
  { pattern: say(`${EVERY}\\s+afternoon`), read: () => everyUnit(0, 1, { hour: 14, minute: 0 }) },
  { pattern: say(`${EVERY}\\s+(?:evening|night)`), read: () => everyUnit(0, 1, EVENING) },
  {
    pattern: say(
      `(?<word>daily|weekly|bi-?weekly|fortnightly|monthly|bi-?monthly|quarterly|half-yearly|semi-annually|yearly|annually)`,
    ),
    read: adverb,
  },
  {
    pattern: say(`(?:(?:on|by|at)\\s+)?(?:the\\s+)?${MONTH_DAY_LIST}\\s+of\\s+${EVERY}\\s+month`),
    read: monthDays,
  },
  {
    pattern: say(`(?:${EVERY}\\s+month|monthly),?\\s+(?:(?:on|by|at)\\s+)?(?:the\\s+)?${MONTH_DAY_LIST}`),
    read: monthDays,
  },
  {
    pattern: say(
      `(?:(?:on|by|at)\\s+)?(?:the\\s+)?(?:${NTH}|(?<last>${LAST_DAY}))\\s+of\\s+${EVERY}\\s+month`,
    ),
    read: monthDay,
  },
  {
    pattern: say(
      `(?:${EVERY}\\s+month|monthly),?\\s+(?:(?:on|by|at)\\s+)?(?:the\\s+)?(?:${NTH}|(?<last>${LAST_DAY}))`,
    ),
    read: monthDay,
  },
  { pattern: say(`(?:on\\s+)?${EVERY}\\s+${NTH}(?:\\s+of\\s+the\\s+month)?`), read: monthDay },
  {
    pattern: say(
      `(?:on\\s+)?(?:the\\s+)?(?<nth>${ORDINAL})\\s+(?<weekday>${EN_DAY})\\s+of\\s+${EVERY}\\s+month`,
    ),
    read: nth,
  },
  {
    pattern: say(
      `(?:${EVERY}\\s+month|monthly),?\\s+(?:on\\s+)?(?:the\\s+)?(?<nth>${ORDINAL})\\s+(?<weekday>${EN_DAY})`,
    ),
    read: nth,
  },
  {
    pattern: say(
      `(?:on\\s+)?${EVERY}\\s+(?<nth>${ORDINAL})\\s+(?<weekday>${EN_DAY})\\s+(?:of|in)\\s+(?:the|a|each)\\s+month`,
    ),
    read: nth,
  },
  {
    pattern: say(
      `(?:on\\s+)?${EVERY}\\s+(?<nth>first|last|1st|third|3rd|fourth|4th)\\s+(?<weekday>${EN_DAY})`,
    ),
    read: nth,
  },
];
