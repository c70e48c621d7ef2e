import { useState } from 'preact/hooks';
import { dateAt } from '../../lib/domain/due.ts';
import type { Supply } from '../../lib/domain/records.ts';
import type { SupplyForecast } from '../../lib/domain/supply/forecast.ts';
import type { DeliveryLogged } from '../../lib/domain/supply/supply-edits.ts';
import { focusHere } from '../base/focus-here.ts';
import { useUi } from '../base/ui.ts';
import type { Opener } from '../base/use-return-focus.ts';
import { amountOf, numberIn } from './amounts.ts';
import { Field, Tick } from './Field.tsx';
import { FormFrame } from './FormFrame.tsx';

interface DeliveryFormProps {
  supply: Supply;
  forecast: SupplyForecast;
  opener: Opener;
  onSave: (delivery: DeliveryLogged) => Promise<boolean>;
  onClose: () => void;
}

/** A delivery came: how much, when, what was still there, and whether it is paid. */
export function DeliveryForm({ supply, forecast, opener, onSave, onClose }: DeliveryFormProps) {
  const ui = useUi();
  const { text, now, zone } = ui;
  const { unit, product, capacity } = supply;
  const today = dateAt(now, zone).toString();
  const suggested = forecast.suggestion?.quantity || capacity;
  const [quantity, setQuantity] = useState(suggested === undefined ? '' : String(suggested));
  const [day, setDay] = useState(today);
  const [left, setLeft] = useState('');
  const [note, setNote] = useState('');
  const [full, setFull] = useState(false);
  const [paid, setPaid] = useState(false);
  const [brought, counted] = [numberIn(quantity), numberIn(left)];
  const ready = typeof brought === 'number' && counted !== null && day !== '' && day <= today;
  const save = async () => {
    if (typeof brought !== 'number') return false;
    const before = counted ?? (full && capacity !== undefined ? Math.max(0, capacity - brought) : undefined);
    const words = text.deliveryWords(amountOf(brought, unit, ui), product);
    return onSave({
      quantity: brought,
      on: day,
      paid,
      text: note.trim() === '' ? words : `${words}: ${note.trim()}`,
      ...(typeof before === 'number' ? { counted: before } : {}),
    });
  };
  return (
    <FormFrame label={text.deliveryLogFor(product)} {...{ opener, ready, onClose }} onSave={save}>
      <Field
        label={text.deliveryQuantity(unit)}
        type="number"
        value={quantity}
        bad={brought === null}
        first={focusHere}
        onInput={setQuantity}
      />
      <Field
        label={text.deliveryDay}
        type="date"
        value={day}
        bad={day > today}
        max={today}
        onInput={setDay}
      />
      <Field
        label={text.deliveryCounted(unit)}
        type="number"
        value={left}
        bad={counted === null}
        onInput={setLeft}
      />
      <Field label={text.deliveryNote} value={note} onInput={setNote} />
      {capacity !== undefined && left.trim() === '' ? (
        <Tick label={text.deliveryFull} checked={full} onChange={setFull} />
      ) : null}
      <Tick label={text.deliveryPaid} checked={paid} onChange={setPaid} />
    </FormFrame>
  );
}
