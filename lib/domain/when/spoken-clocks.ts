import { readNumber, ZH_NUMBER } from '../numerals.ts';
import { halfDay } from './clocks.ts';
import { END, START, say } from './english-words.ts';
import type { Clock, Groups, Meaning, Speech } from './phrase.ts';

const HOUR = '(?<hour>1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const HALF = '(?:\\s*(?<half>a\\.?m\\.?|p\\.?m\\.?))?';
const TO = '\\s*(?:-|–|—|~|to|until|till)\\s*';
const ZH_TO = '\\s*(?:-|–|—|~|～|到|至)\\s*';
const NOUN = '(?!\\s*(?:[%€$£:/.-]\\d|kg|%|[A-Z]))';

function at(clock: Clock): Meaning {
  return { kind: 'clock', clock, half: 'office' };
}

/** "Half past three", "quarter to 4", "ten past nine pm". */
function aroundHour(g: Groups): Meaning | null {
  const hour = readNumber(g['hour'] ?? '');
  const word = (g['part'] ?? '').toLowerCase();
  const minutes = word === 'half' ? 30 : word.endsWith('quarter') ? 15 : readNumber(word);
  if (hour === null || minutes === null || minutes < 1 || minutes > 59) return null;
  const before = /^(?:to|before)$/i.test(g['side'] ?? '');
  const total = (hour % 12) * 60 + (before ? -minutes : minutes);
  const shifted = (total + 720) % 720;
  const [h, minute] = [Math.floor(shifted / 60), shifted % 60];
  if (g['half']) return halfDay(h === 0 ? 12 : h, minute, g['half']);
  return at({ hour: h === 0 ? 12 : h, minute });
}

function fullHour(g: Groups): Meaning | null {
  const hour = readNumber(g['hour'] ?? '');
  const minute = Number(g['minute'] ?? 0);
  if (hour === null || hour > 24 || minute > 59) return null;
  if (g['half']) return halfDay(hour, minute, g['half']);
  return hour > 12 ? { kind: 'clock', clock: { hour: hour % 24, minute } } : at({ hour, minute });
}

/** "2-4pm": the first hour, in the half of the day that makes it the earlier one. */
function fromTo(g: Groups): Meaning | null {
  const [from, to] = [Number(g['hour']), Number(g['to'])];
  const late = /^p/i.test(g['half'] ?? '');
  if (from < 1 || from > 12 || to < 1 || to > 12) return null;
  const sameHalf = from % 12 < to % 12;
  return halfDay(from, Number(g['minute'] ?? 0), late === sameHalf ? 'pm' : 'am');
}

/** Hours as they are spoken, and stretches of time, which begin at their first hour and whose words stay. */
export const SPOKEN_CLOCKS: readonly Speech[] = [
  {
    pattern: say(
      `(?:at\\s+|by\\s+)?(?<part>half|(?:a\\s+)?quarter|five|ten|twenty|twenty-five|\\d{1,2}\\s*(?=min))(?:\\s*min(?:ute)?s?)?\\s+(?<side>past|to|before|after)\\s+${HOUR}${HALF}`,
    ),
    read: aroundHour,
  },
  { pattern: say(`(?:at\\s+|by\\s+)?${HOUR}\\s+o['’]?clock(?:\\s+sharp)?${HALF}`), read: fullHour },
  {
    pattern: new RegExp(
      `${START}(?:at\\s+)?(?<hour>\\d{1,2})[.h](?<minute>[0-5]\\d)\\s*(?<half>[ap]\\.?m\\.?)${END}`,
      'giu',
    ),
    read: fullHour,
  },
  {
    pattern: new RegExp(`${START}(?:at\\s+)?(?<hour>\\d{1,2})h(?<minute>[0-5]\\d)${END}`, 'giu'),
    read: fullHour,
  },
  {
    pattern: new RegExp(`${START}[Aa]t\\s+(?<hour>\\d{1,2})\\.(?<minute>[0-5]\\d)${END}${NOUN}`, 'gu'),
    read: fullHour,
    weak: true,
  },
  { pattern: new RegExp(`${START}[Aa]t\\s+${HOUR}${END}(?=\\s*(?:$|[,，;]))`, 'gu'), read: fullHour },
  {
    pattern: new RegExp(`${START}(?:[Aa]t|[Bb]y)\\s+(?:${HOUR}|(?<late>1[3-9]|2[0-3]))${END}${NOUN}`, 'gu'),
    read: (g) => fullHour(g['late'] ? { hour: g['late'] } : g),
    weak: true,
  },
  {
    pattern: new RegExp(
      `${START}(?:from\\s+|between\\s+)?(?<hour>\\d{1,2})(?::(?<minute>\\d\\d))?${TO}(?<to>\\d{1,2})(?::\\d\\d)?\\s*(?<half>[ap]\\.?m\\.?)${END}`,
      'giu',
    ),
    read: fromTo,
    stays: true,
  },
  {
    pattern: new RegExp(
      `(?<![\\d:.])(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?:${TO}|${ZH_TO})\\d{1,2}:\\d\\d(?![\\d:])`,
      'giu',
    ),
    read: (g) => {
      const [hour, minute] = [Number(g['hour']), Number(g['minute'])];
      return hour > 23 || minute > 59 ? null : { kind: 'clock', clock: { hour, minute }, half: 'open' };
    },
    stays: true,
  },
  {
    pattern: new RegExp(
      `(?<part>上午|中午|下午|晚上)?(?<hour>${ZH_NUMBER})(?:[点點时時](?<thirty>半)?)?${ZH_TO}(?:上午|中午|下午|晚上)?${ZH_NUMBER}[点點时時]半?`,
      'gu',
    ),
    read: (g) => {
      const hour = readNumber(g['hour'] ?? '');
      if (hour === null || hour > 23) return null;
      const minute = g['thirty'] ? 30 : 0;
      const late = /[下晚]/.test(g['part'] ?? '') && hour < 12;
      if (g['part']) return { kind: 'clock', clock: { hour: late ? hour + 12 : hour, minute } };
      return at({ hour, minute });
    },
    stays: true,
    weak: true,
  },
];
