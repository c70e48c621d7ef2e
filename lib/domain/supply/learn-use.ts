import { median, type Used } from './used.ts';

/** How much goes a day, and how far the next time may lie from it. */
export interface Use {
  perDay: number;
  /** What to be ready for: they come back from a quiet month, and eat as before. */
  ready: number;
  /** Standard deviation of what an interval uses, as a share of it. */
  spread: number;
  /** Intervals that it was learned from; 0 = only stated. */
  learned: number;
}

/** How much the newest interval counts once there are several. */
const GAIN = 0.3;
/** What lies farther off, in standard deviations, is an odd month: it counts no more than this. */
const ODD = 2.5;
const REMEMBERED = 9;
/** What was stated counts as much as so many intervals, until there are enough of them. */
const STATED_COUNTS = 4;
const FIRST_SPREAD = 0.12;
const LEAST_SPREAD = 0.05;
const SPREAD_GAIN = 0.2;
/** The mean deviation of a bell curve is 0.8 of its standard deviation. */
const TO_SPREAD = 1.25;
/** A short look says less than a whole interval. */
const shareOf = (days: number, usual: number) => Math.min(1, days / usual);

/**
 * Exponential smoothing of the logarithm, with odd intervals clipped: one month of guests moves it little, a second
 * one on the same side is a change and is believed. Chosen by simulation: see the bench of forecasts.
 */
export function learnUse(used: readonly Used[], stated: number | undefined): Use | null {
  const told = isStated(stated);
  const [first] = used;
  if (!told && first === undefined) return null;
  const usual = Math.max(1, used.reduce((sum, one) => sum + one.days, 0) / Math.max(1, used.length));
  let level = Math.log(told ? stated : (first?.perDay ?? 1));
  let spread = FIRST_SPREAD;
  let odd = 0;
  for (const [i, { perDay, or = perDay, days }] of (told ? used : used.slice(1)).entries()) {
    const off = nearer(Math.log(perDay) - level, Math.log(or) - level);
    const most = ODD * spread;
    const side = Math.abs(off) > most ? Math.sign(off) : 0;
    const isChange = side !== 0 && side === odd;
    const kept = isChange ? off : Math.max(-most, Math.min(most, off));
    const gain = Math.max(isChange ? 0.6 : GAIN, 1 / (i + 2)) * shareOf(days, usual);
    level += gain * kept;
    spread = Math.max(
      LEAST_SPREAD,
      spread + SPREAD_GAIN * (Math.min(Math.abs(off), most) * TO_SPREAD - spread),
    );
    odd = isChange ? 0 : side;
  }
  const perDay = Math.exp(level);
  return { perDay, ready: Math.max(perDay, before(used, stated)), spread, learned: used.length };
}

function isStated(stated: number | undefined): stated is number {
  return stated !== undefined && stated > 0;
}

function nearer(one: number, other: number): number {
  return Math.abs(other) < Math.abs(one) ? other : one;
}

/** What is usual over half a year or so: the middle of the last intervals. */
function before(used: readonly Used[], stated: number | undefined): number {
  const rates = used.slice(-REMEMBERED).map(({ perDay, or = perDay }) => Math.min(perDay, or));
  const free = Math.min(STATED_COUNTS, REMEMBERED - rates.length);
  const told = isStated(stated) ? Array.from({ length: free }, () => stated) : [];
  return median([...told, ...rates]) ?? 0;
}
