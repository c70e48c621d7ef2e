import type { Supply } from '../records.ts';
import type { Delivery } from './deliveries.ts';

/** How much a day went between two deliveries. */
export interface Used {
  perDay: number;
  /** By the other reading, where nothing tells the two apart: what is nearer to the use so far is believed. */
  or?: number;
  /** Civil date on which it was known. */
  on: Temporal.PlainDate;
  days: number;
}

/** Which delivery tells what was used: the one that was used up, or the one that filled the jar again. */
export type Reading = 'used-up' | 'refilled' | 'either';

/** As full as a jar gets. */
const FULL = 0.97;
const ENOUGH = 3;
/** So much less unrest is no chance. */
const CLEARLY = 0.7;

export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

export function daysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return from.until(to, { largestUnit: 'days' }).days;
}

/** What a delivery brought where nobody wrote it down: as much as usual, or the jar full. */
export function broughtBy(delivery: Delivery, all: readonly Delivery[], supply: Supply): number | null {
  if (delivery.quantity !== null) return delivery.quantity;
  const known = filled(all)
    .map((one) => one.quantity)
    .filter((quantity) => quantity !== null);
  return median(known.slice(-5)) ?? supply.capacity ?? null;
}

/** What was there before a delivery, when that is known: a whole jar only goes into an empty one. */
function leftBefore(delivery: Delivery, brought: number, capacity: number | undefined): number | null {
  if (delivery.counted !== undefined) return delivery.counted;
  return capacity !== undefined && brought >= capacity * FULL ? 0 : null;
}

interface Interval {
  on: Temporal.PlainDate;
  days: number;
  exact: number | null;
  own: number;
  next: number;
}

/** A visit that found enough is a look at the stock, and no delivery. */
export function filled(all: readonly Delivery[]): Delivery[] {
  return all.filter((one) => one.quantity !== 0);
}

function intervals(visits: readonly Delivery[], supply: Supply): Interval[] {
  const all = filled(visits);
  const brought = all.map((one) => broughtBy(one, all, supply));
  return all.slice(1).flatMap((end, i) => {
    const [start, own, next] = [all[i], brought[i] ?? null, brought[i + 1] ?? null];
    if (start === undefined || own === null || next === null) return [];
    const days = daysBetween(start.on, end.on);
    const before = leftBefore(start, own, supply.capacity);
    const after = end.counted ?? null;
    const exact = before === null || after === null ? null : before + own - after;
    return [{ on: end.on, days, exact: exact !== null && exact > 0 ? exact : null, own, next }];
  });
}

/** How far rates lie apart, so that one odd month decides nothing. */
function unrest(rates: readonly number[]): number {
  const logs = rates.map(Math.log);
  const middle = median(logs) ?? 0;
  return median(logs.map((log) => Math.abs(log - middle))) ?? 0;
}

/** The reading under which the use is clearly steadier. */
export function readingOf(all: readonly Delivery[], supply: Supply): Reading {
  if (supply.capacity === undefined) return 'used-up';
  const spans = intervals(all, supply);
  if (spans.length < ENOUGH) return 'either';
  const own = unrest(spans.map((one) => one.own / one.days));
  const next = unrest(spans.map((one) => one.next / one.days));
  if (next < own * CLEARLY) return 'refilled';
  return own < next * CLEARLY ? 'used-up' : 'either';
}

/** What was used a day, interval by interval, oldest first: exactly where the rest was counted. */
export function usedBetween(all: readonly Delivery[], supply: Supply): Used[] {
  const reading = readingOf(all, supply);
  const between = intervals(all, supply).map(({ on, days, exact, own, next }): Used => {
    const used = exact ?? (reading === 'refilled' ? next : own);
    const or = exact === null && reading === 'either' && next !== own ? { or: next / days } : {};
    return { perDay: used / days, on, days, ...or };
  });
  const lately = usedSince(all, supply);
  return lately === null ? between : [...between, lately];
}

/** What is missing in the last count. */
function usedSince(visits: readonly Delivery[], supply: Supply): Used | null {
  const all = filled(visits);
  const [last, count] = [all.at(-1), lastCount(visits, supply)];
  if (last === undefined || count === null) return null;
  const days = daysBetween(last.on, count.on);
  const brought = broughtBy(last, all, supply);
  const before = brought === null ? null : leftBefore(last, brought, supply.capacity);
  if (days < 1 || brought === null || before === null) return null;
  const used = before + brought - count.quantity;
  return used > 0 ? { perDay: used / days, on: count.on, days } : null;
}

function lastCount(
  visits: readonly Delivery[],
  supply: Supply,
): { on: Temporal.PlainDate; quantity: number } | null {
  const [visit, count] = [visits.at(-1), countOf(supply)];
  if (visit?.quantity !== 0 || visit.counted === undefined) return count;
  if (count !== null && Temporal.PlainDate.compare(count.on, visit.on) >= 0) return count;
  return { on: visit.on, quantity: visit.counted };
}

/** The last count, unless a row from elsewhere holds no readable date. */
export function countOf({ counted }: Supply): { on: Temporal.PlainDate; quantity: number } | null {
  if (counted === undefined || !(counted.quantity >= 0)) return null;
  try {
    return { on: Temporal.PlainDate.from(counted.on), quantity: counted.quantity };
  } catch {
    return null;
  }
}
