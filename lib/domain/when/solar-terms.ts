import { plainDate } from '../civil-dates.ts';

/** The mean tropical year less 365 days. */
const DRIFT = 0.2422;

/** Day of a solar term in the years 2000–2099, by the almanac makers' rule; null outside. */
function dayOfTerm(year: number, constant: number): number | null {
  if (year < 2000 || year > 2099) return null;
  const y = year - 2000;
  return Math.floor(y * DRIFT + constant) - Math.floor(y / 4);
}

/** 清明, the 4th or 5th of April. */
export function qingming(year: number): Temporal.PlainDate | null {
  const day = dayOfTerm(year, 4.81);
  return day === null ? null : plainDate(year, 4, day);
}

/** 冬至; the rule is a day late in 2021. */
export function winterSolstice(year: number): Temporal.PlainDate | null {
  const day = dayOfTerm(year, 21.94);
  return day === null ? null : plainDate(year, 12, year === 2021 ? day - 1 : day);
}
