import { readNumber, ZH_NUMBER } from '../numerals.ts';
import { dayOfMonth, EVENING, monthDay, monthEnd } from './english-dates.ts';
import type { Groups, Meaning, Speech } from './phrase.ts';
import { comingWeekday, weekdayInWeek, weekdayOf, ZH_DAY, ZH_WEEK } from './weekdays.ts';

const AFTER = '(?:以|之)?[后後]';
const MORNING = { hour: 9, minute: 0 };
const DAYS = new Map([...'今明后後'].map((c, i) => [c, Math.min(i, 2)]));
const THIS_MONTH = /^[本这這]/;
/** "5号楼" is a house, not a day. */
const NOT_A_HOUSE = '(?![楼樓房线線店柜桌门門院库庫车車桥橋机機厅廳馆館码碼])';

function named(g: Groups): Meaning {
  const days = (DAYS.get(g['day'] ?? '') ?? 0) + (g['big'] ? 1 : 0);
  const date = (today: Temporal.PlainDate) => today.add({ days });
  if (g['part'] === undefined || /[天日]/.test(g['part'])) return { kind: 'date', date };
  return { kind: 'date', date, clock: /[早晨]/.test(g['part']) ? MORNING : EVENING };
}

function offset(g: Groups): Meaning | null {
  const n = readNumber(g['n'] ?? '');
  if (n === null) return null;
  const unit = g['unit'] ?? '';
  if (/分/.test(unit)) return { kind: 'moment', minutes: n };
  if (/小|钟头|鐘頭/.test(unit)) return { kind: 'moment', minutes: n * 60 };
  if (/月/.test(unit)) return { kind: 'date', date: (today) => today.add({ months: n }) };
  if (/年/.test(unit)) return { kind: 'date', date: (today) => today.add({ years: n }) };
  return { kind: 'date', date: (today) => today.add({ days: /[天日]/.test(unit) ? n : n * 7 }) };
}

function weekday(g: Groups): Meaning {
  const day = weekdayOf(g['weekday'] ?? '');
  const which = g['which'] ?? '';
  if (which === '') return { kind: 'date', date: comingWeekday(day) };
  return { kind: 'date', date: weekdayInWeek(day, which.match(/下/g)?.length ?? 0) };
}

function monthAndDay(g: Groups, today: Temporal.PlainDate): Meaning | null {
  const [month, day] = [readNumber(g['month'] ?? ''), readNumber(g['day'] ?? '')];
  if (month === null || day === null) return null;
  const years = g['year'] === '明年' ? today.year + 1 : g['year'] === '今年' ? today.year : null;
  return monthDay(month, day, g['year'] && years === null ? Number(g['year']) : years, today);
}

function dayInMonth(g: Groups, today: Temporal.PlainDate): Meaning | null {
  const day = readNumber(g['day'] ?? '');
  if (day === null || day < 1 || day > 31) return null;
  if (THIS_MONTH.test(g['which'] ?? '')) return dayOfMonth(day, today);
  const next = today.with({ day: 1 }).add({ months: 1 });
  const date = next.with({ day: Math.min(day, next.daysInMonth) });
  return { kind: 'date', date: () => date, dayOfMonth: day };
}

export const CHINESE_DATES: readonly Speech[] = [
  { pattern: /(?<big>大)?(?<day>[后後])(?<part>[天日])/gu, read: named },
  { pattern: /(?<day>[今明])(?<part>[天日晚早晨夜])/gu, read: named },
  {
    pattern: new RegExp(
      `(?<n>${ZH_NUMBER})\\s*(?<unit>分钟|分鐘|[个個]?小时|[个個]?小時|[个個]?钟头|[個个]?鐘頭|天|日|周|週|[个個]?星期|[个個]?(?:礼拜|禮拜)|[个個]月|年)${AFTER}`,
      'gu',
    ),
    read: offset,
  },
  {
    pattern: new RegExp(`半[个個]?(?:小时|小時|钟头|鐘頭)${AFTER}`, 'gu'),
    read: () => ({ kind: 'moment', minutes: 30 }),
  },
  {
    pattern: new RegExp(
      `(?<![上每一二三四五六七八九十两兩\\d])(?<which>下{1,2}[个個]?|[这這本][个個]?)?${ZH_WEEK}(?<weekday>${ZH_DAY})`,
      'gu',
    ),
    read: weekday,
  },
  {
    pattern: new RegExp(`(?<which>下{1,2})[个個]?${ZH_WEEK}(?!${ZH_DAY})`, 'gu'),
    read: (g) => ({ kind: 'date', date: weekdayInWeek(1, (g['which'] ?? '').length) }),
  },
  {
    pattern: new RegExp(
      `(?:(?<year>(?:19|20|21)\\d\\d|明年|今年)年?)?(?<![\\d一二三四五六七八九十])(?<month>${ZH_NUMBER})月(?<day>${ZH_NUMBER})[日号號]?`,
      'gu',
    ),
    read: monthAndDay,
  },
  {
    pattern: new RegExp(
      `(?<which>下[个個]?月|[本这這][个個]?月)\\s*(?<day>${ZH_NUMBER})[日号號]${NOT_A_HOUSE}`,
      'gu',
    ),
    read: dayInMonth,
  },
  {
    pattern: /(?<![\d一二三四五六七八九十每下上])(?:[本这這当當][个個]?)?月(?:底|末)/gu,
    read: () => monthEnd(0),
  },
  { pattern: /下[个個]?月(?:底|末)/gu, read: () => monthEnd(1) },
  {
    pattern: /下[个個]?月(?![\d一二三四五六七八九十])/gu,
    read: () => ({ kind: 'date', date: (today) => today.with({ day: 1 }).add({ months: 1 }) }),
  },
  {
    pattern: new RegExp(`(?<![\\d一二三四五六七八九十月])(?<day>${ZH_NUMBER})[号號]${NOT_A_HOUSE}`, 'gu'),
    read: (g, today) => dayOfMonth(readNumber(g['day'] ?? '') ?? 0, today),
    weak: true,
  },
];
