import { EN_NUMBER, readNumber, ZH_NUMBER } from '../numerals.ts';
import type { DateMeaning, DateOf } from './phrase.ts';

/** A date phrase with the words around it that move it: "two days before", 前三天, "every". */
export interface Anchored {
  start: number;
  end: number;
  date: DateOf;
  /** It comes every year. */
  yearly: boolean;
}

/** Words that belong to a date stand close to it. */
const NEAR = 40;
const BEFORE_EN = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:(?<n>${EN_NUMBER})\\s+(?<unit>days?|weeks?|months?)|the\\s+(?<day>day|night))\\s+)?(?<side>before|after)\\s+(?:the\\s+)?$`,
  'iu',
);
const FROM_EN = new RegExp(`(?<![\\p{L}\\d])(?<n>${EN_NUMBER})\\s+(?<unit>days?|weeks?|months?)\\s+$`, 'iu');
const EVERY = /(?:(?<![\p{L}\d])(?:every|each)\s+(?:year\s+(?:on|at)\s+)?|每年的?|每?逢)\s*$/iu;
const ZH_UNIT = '(?<unit>天|日|周|週|[个個]?(?:星期|礼拜|禮拜)|[个個]?月)';
/** 前台, 后天, 后面: no "before" and "after". */
const NOT_SIDE = '(?![台面门門方院勤天来來备備端辈輩往去妻任途景期续續悔厨廚果提进進缀綴缘緣退者])';
const AROUND_ZH: readonly RegExp[] = [
  new RegExp(`^\\s*(?:节|節)?(?:的|之|以)?(?:提?(?<side>[前后後]))(?<n>${ZH_NUMBER})${ZH_UNIT}`, 'u'),
  new RegExp(`^\\s*(?:节|節)?(?:的)?(?<n>${ZH_NUMBER})${ZH_UNIT}(?:之|以)?(?<side>[前后後])`, 'u'),
  new RegExp(`^\\s*(?:节|節)?(?:之|以)?(?<side>[前后後])${NOT_SIDE}`, 'u'),
];

type Move = { n: number; unit: string };

function moved(date: DateOf, { n, unit }: Move): DateOf {
  return (today, ahead) => {
    const anchor = date(today, ahead);
    if (/^m|月/i.test(unit)) return anchor.add({ months: n });
    return anchor.add({ days: /^w|周|週|星期|[礼禮]拜/i.test(unit) ? n * 7 : n });
  };
}

/** Before the 10th is the 9th at the latest; 10号前 is as people say it the 10th itself. */
function moveOf(g: Record<string, string | undefined>, bare: { before: number; after: number }): Move | null {
  const back = /^(?:before|前)/i.test(g['side'] ?? '');
  if (g['n'] === undefined) return { n: back ? bare.before : bare.after, unit: 'd' };
  const n = readNumber(g['n']);
  return n === null ? null : { n: back ? -n : n, unit: g['unit'] ?? 'd' };
}

function aroundEnglish(text: string, start: number, isFree: (start: number, end: number) => boolean) {
  const left = text.slice(Math.max(0, start - NEAR), start);
  const from = /^from\s/i.test(text.slice(start, start + 5)) ? FROM_EN.exec(left) : null;
  const match = from ?? BEFORE_EN.exec(left);
  const begin = match ? start - match[0].length : start;
  if (!match || !isFree(begin, start)) return null;
  const move = from
    ? moveOf({ ...from.groups, side: 'after' }, { before: -1, after: 1 })
    : moveOf(match.groups ?? {}, { before: -1, after: 1 });
  return move && { start: begin, move };
}

function aroundChinese(text: string, end: number, isFree: (start: number, end: number) => boolean) {
  const right = text.slice(end, end + NEAR);
  for (const pattern of AROUND_ZH) {
    const match = pattern.exec(right);
    const move = match && moveOf(match.groups ?? {}, { before: 0, after: 1 });
    if (match && move && isFree(end, end + match[0].length)) return { end: end + match[0].length, move };
  }
  return null;
}

/** Reads the words before and behind a date that move it, unless other phrases of time have taken them. */
export function anchor(
  phrase: { start: number; end: number; meaning: DateMeaning },
  text: string,
  isFree: (start: number, end: number) => boolean,
): Anchored {
  const { start, end, meaning } = phrase;
  const english = aroundEnglish(text, start, isFree);
  const chinese = english ? null : aroundChinese(text, end, isFree);
  const move = english?.move ?? chinese?.move;
  const begin = english?.start ?? start;
  const every =
    meaning.civil || meaning.yearly ? EVERY.exec(text.slice(Math.max(0, begin - NEAR), begin)) : null;
  const yearly = every !== null && isFree(begin - every[0].length, begin);
  return {
    start: yearly ? begin - every[0].length : begin,
    end: chinese?.end ?? end,
    date: move ? moved(meaning.date, move) : meaning.date,
    yearly,
  };
}
