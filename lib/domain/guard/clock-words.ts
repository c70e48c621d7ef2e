import { EN_NUMBER, readNumber, ZH_NUMBER } from '../numerals.ts';
import type { Span } from './draft-text.ts';

/** Minutes of a day, from and to. A named hour is a moment. */
export interface TimeSaid extends Span {
  from: number;
  to: number;
  /** An hour without morning or evening: "at 8". */
  open: boolean;
  /** Only a part of the day was named. */
  vague: boolean;
}

const DAY = 1440;
const PARTS: readonly (readonly [RegExp, number, number])[] = [
  [/^(?:凌晨|early hours)$/u, 0, 360],
  [/^(?:清晨|早晨|早上|明早|今早|一早|大清早|early morning|morning)s?$/u, 360, 720],
  [/^(?:上午|morning)s?$/u, 480, 720],
  [/^(?:中午|午休|午间|午饭|午餐|noon|midday|lunch|lunch ?time|lunch break)s?$/u, 720, 840],
  [/^(?:下午|afternoon)s?$/u, 780, 1080],
  [/^(?:傍晚|evening)s?$/u, 1080, 1320],
  [/^(?:晚上|今晚|明晚|晚间|夜里|夜间|深夜|半夜|night)s?$/u, 1140, DAY],
];
const ZH_PART =
  '凌晨|清晨|早晨|早上|明早|今早|一早|大清早|上午|中午|午休|午间|午饭|午餐|下午|傍晚|晚上|今晚|明晚|晚间|夜里|夜间|深夜|半夜';
const EN_PART =
  'early hours|early morning|mornings?|noon|midday|lunch ?time|lunch break|lunch|afternoons?|evenings?|nights?';
const AM_PM = '(?<half>a\\.?m\\.?|p\\.?m\\.?)(?![a-z])';
const NOT_A_COUNT =
  '(?!\\d|[.:,]\\d|\\s*(?:%|percent|[x×/]|-?\\s*(?:days?|weeks?|months?|years?|hours?|hrs?|min|minutes?|people|persons?|guests?|pieces?|boxes|bottles|kg|kilos?|euros?|dollars|rooms?|nights?|times|of)\\b))';

const CLOCKS: readonly RegExp[] = [
  new RegExp(
    `(?:(?<part>${ZH_PART})\\s*)?(?<![\\d:.])(?<hour>\\d{1,2})[:.h](?<minute>[0-5]\\d)(?![\\d:.%])(?:\\s*${AM_PM})?`,
    'gu',
  ),
  new RegExp(`(?<![\\d:.\\-/])(?<hour>\\d{1,2})\\s*${AM_PM}`, 'gu'),
  new RegExp(`\\bhalf past (?<past>${EN_NUMBER})\\b`, 'gu'),
  new RegExp(
    `\\b(?:(?<quarter>quarter) )?(?<side>past|to) (?<past>${EN_NUMBER})\\b(?<=quarter (?:past|to) \\S+)`,
    'gu',
  ),
  new RegExp(`\\b(?<hour>${EN_NUMBER})\\s*o'?clock`, 'gu'),
  new RegExp(
    `\\b(?:at|by|around|about|before|after|until|till|from|between|past|than|and|to|only)\\s+(?:about |around )?(?<hour>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b${NOT_A_COUNT}`,
    'gu',
  ),
  /(?<![\d:.])\b(?<hour>\d{1,2})(?=\s?[-–~]\s?\d{1,2}\b(?![-/.]))/gu,
  new RegExp(`(?<=\\b\\d{1,2}\\s?[-–~]\\s?)(?<hour>\\d{1,2})\\b${NOT_A_COUNT}(?!-)`, 'gu'),
  new RegExp(
    `(?:(?<part>${ZH_PART})\\s*)?(?<hour>${ZH_NUMBER})(?:点钟?|时(?!间|候|候|段))(?:(?<quarters>半|[一三]刻)|(?<minute>${ZH_NUMBER})分?)?`,
    'gu',
  ),
  new RegExp(`(?:(?<part>${ZH_PART})\\s*)(?<hour>\\d{1,2})(?=\\s?[-–~到至]\\s?\\d)`, 'gu'),
];
const PART_WORDS = new RegExp(
  `(?<![\\p{Script=Latin}])(?:${EN_PART})(?![\\p{Script=Latin}])|${ZH_PART}`,
  'gu',
);

/** Every time that folded words name, in order; a part of the day counts where no hour stands with it. */
export function timesIn(folded: string): TimeSaid[] {
  const found: TimeSaid[] = [];
  const isTaken = (at: number, end: number) => found.some((one) => at < one.end && end > one.at);
  for (const pattern of CLOCKS) {
    for (const match of folded.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const time = clockOf(match.groups ?? {}, folded.slice(Math.max(match.index - 12, 0), end + 16));
      if (time !== null && !isTaken(match.index, end)) found.push({ at: match.index, end, ...time });
    }
  }
  if (found.length === 0) found.push(...partsIn(folded));
  return found.toSorted((a, b) => a.at - b.at);
}

function partsIn(folded: string): TimeSaid[] {
  return [...folded.matchAll(PART_WORDS)].flatMap((match) => {
    const span = spanOf(match[0]);
    const at = match.index;
    return span
      ? [{ at, end: at + match[0].length, from: span[0], to: span[1], open: false, vague: true }]
      : [];
  });
}

function spanOf(part: string): readonly [number, number] | null {
  const found = PARTS.find(([words]) => words.test(part));
  return found ? [found[1], found[2]] : null;
}

type Groups = Record<string, string | undefined>;

function clockOf(
  g: Groups,
  around: string,
): { from: number; to: number; open: boolean; vague: false } | null {
  const hour = readNumber(g['hour'] ?? g['past'] ?? '');
  if (hour === null || hour > 24) return null;
  const minute = minuteOf(g);
  if (minute === null || minute > 59) return null;
  const part = g['part'] ?? /\b(?:morning|afternoon|evening|night)\b/u.exec(around)?.[0];
  const to24 = g['half'] ? halfOf(hour, g['half']) : byPart(hour, part);
  const at = (to24.hour % 24) * 60 + minute;
  return { from: at, to: at + 1, open: to24.open, vague: false };
}

function minuteOf(g: Groups): number | null {
  if (g['past'] !== undefined) return g['quarter'] === undefined ? 30 : g['side'] === 'to' ? -15 : 15;
  if (g['quarters'] !== undefined) return g['quarters'] === '半' ? 30 : g['quarters'] === '三刻' ? 45 : 15;
  return g['minute'] === undefined ? 0 : readNumber(g['minute']);
}

function halfOf(hour: number, half: string): { hour: number; open: boolean } {
  return { hour: (hour % 12) + (half.startsWith('p') ? 12 : 0), open: false };
}

function byPart(hour: number, part: string | undefined): { hour: number; open: boolean } {
  if (hour > 12 || hour === 0) return { hour, open: false };
  if (part === undefined) return { hour: hour < 7 ? hour + 12 : hour, open: true };
  const late = /下午|傍晚|晚|夜|afternoon|evening|night/u.test(part) && hour < 12;
  return { hour: late ? hour + 12 : hour, open: false };
}
