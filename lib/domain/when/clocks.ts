import { readNumber, ZH_NUMBER } from '../numerals.ts';
import type { Clock, Groups, Meaning, Speech } from './phrase.ts';

const AT = '(?:\\b(?:at|by|from)\\s+|@\\s*)?';
const AM_PM = '(?<half>a\\.?m\\.?|p\\.?m\\.?)';
const PART = '(?<part>凌晨|清晨|早晨|早上|上午|中午|下午|傍晚|晚上|夜里|夜裡|半夜|晚|早)';
/** Where a part of the day is named without an hour. */
const PARTS: readonly (readonly [RegExp, Clock])[] = [
  [/^(?:morning|清晨|早晨|早上|上午)$/i, { hour: 9, minute: 0 }],
  [/^(?:noon|midday|中午)$/i, { hour: 12, minute: 0 }],
  [/^(?:afternoon|下午)$/i, { hour: 14, minute: 0 }],
  [/^(?:evening|傍晚|晚上)$/i, { hour: 19, minute: 0 }],
];
const LATE = /^(?:下午|傍晚|晚上|夜里|夜裡|半夜|晚)$/;

/** The hour on the 24-hour clock, by the part of the day that stands beside it. */
function clockOf(hour: number, minute: number, part: string | undefined): Clock | null {
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  if (hour === 24) return { hour: 0, minute, nextDay: true };
  if (part === undefined || hour > 12) return { hour, minute };
  if (hour === 12) {
    if (part === '凌晨') return { hour: 0, minute };
    return /[晚夜]/.test(part) ? { hour: 0, minute, nextDay: true } : { hour, minute };
  }
  const afternoon = LATE.test(part) || (part === '中午' && hour < 5);
  // "夜里2点" is after midnight, "夜里11点" before it.
  const small = /夜/.test(part) && hour < 6;
  return { hour: afternoon && !small ? hour + 12 : hour, minute };
}

function clockMeaning(clock: Clock | null, half: 'open' | 'office' | null): Meaning | null {
  if (clock === null) return null;
  return half === null || clock.nextDay ? { kind: 'clock', clock } : { kind: 'clock', clock, half };
}

function colon(g: Groups): Meaning | null {
  const [hour, minute] = [Number(g['hour']), Number(g['minute'])];
  if (g['half']) return halfDay(hour, minute, g['half']);
  return clockMeaning(clockOf(hour, minute, g['part']), g['part'] ? null : 'open');
}

function halfDay(hour: number, minute: number, half: string): Meaning | null {
  if (hour < 1 || hour > 12 || minute > 59) return null;
  return { kind: 'clock', clock: { hour: (hour % 12) + (/^p/i.test(half) ? 12 : 0), minute } };
}

function chinese(g: Groups): Meaning | null {
  const hour = readNumber(g['hour'] ?? '');
  if (hour === null) return null;
  const quarters =
    g['quarter'] === undefined ? 0 : g['quarter'] === '半' ? 30 : /三/.test(g['quarter']) ? 45 : 15;
  const minute = g['minute'] === undefined ? quarters : readNumber(g['minute']);
  if (minute === null) return null;
  return clockMeaning(clockOf(hour, minute, g['part']), g['part'] ? null : 'office');
}

function daypart(g: Groups): Meaning | null {
  const word = g['part'] ?? '';
  const clock = PARTS.find(([words]) => words.test(word))?.[1];
  if (clock === undefined) return null;
  return { kind: 'daypart', clock, afternoon: clock.hour >= 12 };
}

const HOUR_WORD = '(?:点钟|點鐘|点鐘|[点點]|[时時](?![间間候]))';
const REST = `(?:(?<quarter>半|[一三]刻)|(?<minute>${ZH_NUMBER})分?)?`;

export const CLOCKS: readonly Speech[] = [
  {
    pattern: new RegExp(
      `${AT}(?:${PART}\\s*)?(?<![\\d:.])(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?:\\s*${AM_PM}(?![\\p{L}\\d]))?(?![\\d:])`,
      'giu',
    ),
    read: colon,
  },
  {
    pattern: new RegExp(`${AT}(?<![\\d:.\\-/])(?<hour>\\d{1,2})\\s*${AM_PM}(?![\\p{L}\\d])`, 'giu'),
    read: (g) => halfDay(Number(g['hour']), 0, g['half'] ?? ''),
  },
  { pattern: new RegExp(`${PART}\\s*(?<hour>${ZH_NUMBER})${HOUR_WORD}${REST}`, 'gu'), read: chinese },
  { pattern: new RegExp(`(?<hour>\\d{1,2})${HOUR_WORD}${REST}`, 'gu'), read: chinese },
  {
    // "一点" is "a little" and "三点建议" three proposals: clock only beside a date, or in first place.
    pattern: new RegExp(`(?<hour>[一二两兩三四五六七八九十]{1,3})${HOUR_WORD}${REST}`, 'gu'),
    read: chinese,
    weak: true,
  },
  { pattern: /(?<![\p{L}\d])(?:at\s+)?(?<part>noon|midday)(?![\p{L}\d])/giu, read: daypart },
  {
    pattern: /(?<![\p{L}\d])(?:in\s+the\s+)(?<part>morning|afternoon|evening)(?![\p{L}\d])/giu,
    read: daypart,
  },
  {
    pattern: /(?<![\p{L}\d])this\s+(?<part>morning|afternoon|evening)(?![\p{L}\d])/giu,
    read: (g) => {
      const part = daypart(g);
      return part?.kind === 'daypart' ? { kind: 'date', date: (today) => today, clock: part.clock } : null;
    },
  },
  {
    pattern: /(?<![\p{L}\d])(?<part>morning|afternoon|evening)(?![\p{L}\d])/giu,
    read: daypart,
    weak: true,
  },
  { pattern: /(?<part>清晨|早晨|早上|上午|中午|下午|傍晚|晚上)/gu, read: daypart, weak: true },
];
