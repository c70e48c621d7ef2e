import { dateAt } from '../../../lib/domain/due.ts';
import type { Interaction, Supply } from '../../../lib/domain/records.ts';
import { forecastOf, type SupplyForecast } from '../../../lib/domain/supply/forecast.ts';
import { emptyOn, type Household } from './households.ts';

const ENVELOPE = { v: 1, c: '000000000000.test' };
export const START = Temporal.PlainDate.from('2024-01-01');
const ZONE = 'UTC';

export function dayAt(day: number): string {
  return START.add({ days: day }).toString();
}

export function dayOf(date: string): number {
  return START.until(Temporal.PlainDate.from(date), { largestUnit: 'days' }).days;
}

const epochOf = (day: number) =>
  START.add({ days: day }).toZonedDateTime('UTC').epochMilliseconds + 36e5 * 10;

export function supplyOf({ capacity, stated }: Household, more: Partial<Supply> = {}): Supply {
  return {
    id: 'rice',
    del: 0,
    _: ENVELOPE,
    customerId: 'c',
    product: 'rice',
    unit: 'kg',
    capacity,
    usePerDay: stated,
    safetyFactor: 1.5,
    ...more,
  };
}

export interface Brought {
  day: number;
  quantity: number;
  counted?: number;
}

export function rowOf({ day, quantity, counted }: Brought): Interaction {
  return {
    id: `d${day}`,
    del: 0,
    _: ENVELOPE,
    customerId: 'c',
    at: epochOf(day),
    kind: 'delivery',
    text: 'rice',
    product: 'rice',
    quantity,
    ...(counted === undefined ? {} : { counted }),
  };
}

export function forecastAt(supply: Supply, brought: readonly Brought[], day: number): SupplyForecast {
  const now = epochOf(day);
  if (dateAt(now, ZONE).toString() !== dayAt(day)) throw new Error('the days do not agree');
  return forecastOf({ supply, deliveries: brought.map(rowOf), occasions: [], now, zone: ZONE });
}

/** A household that asks for more when nearly nothing is left, as it was before anybody advised: what a history is. */
export function asking(home: Household): { brought: Brought[]; empty: number[] } {
  const brought: Brought[] = [];
  const empty: number[] = [];
  for (let day = 0; ; ) {
    brought.push({ day, quantity: home.capacity });
    const out = emptyOn(home, day, home.capacity);
    if (out === null) return { brought: brought.slice(0, -1), empty };
    empty.push(out);
    day = Math.max(day + 1, out);
  }
}

export interface Advised {
  deliveries: number;
  /** Days on which there was nothing left before the delivery came. */
  missed: number;
  /** What was still there when it came, as a share of what was there before. */
  left: number[];
}

/** Deliveries follow the advice to the day, and what is left is seen when the jar is filled. */
export function advised(home: Household, more: Partial<Supply> = {}, counts = true): Advised {
  const supply = supplyOf(home, more);
  const brought: Brought[] = [{ day: 0, quantity: home.capacity, counted: 0 }];
  const result: Advised = { deliveries: 0, missed: 0, left: [] };
  let stock = home.capacity;
  for (let day = 0; ; ) {
    const advice = forecastAt(supply, brought, day).deliverBy;
    if (advice === null) throw new Error('no advice');
    const next = Math.max(day + 1, dayOf(advice));
    if (next >= home.use.length) return result;
    const full = stock;
    for (let d = day; d < next; d += 1) stock = Math.max(0, stock - (home.use[d] ?? 0));
    if (stock === 0) result.missed += 1;
    result.deliveries += 1;
    result.left.push(stock / full);
    const wanted = forecastAt(supply, brought, next).suggestion;
    // With the jar before the eyes the sum is made of what is really there.
    const quantity =
      counts && wanted
        ? Math.max(0, Math.min(wanted.factor * wanted.sold - stock, (supply.capacity ?? Infinity) - stock))
        : (wanted?.quantity ?? 0);
    brought.push({ day: next, quantity, ...(counts ? { counted: stock } : {}) });
    stock += quantity;
    day = next;
  }
}
