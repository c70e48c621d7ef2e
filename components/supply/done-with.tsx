import type { ComponentChildren } from 'preact';
import type { CustomerFile } from '../../lib/domain/ports.ts';
import type { FollowUp } from '../../lib/domain/records.ts';
import type { SupplyActions } from '../../lib/models/supply-actions.ts';
import type { Ui } from '../base/ui.ts';
import type { Opener } from '../base/use-return-focus.ts';
import { DeliveryForm } from './DeliveryForm.tsx';
import { forecastIn } from './forecast-in.ts';

/** What "Done" of a delivery asks: how much it was. Null where the usual answers will do. */
export function deliveryDone(
  file: CustomerFile,
  actions: SupplyActions,
  ui: Ui,
): (followUp: FollowUp, opener: Opener, onClose: () => void) => ComponentChildren | null {
  return (followUp, opener, onClose) => {
    const { about } = followUp;
    const supply = file.supplies.find((one) => about?.kind === 'deliver' && one.id === about.id);
    if (supply === undefined) return null;
    return (
      <DeliveryForm
        supply={supply}
        forecast={forecastIn(file, supply, ui)}
        opener={opener}
        onSave={(delivery) => actions.deliver(supply, delivery)}
        onClose={onClose}
      />
    );
  };
}
