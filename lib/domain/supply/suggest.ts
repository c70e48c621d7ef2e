import type { Supply } from '../records.ts';
import type { Use } from './learn-use.ts';
import { type Level, leftOn } from './stock.ts';
import { toBring } from './units.ts';
import { daysBetween } from './used.ts';

/** How much to bring, and the sum that says why. */
export interface Suggestion {
  quantity: number;
  /** The day it is meant for. */
  on: string;
  factor: number;
  /** What is used in `days`. */
  sold: number;
  days: number;
  /** Where the days are those since the last delivery. */
  since?: string;
  /** What will still be there. */
  stock: number;
  /** Only so much fits; absent = the sum was not cut. */
  room?: number;
}

/**
 * factor × what is used between two deliveries − what is still there, never below nothing, no more than fits. Two
 * deliveries lie `least` days apart or more: after a look in between the next must still last.
 */
export function suggestFor(
  supply: Supply,
  level: Level,
  since: Temporal.PlainDate,
  { perDay, ready }: Use,
  day: Temporal.PlainDate,
  least: number,
): Suggestion {
  const { capacity, unit } = supply;
  const factor = supply.safetyFactor > 0 ? supply.safetyFactor : 1.5;
  const passed = Math.max(0, daysBetween(since, day));
  const days = Math.max(passed, least);
  const sold = ready * days;
  const stock = leftOn(level, perDay, day);
  const wanted = Math.max(0, factor * sold - stock);
  const room = capacity === undefined ? Number.POSITIVE_INFINITY : Math.max(0, capacity - stock);
  return {
    quantity: toBring(wanted, unit, room),
    on: day.toString(),
    factor,
    sold,
    days,
    ...(passed === days ? { since: since.toString() } : {}),
    stock,
    ...(wanted > room ? { room } : {}),
  };
}
