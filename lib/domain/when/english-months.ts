import {
  comingNth,
  dayInMonth,
  dayOfMonth,
  monthDay,
  monthEnd,
  onDate,
  partOfMonth,
} from './date-meanings.ts';
import {
  END,
  LAST_DAY,
  MONTH,
  monthOf,
  ON,
  ORDINAL,
  ordinalOf,
  START,
  say,
  YEAR,
  yearOf,
} from './english-words.ts';
import type { Groups, Meaning, Speech } from './phrase.ts';
import { EN_DAY, weekdayOf } from './weekdays.ts';

const NTH = '(?<day>\\d{1,2})(?:st|nd|rd|th)';

function namedDay(g: Groups, today: Temporal.PlainDate): Meaning | null {
  return monthDay(monthOf(g['month'] ?? ''), Number(g['day']), yearOf(g['year']), today);
}

function namedMonth(g: Groups): Meaning | null {
  const part = (g['part'] ?? '').toLowerCase();
  const which = /^(?:end|late)/.test(part) ? 'end' : part.startsWith('mid') ? 'middle' : 'start';
  return partOfMonth(part.startsWith('late') ? 'late' : which, monthOf(g['month'] ?? ''), yearOf(g['year']));
}

/** "The first Monday of the month", "last Friday in December". */
function nthWeekday(g: Groups, today: Temporal.PlainDate): Meaning {
  const [n, day] = [ordinalOf(g['nth'] ?? ''), weekdayOf(g['weekday'] ?? '')];
  const month = monthOf(g['month'] ?? '');
  if (month > 0) return onDate(comingNth(n, day, today.with({ month, day: 1 }), 12));
  const start = g['next'] ? today.with({ day: 1 }).add({ months: 1 }) : today;
  return onDate(comingNth(n, day, start, 1));
}

/** The day of a year's end or beginning. */
function yearEdge(g: Groups): Meaning {
  const next = g['next'] ? 1 : 0;
  if (g['end'])
    return onDate((today) => Temporal.PlainDate.from({ year: today.year + next, month: 12, day: 31 }));
  return onDate((today) => Temporal.PlainDate.from({ year: today.year + 1, month: 1, day: 1 }));
}

export const ENGLISH_MONTHS: readonly Speech[] = [
  {
    pattern: say(
      `(?:\\b(?:by|at|on|until|till)\\s+)?(?:the\\s+)?${LAST_DAY}\\s+of\\s+(?:(?<next>next)|the|this)?\\s*month`,
    ),
    read: (g) => monthEnd(g['next'] ? 1 : 0),
  },
  {
    pattern: say(
      `${ON}(?<nth>${ORDINAL})\\s+(?<weekday>${EN_DAY})\\s+(?:of|in)\\s+(?:(?:(?<next>next)|the|this)?\\s*month|(?<month>${MONTH}))`,
    ),
    read: nthWeekday,
  },
  {
    pattern: say(`${ON}${NTH}\\s+of\\s+(?:(?<next>next)|this|the)\\s+month`),
    read: (g) => dayInMonth(Number(g['day']), g['next'] ? 1 : 0),
  },
  {
    pattern: say(`next\\s+month,?\\s+(?:on\\s+)?(?:the\\s+)?${NTH}`),
    read: (g) => dayInMonth(Number(g['day']), 1),
  },
  {
    pattern: say('(?:early\\s+|(?:at\\s+)?(?:the\\s+)?(?:beginning|start)\\s+of\\s+)?next\\s+month'),
    read: () => dayInMonth(1, 1),
  },
  { pattern: say('(?:in\\s+)?mid(?:dle)?[- ](?:of\\s+)?next\\s+month'), read: () => dayInMonth(15, 1) },
  {
    pattern: say(`${ON}(?<month>${MONTH})\\.?\\s+(?:the\\s+)?(?<day>\\d{1,2})(?:st|nd|rd|th)?${YEAR}`),
    read: namedDay,
  },
  {
    pattern: say(`${ON}(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?(?<month>${MONTH})\\.?${YEAR}`),
    read: namedDay,
  },
  {
    pattern: say(
      `${ON}(?:(?<part>early|mid(?:dle)?|late|end|beginning|start)[- ](?:of\\s+|in\\s+)?)(?<month>${MONTH})${YEAR}`,
    ),
    read: namedMonth,
  },
  { pattern: say(`(?:in|from|until|till|by)\\s+(?<month>${MONTH})${YEAR}(?!\\s+\\d)`), read: namedMonth },
  // "May I call" and "march on" begin like months.
  {
    pattern: new RegExp(
      `${START}(?<month>(?:January|February|March|April|June|July|August|September|October|November|December))${YEAR}${END}(?!\\s+\\d)`,
      'gu',
    ),
    read: namedMonth,
    weak: true,
  },
  { pattern: say(`${ON}(?<end>end)\\s+of\\s+(?:(?<next>next)|the|this)\\s+year`), read: yearEdge },
  { pattern: say('(?:early\\s+)?next\\s+year'), read: yearEdge },
  {
    pattern: say(`(?:\\b(?:on|by|until|till)\\s+)?the\\s+${NTH}`),
    read: (g, today) => dayOfMonth(Number(g['day']), today),
    weak: true,
  },
  {
    pattern: say(`(?:\\b(?:on|by|until|till)\\s+)?${NTH}`),
    read: (g, today) => dayOfMonth(Number(g['day']), today),
    weak: true,
  },
];
