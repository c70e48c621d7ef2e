import { useRef, useState } from 'preact/hooks';
import type { Supply } from '../../lib/domain/records.ts';
import type { SupplyForecast } from '../../lib/domain/supply/forecast.ts';
import type { SupplyActions } from '../../lib/models/supply-actions.ts';
import { Breakable } from '../base/Breakable.tsx';
import { useUi } from '../base/ui.ts';
import { useReturnFocus } from '../base/use-return-focus.ts';
import { amountOf } from './amounts.ts';
import { CountForm } from './CountForm.tsx';
import { DeliveryForm } from './DeliveryForm.tsx';
import { SupplyDates } from './SupplyDates.tsx';
import { SupplyForm } from './SupplyForm.tsx';

interface SupplyRowProps {
  supply: Supply;
  forecast: SupplyForecast;
  actions: SupplyActions;
  readOnly: boolean;
}

type Panel = 'deliver' | 'count' | 'correct';

/** A row that is gone has no opener. */
const NOBODY = { current: null };

/** One supply: what it is, the dates that follow, and what can be done about it. */
export function SupplyRow({ supply, forecast, actions, readOnly }: SupplyRowProps) {
  const ui = useUi();
  const { text } = ui;
  const { place } = useReturnFocus<HTMLLIElement>(NOBODY);
  const [panel, setPanel] = useState<Panel | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const onClose = () => setPanel(null);
  const { product } = supply;
  const toggle = (which: Panel, words: string, label: string, tone = '') => (
    <button
      type="button"
      class={`small-button ${tone}`}
      aria-label={label}
      aria-expanded={panel === which}
      onClick={(event) => {
        opener.current = event.currentTarget;
        setPanel(panel === which ? null : which);
      }}
    >
      {words}
    </button>
  );
  const facts = factsOf(supply, forecast, ui);
  const around = { supply, opener, onClose };
  return (
    <li class="supply" ref={place}>
      <p class="supply-name" dir="auto">
        <Breakable text={product} />
      </p>
      {facts.length > 0 ? (
        <p class="meta">
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
      ) : null}
      {supply.text && supply.text !== product ? (
        <p class="supply-said" dir="auto">
          <Breakable text={supply.text} />
        </p>
      ) : null}
      {forecast.needs ? <p class="empty">{text.supplyNeeds(forecast.needs)}</p> : null}
      <SupplyDates supply={supply} forecast={forecast} />
      {readOnly ? null : (
        <div class="supply-actions">
          {toggle('deliver', text.deliveryLog, text.deliveryLogFor(product), 'small-primary')}
          {forecast.owed.length > 0 ? (
            <button
              type="button"
              class="small-button small-primary"
              aria-label={text.collectedFor(product)}
              onClick={() => void actions.collected(supply, forecast.owed)}
            >
              {text.collectedButton}
            </button>
          ) : null}
          {toggle('count', text.countButton, text.countFor(product))}
          {toggle('correct', text.edit, text.correctFor(product))}
        </div>
      )}
      {panel === 'deliver' ? (
        <DeliveryForm
          {...around}
          forecast={forecast}
          onSave={(delivery) => actions.deliver(supply, delivery)}
        />
      ) : null}
      {panel === 'count' ? (
        <CountForm {...around} stock={forecast.stock} onSave={(left) => actions.count(supply, left)} />
      ) : null}
      {panel === 'correct' ? (
        <SupplyForm
          {...around}
          onSave={(change) => actions.change(supply, change)}
          onRemove={() => void actions.remove(supply)}
        />
      ) : null}
    </li>
  );
}

function factsOf(supply: Supply, forecast: SupplyForecast, ui: ReturnType<typeof useUi>): string[] {
  const { text } = ui;
  const { capacity, household, unit } = supply;
  const { use, stock } = forecast;
  return [
    ...(capacity === undefined ? [] : [text.supplyHolds(amountOf(capacity, unit, ui))]),
    ...(use === null ? [] : [text.supplyUses(amountOf(use.perDay, unit, ui), use.learned)]),
    ...(household === undefined ? [] : [text.supplyPeople(household)]),
    ...(stock === null ? [] : [text.supplyStock(amountOf(stock, unit, ui))]),
  ];
}
