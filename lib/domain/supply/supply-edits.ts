import { dateAt, epochAt } from '../due.ts';
import type { Edit } from '../edits.ts';
import type { NewId } from '../ports.ts';
import type { Fields, Interaction, Supply } from '../records.ts';

/** A delivery as it is logged. `on` is a civil date. */
export interface DeliveryLogged {
  quantity: number;
  on: string;
  /** What was still there before it. */
  counted?: number;
  paid: boolean;
  text: string;
}

/** What a supply says of itself, as a form gives it; undefined = not known. */
export type SupplyChange = Partial<{
  [K in keyof Omit<Fields<'supplies'>, 'customerId'>]: Fields<'supplies'>[K] | undefined;
}> & { product: string; unit: string };

const NOON = '12:00';

/** The moment of a delivery: now when it is of today, else noon of its day. */
function momentOf(on: string, now: number, zone: string): number {
  return dateAt(now, zone).toString() === on ? now : epochAt(Temporal.PlainDate.from(on), NOON, zone);
}

/** A delivery came; the dates that follow from it move by themselves. */
export function deliveryEdits(
  supply: Supply,
  delivery: DeliveryLogged,
  now: number,
  zone: string,
  newId: NewId,
): Edit[] {
  const { customerId, product, unit, id: supplyId } = supply;
  const { quantity, on, counted, paid, text } = delivery;
  const fields = {
    customerId,
    at: momentOf(on, now, zone),
    kind: 'delivery',
    channel: 'delivery',
    direction: 'out',
    text,
    product,
    quantity,
    unit,
    supplyId,
    ...(counted === undefined ? {} : { counted }),
    ...(paid ? {} : { owed: 1 as const }),
    source: 'supply',
  } as const;
  return [{ op: 'set', table: 'interactions', id: newId(), fields }];
}

/** All that was owed is paid. */
export function collectedEdits(owed: readonly Interaction[]): Edit[] {
  return owed.map(({ id }) => ({ op: 'set', table: 'interactions', id, fields: { owed: undefined } }));
}

export function countEdits(supply: Supply, quantity: number, today: string): Edit[] {
  return [{ op: 'set', table: 'supplies', id: supply.id, fields: { counted: { quantity, on: today } } }];
}

/** A new supply, by form. */
export function newSupplyEdits(
  customerId: string,
  change: SupplyChange,
  today: string,
  newId: NewId,
): Edit[] {
  const told = change.usePerDay === undefined ? {} : { statedOn: today };
  const fields = { customerId, safetyFactor: 1.5, ...given(change), ...told };
  return [{ op: 'set', table: 'supplies', id: newId(), fields }];
}

/** What the user corrected. A use that is stated anew holds from today; one that stays as it was is still learned on. */
export function changeSupplyEdits(supply: Supply, change: SupplyChange, today: string): Edit[] {
  const changed = Object.entries(change).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(supply[name as keyof Supply]),
  );
  if (changed.length === 0) return [];
  const stated = changed.some(([name, value]) => name === 'usePerDay' && value !== undefined);
  const fields: Partial<SupplyChange> = {
    ...Object.fromEntries(changed),
    ...(stated ? { statedOn: today } : {}),
  };
  return [{ op: 'set', table: 'supplies', id: supply.id, fields }];
}

function given(change: SupplyChange): Omit<Fields<'supplies'>, 'customerId' | 'safetyFactor'> {
  const entries = Object.entries(change).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Omit<Fields<'supplies'>, 'customerId' | 'safetyFactor'>;
}
