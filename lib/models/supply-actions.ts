import { dateAt } from '../domain/due.ts';
import type { Clock, NewId } from '../domain/ports.ts';
import type { Interaction, Supply } from '../domain/records.ts';
import {
  changeSupplyEdits,
  collectedEdits,
  countEdits,
  type DeliveryLogged,
  deliveryEdits,
  newSupplyEdits,
  type SupplyChange,
} from '../domain/supply/supply-edits.ts';
import type { Changes } from './changes-model.ts';
import type { SupplyTold } from './supply-told.ts';

/** What can be done with a supply. Each call resolves to true when it is kept; each can be undone. */
export interface SupplyActions {
  add(customerId: string, change: SupplyChange): Promise<boolean>;
  change(supply: Supply, change: SupplyChange): Promise<boolean>;
  remove(supply: Supply): Promise<boolean>;
  deliver(supply: Supply, delivery: DeliveryLogged): Promise<boolean>;
  collected(supply: Supply, owed: readonly Interaction[]): Promise<boolean>;
  count(supply: Supply, quantity: number): Promise<boolean>;
}

export function supplyActions(changes: Changes, clock: Clock, newId: NewId): SupplyActions {
  const today = () => dateAt(clock.now(), clock.zone()).toString();
  const told = (what: SupplyTold, { product }: { product: string }) =>
    ({ kind: 'supply', what, product }) as const;
  return {
    add: (customerId, change) =>
      changes.write(newSupplyEdits(customerId, change, today(), newId), told('added', change), true),
    change: (supply, change) =>
      changes.write(changeSupplyEdits(supply, change, today()), { kind: 'changed' }, true),
    remove: (supply) =>
      changes.write([{ op: 'remove', table: 'supplies', id: supply.id }], { kind: 'removed' }),
    deliver: (supply, delivery) =>
      changes.write(
        deliveryEdits(supply, delivery, clock.now(), clock.zone(), newId),
        told('delivered', supply),
        true,
      ),
    collected: (supply, owed) => changes.write(collectedEdits(owed), told('collected', supply)),
    count: (supply, quantity) =>
      changes.write(countEdits(supply, quantity, today()), told('counted', supply), true),
  };
}
