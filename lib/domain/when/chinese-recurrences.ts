import { readNumber, ZH_NUMBER } from '../numerals.ts';
import { ZH_NTH } from './chinese-months.ts';
import { EVENING, MORNING } from './date-meanings.ts';
import { daysBetween, everyLunarDay, everyMonthDay, everyNth, everyUnit, everyWeekday } from './every.ts';
import type { Groups, Meaning, Speech } from './phrase.ts';
import { weekdayOf, ZH_DAY, ZH_WEEK } from './weekdays.ts';

const UNIT = '(?<unit>天|日|周|週|星期|礼拜|禮拜|季度?|[个個]?月|年)';
const AND = `(?:[、,，/和与與及跟]?(?:${ZH_WEEK})?(?=[一二三四五六日天]))`;
const DAY_LIST = `(?<days>${ZH_DAY}(?:${AND}[一二三四五六日天](?![个個点點次]))*)`;
const TIMES = '(?:一次|1次|[来來]一次)?';
const LUNAR_DAY = '(?:初[一二三四五六七八九十]|十五|廿[一二三四五六七八九]?|三十)';

function every(n: number, unit: string): Meaning | null {
  if (/[天日]/.test(unit)) return everyUnit(0, n);
  if (/季/.test(unit)) return everyUnit(2, n * 3);
  if (/月/.test(unit)) return everyUnit(2, n);
  return /年/.test(unit) ? everyUnit(3, n) : everyUnit(1, n);
}

/**
 * 每25天 is every 25 days, and so is 每隔25天 as people say it; but 隔一天, 每隔一天 is every other day: with
 * "one" 隔 counts the days between, with more it counts the days from one to the next.
 */
function units(g: Groups): Meaning | null {
  const n = g['n'] === undefined ? 1 : readNumber(g['n']);
  if (n === null) return null;
  return every(g['between'] && n === 1 ? 2 : n, g['unit'] ?? '');
}

function weekdays(g: Groups): Meaning | null {
  const days = [...(g['days'] ?? '').replace(/星期|[周週、,，/和与與及跟]|[礼禮]拜/gu, '')].map(weekdayOf);
  const n = g['n'] === undefined ? 1 : readNumber(g['n']);
  return n === null ? null : everyWeekday(days, g['between'] && n === 1 ? 2 : n);
}

function monthDays(g: Groups): Meaning | null {
  if (g['last']) return everyMonthDay([-1]);
  const days = (g['list'] ?? '').split(/[、,，和与與及跟\s日号號]+/u).filter((d) => d !== '');
  const read = days.map(readNumber);
  return everyMonthDay(read.filter((day) => day !== null));
}

function lunarDays(g: Groups): Meaning | null {
  const days = (g['list'] ?? '').match(new RegExp(LUNAR_DAY, 'gu')) ?? [];
  return everyLunarDay(days.map(readNumber).filter((day) => day !== null));
}

const NTH_OF = (g: Groups) => (/[最]/.test(g['nth'] ?? '') ? -1 : (readNumber(g['nth'] ?? '') ?? 0));
const EVERY_MONTH = '(?:每[个個]?|逢)月(?:的|在)?';
const ONE_DAY = `${ZH_NUMBER}[日号號]`;

export const CHINESE_RECURRENCES: readonly Speech[] = [
  {
    pattern: new RegExp(`(?:每|每逢|逢)[个個]?${ZH_WEEK}${DAY_LIST}(?!次|[个個])`, 'gu'),
    read: weekdays,
  },
  {
    pattern: new RegExp(
      `(?:每|每逢|逢)[个個]?${ZH_WEEK}(?<a>${ZH_DAY})(?:到|至|-|~)(?:${ZH_WEEK})?(?<b>${ZH_DAY})`,
      'gu',
    ),
    read: (g) => everyWeekday(daysBetween(weekdayOf(g['a'] ?? ''), weekdayOf(g['b'] ?? ''))),
  },
  {
    pattern: new RegExp(
      `(?:(?<between>每?隔)|每)(?<n>[一二两兩三四1-9])?[个個]?${ZH_WEEK}的?${ZH_WEEK}(?<days>${ZH_DAY})`,
      'gu',
    ),
    read: weekdays,
  },
  {
    pattern: new RegExp(`(?<between>每?隔)${ZH_WEEK}(?<days>${ZH_DAY})`, 'gu'),
    read: (g) => weekdays({ ...g, n: '一' }),
  },
  {
    pattern: new RegExp(`[双雙]${ZH_WEEK}(?<days>${ZH_DAY})`, 'gu'),
    read: (g) => weekdays({ ...g, n: '二' }),
  },
  {
    pattern: /每[个個]?(?:工作日|上班日)|(?<![个個一二三四五六七八九十\d])工作日(?![内內])/gu,
    read: () => everyWeekday([1, 2, 3, 4, 5]),
  },
  {
    pattern: new RegExp(
      `${EVERY_MONTH}\\s*(?:(?<list>${ONE_DAY}(?:[、,，和与與及跟]?${ONE_DAY})*|${ZH_NUMBER}(?:[、和]${ZH_NUMBER})+[日号號])|(?<last>月?[底末]|最[后後]一[天日]))`,
      'gu',
    ),
    read: monthDays,
  },
  { pattern: /每[个個]?月(?<first>月?初)(?![一二三四五六七八九十])/gu, read: () => everyMonthDay([1]) },
  {
    pattern: new RegExp(`(?:每[个個]?月的?)${ZH_NTH}`, 'gu'),
    read: (g) => everyNth(NTH_OF(g), weekdayOf(g['weekday'] ?? '')),
  },
  {
    pattern: new RegExp(
      `(?:(?:农历|農曆|阴历|陰曆)?每[个個]?月(?:的)?(?:农历|農曆)?|每?逢(?:农历|農曆)?)(?<list>初[一二三四五六七八九十](?:[、和与與及]?${LUNAR_DAY})*)`,
      'gu',
    ),
    read: lunarDays,
  },
  { pattern: /每半[个個]?月/gu, read: () => everyUnit(0, 15) },
  { pattern: /每半年/gu, read: () => everyUnit(2, 6) },
  { pattern: /(?:每[天日]?|天天)(?:早上|早晨|清晨|早)(?!已|就)/gu, read: () => everyUnit(0, 1, MORNING) },
  { pattern: /每[天日]?(?:晚上|晚间|晚間|晚)/gu, read: () => everyUnit(0, 1, EVENING) },
  {
    pattern: new RegExp(
      `(?:(?<between>每?隔)|每)\\s*(?<n>${ZH_NUMBER})?\\s*[个個]?${UNIT}(?!的?(?:最[后後]|第|[初底末]))${TIMES}`,
      'gu',
    ),
    read: units,
  },
  { pattern: new RegExp(`(?<n>${ZH_NUMBER})\\s*[个個]?${UNIT}(?:一次|1次|[来來]一次)`, 'gu'), read: units },
];
