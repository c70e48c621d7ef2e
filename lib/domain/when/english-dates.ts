import { EN_NUMBER, readNumber } from '../numerals.ts';
import { EVENING, inDays, MORNING, onDate } from './date-meanings.ts';
import { ON, say } from './english-words.ts';
import type { Groups, Meaning, Speech } from './phrase.ts';
import { EN_DAY, EN_FULL_DAY, EN_SHORT_DAY, onWeekday, weekdayInWeek, weekdayOf } from './weekdays.ts';

const UNIT = '(?<unit>min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|fortnights?|months?|years?)';

function inUnits(n: number, unit: string): Meaning {
  if (/^mi/i.test(unit)) return { kind: 'moment', minutes: n };
  if (/^h/i.test(unit)) return { kind: 'moment', minutes: Math.round(n * 60) };
  if (/^d/i.test(unit)) return inDays(n);
  if (/^[wf]/i.test(unit)) return inDays(n * (/^f/i.test(unit) ? 14 : 7));
  if (/^y/i.test(unit)) return onDate((today) => today.add({ years: n }));
  return onDate((today) => today.add({ months: n }));
}

function offset(g: Groups): Meaning | null {
  const n = readNumber(g['n'] ?? '');
  return n === null ? null : inUnits(n, g['unit'] ?? '');
}

/** "An hour and a half", "1.5 hours", "1 hour 30 min". */
function hoursAnd(g: Groups): Meaning | null {
  const hours = /^[\d.]+$/.test(g['n'] ?? '') ? Number(g['n']) : readNumber(g['n'] ?? '');
  if (hours === null || !Number.isFinite(hours)) return null;
  const more = g['half'] ? 30 : Number(g['minutes'] ?? 0);
  return { kind: 'moment', minutes: Math.round(hours * 60 + more) };
}

function weekday(g: Groups): Meaning {
  const day = weekdayOf(g['weekday'] ?? '');
  const which = (g['which'] ?? '').toLowerCase();
  if (which === 'next' || which === 'following') return onWeekday(day, 1);
  return onWeekday(day, which === 'this' ? 0 : null);
}

function weekLater(g: Groups): Meaning {
  const day = weekdayOf(g['weekday'] ?? '');
  const { date } = onWeekday(day, null);
  return onDate((today, ahead) => date(today, ahead).add({ days: 7 }));
}

const WHICH = '(?<which>next|this|coming|following)';

export const ENGLISH_DATES: readonly Speech[] = [
  { pattern: say(`${ON}day\\s+after\\s+tomorrow`), read: () => inDays(2) },
  { pattern: say('(?:tomorrow|tmrw)\\s+night'), read: () => inDays(1, EVENING) },
  { pattern: say(`${ON}(?:tomorrow|tmrw?)`), read: () => inDays(1) },
  { pattern: say('(?:by\\s+)?tonight'), read: () => inDays(0, EVENING) },
  { pattern: say(`(?:later\\s+)?${ON}today`), read: () => inDays(0) },
  { pattern: say(`(?:in|within|after)\\s+(?<n>${EN_NUMBER})\\s+${UNIT}(?:['’]\\s*time)?`), read: offset },
  {
    pattern: say('(?:in|within|after)\\s+(?:the\\s+next\\s+)?half\\s+an\\s+hour'),
    read: () => inUnits(30, 'min'),
  },
  { pattern: say('in\\s+half\\s+a\\s+year'), read: () => inUnits(6, 'months') },
  { pattern: say('in\\s+half\\s+a\\s+month'), read: () => inDays(15) },
  { pattern: say('in\\s+(?<n>\\d{1,2}\\.\\d)\\s+h(?:ou)?rs?'), read: hoursAnd },
  {
    pattern: say(`in\\s+(?<n>${EN_NUMBER})\\s+(?:hours?\\s+)?(?<half>and\\s+a\\s+half)(?:\\s+hours?)?`),
    read: hoursAnd,
  },
  {
    pattern: say(
      `in\\s+(?<n>${EN_NUMBER})\\s+h(?:ou)?rs?\\s+(?:and\\s+)?(?<minutes>\\d{1,2})\\s+min(?:ute)?s?`,
    ),
    read: hoursAnd,
  },
  { pattern: say(`(?<n>${EN_NUMBER})\\s+${UNIT}\\s+(?:from\\s+(?:now|today)|later|hence)`), read: offset },
  { pattern: say(`${ON}(?:${WHICH}\\s+)?(?<weekday>${EN_FULL_DAY})`), read: weekday },
  { pattern: say(`${ON}${WHICH}\\s+(?<weekday>${EN_SHORT_DAY})\\.?`), read: weekday },
  {
    pattern: say(`(?<on>\\b(?:on|by|until|till)\\s+)?(?<weekday>${EN_SHORT_DAY})\\.?`),
    // "sat" and "sun" are words too: capital, "on", or they stand first (a weak phrase).
    read: (g) => (g['on'] || /^[A-Z]/.test(g['weekday'] ?? '') ? weekday(g) : null),
  },
  { pattern: say(`(?<weekday>${EN_SHORT_DAY})`), read: weekday, weak: true },
  {
    pattern: say(`next\\s+week,?\\s+(?:on\\s+)?(?<weekday>${EN_DAY})`),
    read: (g) => onWeekday(weekdayOf(g['weekday'] ?? ''), 1),
  },
  {
    pattern: say(`${ON}(?<weekday>${EN_DAY})\\s+(?:of\\s+)?(?<which>next|this)\\s+week`),
    read: weekday,
  },
  {
    pattern: say(`${ON}(?<weekday>${EN_DAY})\\s+after\\s+next`),
    read: (g) => onWeekday(weekdayOf(g['weekday'] ?? ''), 2),
  },
  { pattern: say(`(?:a\\s+week\\s+on\\s+)(?<weekday>${EN_DAY})`), read: weekLater },
  { pattern: say(`${ON}(?<weekday>${EN_FULL_DAY})\\s+week`), read: weekLater },
  { pattern: say(`${ON}week\\s+after\\s+next`), read: () => onDate(weekdayInWeek(1, 2)) },
  { pattern: say('(?:early\\s+)?next\\s+week'), read: () => onDate(weekdayInWeek(1, 1)) },
  {
    pattern: say(`${ON}(?:(?<next>next)\\s+|this\\s+)?weekend`),
    read: (g) => onDate(weekdayInWeek(6, g['next'] ? 1 : 0)),
  },
  { pattern: say(`${ON}end\\s+of\\s+(?:(?:this|the)\\s+)?week`), read: () => onDate(weekdayInWeek(5, 0)) },
  { pattern: say(`${ON}end\\s+of\\s+next\\s+week`), read: () => onDate(weekdayInWeek(5, 1)) },
  { pattern: say('first\\s+thing\\s+tomorrow'), read: () => inDays(1, MORNING) },
];
