import { readNumber, ZH_NUMBER } from '../numerals.ts';
import { EVENING, inDays, MORNING, onDate } from './date-meanings.ts';
import type { Groups, Meaning, Speech } from './phrase.ts';
import { onWeekday, weekdayInWeek, weekdayOf, ZH_DAY, ZH_WEEK } from './weekdays.ts';

const AFTER = '(?:以|之)?[后後](?![天日])';
const UNIT =
  '(?<unit>分钟|分鐘|[个個]?小时|[个個]?小時|[个個]?钟头|[個个]?鐘頭|天|日|周|週|[个個]?星期|[个個]?(?:礼拜|禮拜)|[个個]月|月|年)';
const DAYS = new Map([...'今明后後'].map((c, i) => [c, Math.min(i, 2)]));

function named(g: Groups): Meaning {
  const days = (DAYS.get(g['day'] ?? '') ?? 0) + (g['big'] ? 1 : 0);
  const part = g['part'] ?? '';
  if (part === '' || /[天日儿兒]/.test(part)) return inDays(days);
  return inDays(days, /[早晨]/.test(part) ? MORNING : EVENING);
}

/** "两个半小时", "1小时30分钟", "3天". */
function inUnits(g: Groups): Meaning | null {
  const n = readNumber(g['n'] ?? '');
  if (n === null) return null;
  const unit = g['unit'] ?? '';
  if (/分/.test(unit)) return { kind: 'moment', minutes: n };
  if (/小|头|頭/.test(unit)) return { kind: 'moment', minutes: n * 60 };
  if (/月/.test(unit)) return onDate((today) => today.add({ months: n }));
  if (/年/.test(unit)) return onDate((today) => today.add({ years: n }));
  return inDays(/[天日]/.test(unit) ? n : n * 7);
}

function hoursAnd(g: Groups): Meaning | null {
  const hours = readNumber(g['n'] ?? '');
  const minutes = g['half'] ? 30 : readNumber(g['minutes'] ?? '');
  return hours === null || minutes === null ? null : { kind: 'moment', minutes: hours * 60 + minutes };
}

function halfOf(g: Groups): Meaning {
  const unit = g['unit'] ?? '';
  if (/年/.test(unit)) return onDate((today) => today.add({ months: 6 }));
  if (/月/.test(unit)) return inDays(15);
  return { kind: 'moment', minutes: 30 };
}

function weekday(g: Groups): Meaning {
  const which = g['which'] ?? '';
  return onWeekday(weekdayOf(g['weekday'] ?? ''), which === '' ? null : (which.match(/下/g)?.length ?? 0));
}

/** The last working day of this week; on a weekend its Sunday. */
const weekEnd = (weeks: number) =>
  onDate((today) => weekdayInWeek(weeks === 0 && today.dayOfWeek > 5 ? 7 : 5, weeks)(today, false));

const HOUR = '[个個]?(?:小时|小時|钟头|鐘頭)';

export const CHINESE_DATES: readonly Speech[] = [
  { pattern: /(?<big>大)?(?<day>[后後])(?<part>[天日])/gu, read: named },
  { pattern: /(?<day>[今明])(?<part>[天日晚早晨夜儿兒])/gu, read: named },
  { pattern: new RegExp(`(?:再?过|再?過)?(?<n>${ZH_NUMBER})\\s*${UNIT}${AFTER}`, 'gu'), read: inUnits },
  { pattern: new RegExp(`(?:再过|再過|过|過)(?<n>${ZH_NUMBER})\\s*${UNIT}`, 'gu'), read: inUnits },
  { pattern: new RegExp(`(?<n>${ZH_NUMBER})\\s*${UNIT}(?:以|之)?[内內]`, 'gu'), read: inUnits },
  {
    pattern: new RegExp(`(?<n>${ZH_NUMBER})[个個](?<half>半)(?:小时|小時|钟头|鐘頭)${AFTER}`, 'gu'),
    read: hoursAnd,
  },
  {
    pattern: new RegExp(`(?<n>${ZH_NUMBER})${HOUR}(?<minutes>${ZH_NUMBER})分[钟鐘]?${AFTER}`, 'gu'),
    read: hoursAnd,
  },
  {
    pattern: new RegExp(`(?:再?[过過])?半(?<unit>${HOUR}|[个個]月|年)(?:${AFTER}|(?:以|之)?[内內])`, 'gu'),
    read: halfOf,
  },
  {
    pattern: new RegExp(`(?<q>[一三])刻[钟鐘]${AFTER}`, 'gu'),
    read: (g) => ({ kind: 'moment', minutes: g['q'] === '三' ? 45 : 15 }),
  },
  {
    pattern: new RegExp(
      `(?<![上每双雙单單隔逢一二三四五六七八九十两兩\\d])(?<which>下{1,3}[个個]?|[这這本][个個]?)?${ZH_WEEK}(?<weekday>${ZH_DAY})`,
      'gu',
    ),
    read: weekday,
  },
  {
    pattern: new RegExp(`(?<which>下{1,3})[个個]?${ZH_WEEK}(?!${ZH_DAY})`, 'gu'),
    read: (g) => onDate(weekdayInWeek(1, (g['which'] ?? '').length)),
  },
  { pattern: new RegExp(`[这這本][个個]?${ZH_WEEK}(?:之|以)?[内內]`, 'gu'), read: () => weekEnd(0) },
  { pattern: new RegExp(`下[个個]?${ZH_WEEK}(?:之|以)?[内內]`, 'gu'), read: () => weekEnd(1) },
];
