import { dateAt } from '../due.ts';
import type { Interaction, Supply, VisitPlan } from '../records.ts';
import { deliveriesOf } from '../supply/deliveries.ts';
import { useOf } from '../supply/forecast.ts';
import { toBring } from '../supply/units.ts';
import { daysBetween } from '../supply/used.ts';

/** The rule of the trade where a supply names no other. */
export const ORDER_FACTOR = 1.5;

/** factor × sold since the last visit − what was counted, never below nothing, in amounts that can be brought. */
export function suggestedOrder(sold: number, stock: number, unit: string, factor = ORDER_FACTOR): number {
  return toBring(Math.max(0, factor * sold - stock), unit);
}

/** What a visit may look back on. */
export interface SoldFacts {
  supply: Supply;
  others: readonly Supply[];
  interactions: readonly Interaction[];
  visits: readonly VisitPlan[];
  now: number;
  zone: string;
}

/**
 * What was sold since the last visit: what was there then and what came since, less what is counted now; where nobody
 * counted then, by the usual use. null = not known.
 */
export function soldSince(facts: SoldFacts, counted: number): number | null {
  const { supply, others, interactions, now, zone } = facts;
  const deliveries = deliveriesOf(supply, interactions, zone, others);
  const last = lastCount(facts);
  if (last !== null) {
    const came = deliveries.filter((one) => one.on.toString() > last.on.toString());
    if (came.every((one) => one.quantity !== null)) {
      const brought = came.reduce((sum, one) => sum + (one.quantity ?? 0), 0);
      return Math.max(0, last.stock + brought - counted);
    }
  }
  const perDay = useOf(supply, deliveries)?.perDay ?? null;
  const since = last?.on ?? deliveries.at(-1)?.on ?? null;
  if (perDay === null || since === null) return null;
  return Math.round(perDay * Math.max(0, daysBetween(since, dateAt(now, zone))) * 10) / 10;
}

function lastCount({ supply, visits, zone }: SoldFacts): { stock: number; on: Temporal.PlainDate } | null {
  const done = visits.filter((visit) => visit.doneAt !== undefined && visit.del === 0);
  for (const visit of done.toSorted((a, b) => (b.doneAt ?? 0) - (a.doneAt ?? 0))) {
    const count = visit.counts?.find((one) => one.supplyId === supply.id);
    if (count && visit.doneAt !== undefined) {
      // What was ordered then came later, and counts when it came.
      return { stock: count.stock, on: dateAt(visit.doneAt, zone) };
    }
  }
  return null;
}
