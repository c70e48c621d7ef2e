import type { Supply } from '../records.ts';
import type { Delivery } from './deliveries.ts';
import type { Use } from './learn-use.ts';
import { broughtBy, daysBetween, filled } from './used.ts';

/** Deliver while a quarter is still there: one guest more in a family of five, and a little. */
export const RESERVE = 0.25;
const LOOKED_BACK = 400;
const ENOUGH = 4;
/** Of all time, so much lies in shorter spans. */
const MOSTLY = 0.7;

/**
 * The days between deliveries as they mostly are when they are far apart: a few quick visits in a row change nothing.
 * null = nothing was delivered.
 */
export function usualDays(supply: Supply, all: readonly Delivery[], use: Use): number | null {
  const last = all.at(-1)?.on;
  const filling = filled(all).filter((one) => last && daysBetween(one.on, last) <= LOOKED_BACK);
  const [first] = filling;
  if (first === undefined) return null;
  const spans = filling.slice(1).map((one, i) => daysBetween(filling[i]?.on ?? one.on, one.on));
  const brought = broughtBy(first, all, supply);
  // Few are known: so long as the first was meant to last.
  if (spans.length < ENOUGH && brought !== null)
    spans.push(Math.floor((brought / use.ready) * (1 - RESERVE)));
  const most = spans.reduce((sum, days) => sum + days, 0) * MOSTLY;
  let passed = 0;
  for (const days of spans.toSorted((a, b) => a - b)) {
    passed += days;
    if (passed >= most) return days;
  }
  return null;
}

/** The least days that a delivery is meant for: as long as the jar lasts but its reserve, or as usual. */
export function coveredDays(supply: Supply, all: readonly Delivery[], use: Use): number {
  if (supply.capacity !== undefined) return Math.floor((supply.capacity / use.ready) * (1 - RESERVE));
  return usualDays(supply, all, use) ?? 0;
}
