import { useRef, useState } from 'preact/hooks';
import type { CustomerFile } from '../../lib/domain/ports.ts';
import type { SupplyActions } from '../../lib/models/supply-actions.ts';
import { useUi } from '../base/ui.ts';
import { forecastIn } from './forecast-in.ts';
import { SupplyForm } from './SupplyForm.tsx';
import { SupplyRow } from './SupplyRow.tsx';

interface SupplyFoldProps {
  file: CustomerFile;
  actions: SupplyActions;
  readOnly: boolean;
}

/** All that a customer uses up, the next to be delivered first. */
export function SupplyFold({ file, actions, readOnly }: SupplyFoldProps) {
  const ui = useUi();
  const { text } = ui;
  const [adding, setAdding] = useState(false);
  const add = useRef<HTMLButtonElement>(null);
  const rows = file.supplies
    .map((supply) => ({ supply, forecast: forecastIn(file, supply, ui) }))
    .toSorted((a, b) => ((a.forecast.deliverBy ?? '9') < (b.forecast.deliverBy ?? '9') ? -1 : 1));
  return (
    <div class="supplies">
      {rows.length === 0 && !adding ? <p class="empty">{text.supplyHint}</p> : null}
      {rows.length > 0 ? (
        <ul>
          {rows.map(({ supply, forecast }) => (
            <SupplyRow key={supply.id} {...{ supply, forecast, actions, readOnly }} />
          ))}
        </ul>
      ) : null}
      {adding ? (
        <SupplyForm
          supply={null}
          opener={add}
          onSave={(change) => actions.add(file.customer.id, change)}
          onClose={() => setAdding(false)}
        />
      ) : null}
      {readOnly ? null : (
        <button type="button" class="quiet" ref={add} hidden={adding} onClick={() => setAdding(true)}>
          {text.supplyAdd}
        </button>
      )}
    </div>
  );
}
