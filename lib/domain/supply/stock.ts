import type { Supply } from '../records.ts';
import type { Delivery } from './deliveries.ts';
import { broughtBy, countOf, daysBetween, readingOf } from './used.ts';

/** What was there on a day that we know of. */
export interface Level {
  quantity: number;
  on: Temporal.PlainDate;
}

/** What is left on a later day. */
export function leftOn(level: Level, perDay: number, day: Temporal.PlainDate): number {
  return Math.max(0, level.quantity - perDay * Math.max(0, daysBetween(level.on, day)));
}

/**
 * What was there after the last delivery or count. What was left before a delivery counts only where somebody looked
 * at it, then or the time before: else the jar is taken to have been empty, which is never too late.
 */
export function levelOf(all: readonly Delivery[], supply: Supply, perDay: number | null): Level | null {
  const delivered = afterDelivery(all, supply, perDay);
  const count = countOf(supply);
  if (count === null) return delivered;
  return delivered === null || Temporal.PlainDate.compare(count.on, delivered.on) >= 0 ? count : delivered;
}

function afterDelivery(all: readonly Delivery[], supply: Supply, perDay: number | null): Level | null {
  const count = countOf(supply);
  const reading = readingOf(all, supply);
  let known: Level | null = null;
  let level: Level | null = null;
  for (const one of all) {
    const brought = broughtBy(one, all, supply);
    if (brought === null) return null;
    if (count !== null && Temporal.PlainDate.compare(count.on, one.on) < 0 && isAfter(count, known))
      known = count;
    const left: number | null = known === null || perDay === null ? null : leftOn(known, perDay, one.on);
    // By the steadier reading the jar is full after each delivery.
    const full = reading === 'refilled' && one.counted === undefined ? (supply.capacity ?? 0) : 0;
    level = { on: one.on, quantity: Math.max(full, quantityAfter(one, brought, left, supply.capacity)) };
    known = one.counted !== undefined || isWhole(supply, brought) ? level : null;
  }
  return level;
}

function isAfter(count: Level, known: Level | null): boolean {
  return known === null || Temporal.PlainDate.compare(count.on, known.on) >= 0;
}

function quantityAfter(
  { counted }: Delivery,
  brought: number,
  left: number | null,
  capacity: number | undefined,
): number {
  if (counted !== undefined) return counted + brought;
  if (capacity === undefined) return (left ?? 0) + brought;
  return Math.max(brought, Math.min(capacity, (left ?? 0) + brought));
}

/** A whole jar only goes into an empty one: that is a look at it too. */
function isWhole({ capacity }: Supply, brought: number): boolean {
  return capacity !== undefined && brought >= capacity * 0.97;
}
