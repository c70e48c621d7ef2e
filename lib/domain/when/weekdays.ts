import type { DateMeaning, DateOf } from './phrase.ts';

/** ISO weekday numbers, Monday = 1. */
const EN_DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const ZH_DAYS = ['一', '二', '三', '四', '五', '六', '日'];
export const BYDAY = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

export const EN_FULL_DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
export const EN_SHORT_DAY = '(?:mon|tues?|wed|thur?s?|fri|sat|sun)';
export const EN_DAY = `(?:${EN_FULL_DAY}|${EN_SHORT_DAY})`;
export const ZH_WEEK = '(?:周|週|星期|礼拜|禮拜)';
export const ZH_DAY = '[一二三四五六日天末]';

/** 1..7, or 0 for no weekday. */
export function weekdayOf(word: string): number {
  const zh = word === '天' ? 7 : word === '末' ? 6 : ZH_DAYS.indexOf(word) + 1;
  return zh > 0 ? zh : EN_DAYS.indexOf(word.toLowerCase().slice(0, 3)) + 1;
}

/** The coming such day; today only when its time is still ahead. */
export function comingWeekday(weekday: number): DateOf {
  return (today, stillAhead) => {
    const days = (weekday - today.dayOfWeek + 7) % 7;
    return today.add({ days: days === 0 && !stillAhead ? 7 : days });
  };
}

/** The day in the Monday-to-Sunday week that is `weeks` after this one; a past day of this week rolls on. */
export function weekdayInWeek(weekday: number, weeks: number): DateOf {
  return (today) => {
    const date = today.add({ days: weekday - today.dayOfWeek + 7 * weeks });
    return Temporal.PlainDate.compare(date, today) < 0 ? date.add({ days: 7 }) : date;
  };
}

/** A named day of the week: of the week that is `weeks` after this one, or the coming one. */
export function onWeekday(weekday: number, weeks: number | null): DateMeaning {
  const date = weeks === null ? comingWeekday(weekday) : weekdayInWeek(weekday, weeks);
  return { kind: 'date', date, weekday };
}
