import { dateAt } from '../due.ts';
import { foldWidth } from '../fold-width.ts';
import { findQuantities } from '../quick-add/quantities.ts';
import type { Interaction, Supply } from '../records.ts';
import { isSameUnit } from './units.ts';

/** What was brought on one day. */
export interface Delivery {
  on: Temporal.PlainDate;
  /** null = nobody wrote down how much. */
  quantity: number | null;
  /** What was still there before it, when somebody looked. */
  counted?: number;
}

const fold = (text: string) => foldWidth(text).trim().toLowerCase();

/** How much it was, in the unit of the supply: as a figure, else as its words say. */
function quantityOf({ quantity, unit, text }: Interaction, supply: Supply): number | null {
  if (quantity !== undefined) {
    const known = unit === undefined || isSameUnit(unit, supply.unit);
    return known && quantity >= 0 ? quantity : null;
  }
  return findQuantities(text).find((said) => isSameUnit(said.unit, supply.unit))?.quantity ?? null;
}

/**
 * Whether a delivery filled this supply: it says so, it names the product, or it names none and the customer has no
 * other supply.
 */
export function isOf(delivery: Interaction, supply: Supply, others: readonly Supply[]): boolean {
  const { supplyId, product, text, source } = delivery;
  if (delivery.kind !== 'delivery' || delivery.del === 1) return false;
  if (supplyId !== undefined) return supplyId === supply.id;
  if (source?.startsWith('follow-up:supply:')) return source.startsWith(`follow-up:supply:${supply.id}:`);
  if (product !== undefined) return fold(product) === fold(supply.product);
  if (fold(text).includes(fold(supply.product))) return true;
  const rivals = others.filter((other) => other.id !== supply.id);
  return rivals.length === 0 && quantityOf(delivery, supply) !== null;
}

/** The deliveries of a supply by day, oldest first; two of one day are one. */
export function deliveriesOf(
  supply: Supply,
  interactions: readonly Interaction[],
  zone: string,
  others: readonly Supply[] = [],
): Delivery[] {
  const days = new Map<string, Delivery>();
  for (const one of interactions.toSorted((a, b) => a.at - b.at)) {
    if (!isOf(one, supply, others)) continue;
    const on = dateAt(one.at, zone);
    const before = days.get(on.toString());
    const counted = before ? before.counted : one.counted;
    days.set(on.toString(), {
      on,
      quantity: sum(before?.quantity ?? null, quantityOf(one, supply)),
      ...(counted === undefined ? {} : { counted }),
    });
  }
  return [...days.values()];
}

function sum(one: number | null, other: number | null): number | null {
  return one === null ? other : one + (other ?? 0);
}
