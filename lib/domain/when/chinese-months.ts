import { readNumber, ZH_NUMBER } from '../numerals.ts';
import {
  comingNth,
  dayInMonth,
  dayOfMonth,
  monthDay,
  monthEnd,
  onDate,
  partOfMonth,
} from './date-meanings.ts';
import type { Groups, Meaning, Speech } from './phrase.ts';
import { weekdayOf, ZH_DAY, ZH_WEEK } from './weekdays.ts';

/** "5号楼" is a house, not a day. */
const NOT_A_HOUSE = '(?![楼樓房线線店柜桌门門院库庫车車桥橋机機厅廳馆館码碼])';
const ZH_YEAR_DIGITS = '[零〇一二三四五六七八九]{4}';
/** 2027年, 二〇二七年, 27年, 明年, 民国115年. */
export const ZH_YEAR = `(?<year>(?:民[国國]\\s*)?(?:(?:19|20|21)\\d\\d|${ZH_YEAR_DIGITS}|\\d{2,3}|一百[零〇]?[一二三四五六七八九十]{1,3})年|明年|今年|[后後]年|(?:19|20|21)\\d\\d年?)`;
const NO_NUMBER = '(?<![\\d一二三四五六七八九十])';
const NO_YEAR = 1911;
const AHEAD = 20;

/** The year that a line names, or null for none that we can read. */
export function readYear(text: string, today: Temporal.PlainDate): number | null {
  if (text === '明年') return today.year + 1;
  if (text === '今年') return today.year;
  if (/^[后後]年/.test(text)) return today.year + 2;
  const isRepublic = /^民/.test(text);
  const n = readNumber(text.replace(/^民[国國]\s*/, '').replace(/年$/, ''));
  if (n === null) return null;
  if (isRepublic) return n + NO_YEAR;
  if (n >= 1000) return n;
  if (n >= 100) return null;
  const near = Math.floor(today.year / 100) * 100 + n;
  return near > today.year + AHEAD ? near - 100 : near;
}

function monthAndDay(g: Groups, today: Temporal.PlainDate): Meaning | null {
  const month = g['month'] === '元' ? 1 : readNumber(g['month'] ?? '');
  const day = readNumber(g['day'] ?? '');
  if (month === null || day === null) return null;
  const year = g['year'] === undefined ? null : readYear(g['year'], today);
  return g['year'] !== undefined && year === null ? null : monthDay(month, day, year, today);
}

function inWhichMonth(which: string): number {
  return which.match(/下/g)?.length ?? 0;
}

function dayInWhich(g: Groups, today: Temporal.PlainDate): Meaning | null {
  const day = readNumber(g['day'] ?? '');
  if (day === null || day < 1 || day > 31) return null;
  const months = inWhichMonth(g['which'] ?? '');
  return months === 0 ? dayOfMonth(day, today) : dayInMonth(day, months);
}

const PARTS = {
  初: 'start',
  上旬: 'start',
  中: 'middle',
  中旬: 'middle',
  下旬: 'late',
  底: 'end',
  末: 'end',
} as const;

function partOfNamed(g: Groups, today: Temporal.PlainDate): Meaning | null {
  const month = readNumber(g['month'] ?? '');
  const part = PARTS[(g['part'] ?? '初') as keyof typeof PARTS];
  const year = g['year'] === undefined ? null : readYear(g['year'], today);
  return month === null || part === undefined ? null : partOfMonth(part, month, year);
}

/** 月初, 月中, 下月初, 月底. */
function partOfThis(g: Groups, today: Temporal.PlainDate): Meaning | null {
  const months = inWhichMonth(g['which'] ?? '');
  const part = PARTS[(g['part'] ?? '') as keyof typeof PARTS];
  if (part === 'end') return monthEnd(months);
  const day = { start: 1, middle: 15, late: 21 }[part];
  return months > 0 ? dayInMonth(day, months) : dayOfMonth(day, today);
}

/** 年底, 明年底, 明年初, 明年. */
function partOfYear(g: Groups): Meaning {
  const next = g['next'] ? 1 : 0;
  const isEnd = /[底末终終]/.test(g['part'] ?? '');
  return onDate((today) => {
    const year = today.year + next;
    if (isEnd) return Temporal.PlainDate.from({ year, month: 12, day: 31 });
    return Temporal.PlainDate.from({ year: today.year + 1, month: 1, day: 1 });
  });
}

function nthWeekday(g: Groups, today: Temporal.PlainDate): Meaning | null {
  const n = /[最末]/.test(g['nth'] ?? '') ? -1 : readNumber(g['nth'] ?? '');
  const month = g['month'] === undefined ? null : readNumber(g['month']);
  if (n === null || n === 0 || n > 5 || (month !== null && (month < 1 || month > 12))) return null;
  const day = weekdayOf(g['weekday'] ?? '');
  if (month !== null) return onDate(comingNth(n, day, today.with({ day: 1, month }), 12));
  const start = today.with({ day: 1 }).add({ months: inWhichMonth(g['which'] ?? '') });
  return onDate(comingNth(n, day, start, 1));
}

export const ZH_NTH = `第?(?<nth>[一二三四五1-5]|最[后後]一)[个個]?${ZH_WEEK}(?<weekday>${ZH_DAY})`;
const WHICH = '(?<which>下{1,2}[个個]?|[本这這当當][个個]?)';

export const CHINESE_MONTHS: readonly Speech[] = [
  {
    pattern: new RegExp(
      `(?:${ZH_YEAR}的?)?${NO_NUMBER}(?<month>元|${ZH_NUMBER})月份?(?<day>${ZH_NUMBER})[日号號]?(?![个個])`,
      'gu',
    ),
    read: monthAndDay,
  },
  {
    pattern: new RegExp(`${WHICH}月的?\\s*(?<day>${ZH_NUMBER})[日号號]${NOT_A_HOUSE}`, 'gu'),
    read: dayInWhich,
  },
  {
    pattern: new RegExp(`(?:${WHICH}月|${NO_NUMBER}(?<month>${ZH_NUMBER})月)的?${ZH_NTH}`, 'gu'),
    read: nthWeekday,
  },
  {
    pattern: new RegExp(
      `(?:${ZH_YEAR}的?)?${NO_NUMBER}(?<month>${ZH_NUMBER})月份?(?<part>初(?![一二三四五六七八九十])|[上中下]旬|底|末|中(?![午旬秋]))`,
      'gu',
    ),
    read: partOfNamed,
  },
  {
    pattern: new RegExp(
      `(?<![\\d一二三四五六七八九十每上])${WHICH}?月(?<part>初(?![一二三四五六七八九十])|[上中下]旬|底|末|中(?![午旬秋]))`,
      'gu',
    ),
    read: partOfThis,
  },
  {
    pattern: /(?<![\d一二三四五六七八九十])下[个個]?月(?!的?第|的?\s*[\d一二三四五六七八九十])/gu,
    read: () => dayInMonth(1, 1),
  },
  { pattern: /(?<which>下下)[个個]?月(?![\d一二三四五六七八九十])/gu, read: () => dayInMonth(1, 2) },
  {
    pattern: /(?<next>明)?年(?<part>[底末终終])|(?<next2>明)年初?(?![\d一二三四五六七八九十])/gu,
    read: (g) => partOfYear(g),
  },
  {
    pattern: new RegExp(
      `(?:${ZH_YEAR}的?)?${NO_NUMBER}(?<month>${ZH_NUMBER})月份?(?![\\d一二三四五六七八九十初底末中上下])`,
      'gu',
    ),
    read: partOfNamed,
    weak: true,
  },
  {
    pattern: new RegExp(`(?<![\\d一二三四五六七八九十月])(?<day>${ZH_NUMBER})[号號日]${NOT_A_HOUSE}`, 'gu'),
    read: (g, today) => dayOfMonth(readNumber(g['day'] ?? '') ?? 0, today),
    weak: true,
  },
];
