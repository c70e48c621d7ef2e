import { readNumber, ZH_NUMBER } from '../numerals.ts';
import type { Clock, Groups, Meaning, Speech } from './phrase.ts';

const AT = '(?:\\b(?:at|by|from|before|until|till)\\s+|@\\s*)?';
const AM_PM = '(?<half>a\\.?m\\.?|p\\.?m\\.?)';
const PART =
  '(?<part>凌晨|清晨|早晨|早上|上午|中午|正午|下午|午后|午後|傍晚|晚上|晚间|晚間|夜里|夜裡|夜间|夜間|深夜|半夜|午夜|晚|早)';
/** Where a part of the day is named without an hour. */
const PARTS: readonly (readonly [RegExp, Clock])[] = [
  [/^(?:morning|清晨|早晨|早上|上午)$/i, { hour: 9, minute: 0 }],
  [/^(?:noon|midday|lunch ?time|中午|正午)$/i, { hour: 12, minute: 0 }],
  [/^(?:afternoon|下午|午后|午後)$/i, { hour: 14, minute: 0 }],
  [/^傍晚$/, { hour: 18, minute: 0 }],
  [/^(?:end\s|eod|cob|close\s|下班)/i, { hour: 18, minute: 0 }],
  [/^(?:evening|晚上|晚间|晚間)$/i, { hour: 19, minute: 0 }],
  [/^(?:midnight|午夜)$/i, { hour: 0, minute: 0, nextDay: true }],
];
const LATE = /^(?:下午|午[后後]|傍晚|晚上|晚[间間]|夜[里裡间間]|深夜|半夜|午夜|晚)$/;

/** Twelve, or nought, of a part of the day. */
function clockAtTwelve(hour: number, minute: number, part: string): Clock {
  const night = /[晚夜]/.test(part) && part !== '傍晚';
  if (night) return { hour: 0, minute, nextDay: true };
  return { hour: part === '凌晨' ? 0 : hour, minute };
}

/** The hour on the 24-hour clock, by the part of the day that stands beside it. */
function clockOf(hour: number, minute: number, part: string | undefined): Clock | null {
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  if (hour === 24) return { hour: 0, minute, nextDay: true };
  if (part === undefined || hour > 12) return { hour, minute };
  if (hour === 0 || hour === 12) return clockAtTwelve(hour, minute, part);
  const afternoon = LATE.test(part) || (/[中正]午/.test(part) && hour < 5);
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

export function halfDay(hour: number, minute: number, half: string): Meaning | null {
  if (hour < 1 || hour > 12 || minute > 59) return null;
  return { kind: 'clock', clock: { hour: (hour % 12) + (/^p/i.test(half) ? 12 : 0), minute } };
}

function minutesOf(g: Groups): number | null {
  const quarter = g['quarter'];
  if (quarter !== undefined) return quarter === '半' ? 30 : /三/.test(quarter) ? 45 : 15;
  return g['minute'] === undefined ? 0 : readNumber(g['minute']);
}

function chinese(g: Groups): Meaning | null {
  const hour = readNumber(g['hour'] ?? '');
  const minute = minutesOf(g);
  if (hour === null || minute === null) return null;
  return clockMeaning(clockOf(hour, minute, g['part']), g['part'] ? null : 'office');
}

/** 差一刻三点, 差五分三点. */
function chineseTo(g: Groups): Meaning | null {
  const hour = readNumber(g['hour'] ?? '');
  const less = g['quarter'] ? 15 : readNumber(g['less'] ?? '');
  if (hour === null || less === null || hour < 1 || less < 1 || less > 59) return null;
  return clockMeaning(clockOf(hour - 1, 60 - less, g['part']), g['part'] ? null : 'office');
}

export function daypart(g: Groups): Meaning | null {
  const word = g['part'] ?? '';
  const clock = PARTS.find(([words]) => words.test(word))?.[1];
  if (clock === undefined) return null;
  return { kind: 'daypart', clock, afternoon: clock.hour >= 12 };
}

/** 5点前: by five. */
const BY = '(?:[之以]?前(?![台面门門方院往去天]))?';
const HOUR_WORD = '(?:点钟|點鐘|点鐘|[点點]|[时時](?![间間候]))';
const REST = `(?:(?<quarter>半|[一三]刻)|(?:过|過|零)?(?<minute>${ZH_NUMBER})分?(?![个個天日年月周週钟鐘公斤袋箱瓶]))?`;
const HANZI_HOUR = '[零一二两兩三四五六七八九十]{1,3}';
/** "一点" is "a little": not at a 三点五公斤 or a 有点. */
const EXACT = '(?:[整正](?!式|常|好))?';

export const CLOCKS: readonly Speech[] = [
  {
    pattern: new RegExp(
      `${AT}(?:${PART}\\s*)?(?<![\\d:.])(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?::\\d\\d)?(?:\\s*${AM_PM}(?![\\p{L}\\d]))?(?![\\d:])${BY}`,
      'giu',
    ),
    read: colon,
  },
  {
    pattern: new RegExp(`${AT}(?<![\\d:.\\-/])(?<hour>\\d{1,2})\\s*${AM_PM}(?![\\p{L}\\d])`, 'giu'),
    read: (g) => halfDay(Number(g['hour']), 0, g['half'] ?? ''),
  },
  {
    pattern: new RegExp(
      `${PART}?\\s*差(?:(?<quarter>一刻)|(?<less>${ZH_NUMBER})分钟?)(?:到)?(?<hour>${ZH_NUMBER})${HOUR_WORD}${BY}`,
      'gu',
    ),
    read: chineseTo,
  },
  {
    pattern: new RegExp(`${PART}的?\\s*(?<hour>${ZH_NUMBER})\\s?${HOUR_WORD}${REST}${EXACT}${BY}`, 'gu'),
    read: chinese,
  },
  {
    pattern: new RegExp(`(?<![\\d.])(?<hour>\\d{1,2})\\s?${HOUR_WORD}${REST}${EXACT}${BY}`, 'gu'),
    read: chinese,
  },
  {
    // "一点" is "a little" and "三点建议" three proposals: clock only beside a date, or in first place.
    pattern: new RegExp(`(?<hour>${HANZI_HOUR})${HOUR_WORD}${REST}${EXACT}${BY}`, 'gu'),
    read: chinese,
    weak: true,
  },
  {
    pattern: /(?<![\p{L}\d])(?:at\s+|by\s+)?(?<part>noon|midday|midnight|lunch ?time)(?![\p{L}\d])/giu,
    read: daypart,
  },
  {
    pattern:
      /(?<![\p{L}\d])(?:by\s+)?(?:the\s+)?(?<part>end\s+of\s+(?:the\s+)?day|eod|cob|close\s+of\s+business)(?![\p{L}\d])|(?<part2>下班)(?:之|以)?前/giu,
    read: (g) => daypart({ part: g['part'] ?? g['part2'] }),
  },
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
  {
    pattern: /(?<part>清晨|早晨|早上|上午|中午|正午|下午|午后|午後|傍晚|晚上|晚间|晚間|午夜)/gu,
    read: daypart,
    weak: true,
  },
];
