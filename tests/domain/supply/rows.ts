import type { Interaction, Supply } from '../../../lib/domain/records.ts';
import { at, ENVELOPE, interaction, ZONE } from '../rows.ts';

export const RICE: Supply = {
  id: 'rice',
  del: 0,
  _: ENVELOPE,
  customerId: 'c',
  product: 'Rice',
  unit: 'kg',
  capacity: 20,
  usePerDay: 0.8,
  safetyFactor: 1.5,
};

export function rice(more: Partial<Supply> = {}): Supply {
  return { ...RICE, ...more };
}

/** A delivery of rice on a day, in the morning. */
export function brought(on: string, quantity?: number, more: Partial<Interaction> = {}): Interaction {
  const amount = quantity === undefined ? {} : { quantity };
  return interaction(`d-${on}`, at(`${on}T10:00`), {
    kind: 'delivery',
    supplyId: 'rice',
    ...amount,
    ...more,
  });
}

export const noon = (on: string) => at(`${on}T12:00`);
export { ZONE };
