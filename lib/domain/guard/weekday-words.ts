import { weekdayOf } from '../when/weekdays.ts';

const DAY_WORD =
  /\b(?<en>mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?<end>weekends?)\b|(?:周|星期|礼拜)(?<zh>[一二三四五六日天末])/gu;

/** ISO weekdays that folded words name. */
export function daysIn(folded: string): number[] {
  const days = [...folded.matchAll(DAY_WORD)].flatMap(({ groups = {} }) => {
    if (groups['end'] || groups['zh'] === '末') return [6, 7];
    return [weekdayOf(groups['en'] ?? groups['zh'] ?? '')];
  });
  return [...new Set(days.filter((day) => day > 0))];
}
