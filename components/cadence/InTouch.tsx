import { useId, useState } from 'preact/hooks';
import { type CadenceUnit, cadenceDue, lastContact, readCadence } from '../../lib/domain/cadence/cadence.ts';
import type { CustomerFile } from '../../lib/domain/ports.ts';
import type { CadenceActions } from '../../lib/models/cadence-actions.ts';
import { useUi } from '../base/ui.ts';
import { CardChoices } from './CardChoices.tsx';

interface InTouchProps {
  file: CustomerFile;
  actions: CadenceActions;
  readOnly: boolean;
}

const UNITS: readonly CadenceUnit[] = ['day', 'week', 'month', 'year'];
const USUAL = [
  { every: 2, unit: 'week' },
  { every: 6, unit: 'week' },
  { every: 3, unit: 'month' },
] as const;

/** How often to be in touch, when next, and which cards go out every year. */
export function InTouch({ file, actions, readOnly }: InTouchProps) {
  const { text, format, zone, now } = useUi();
  const { customer, interactions } = file;
  const cadence = readCadence(customer.cadence);
  const last = lastContact(interactions, now);
  const due = cadenceDue(customer, last?.at ?? null, zone);
  return (
    <div class="in-touch">
      <p class="meta">
        <span>{last === null ? text.inTouchNever : text.inTouchLast(format.ago(last.at, now))}</span>
        {cadence ? <span>{text.inTouchOf(cadence.every, cadence.unit)}</span> : null}
        {due ? <strong>{text.inTouchNext(format.due(due, now))}</strong> : null}
      </p>
      {cadence ? <p class="meta">{text.inTouchMoved}</p> : null}
      {readOnly ? null : (
        <>
          <fieldset class="kinds">
            <legend class="panel-label">{text.inTouchEvery}</legend>
            <button
              type="button"
              class="kind"
              aria-pressed={cadence === null}
              onClick={() => void actions.set(customer.id, null)}
            >
              {text.inTouchOff}
            </button>
            {USUAL.map((one) => (
              <button
                type="button"
                class="kind"
                key={`${one.every}${one.unit}`}
                aria-pressed={cadence?.every === one.every && cadence.unit === one.unit}
                onClick={() => void actions.set(customer.id, one)}
              >
                {text.inTouchOf(one.every, one.unit)}
              </button>
            ))}
          </fieldset>
          <OwnTurn
            key={customer.cadence ?? ''}
            every={cadence?.every ?? 6}
            unit={cadence?.unit ?? 'week'}
            onSet={(every, unit) => void actions.set(customer.id, { every, unit })}
          />
        </>
      )}
      <CardChoices file={file} actions={actions} readOnly={readOnly} />
    </div>
  );
}

interface OwnTurnProps {
  every: number;
  unit: CadenceUnit;
  onSet: (every: number, unit: CadenceUnit) => void;
}

function OwnTurn({ every, unit, onSet }: OwnTurnProps) {
  const { text } = useUi();
  const id = useId();
  const [count, setCount] = useState(String(every));
  const [chosen, setChosen] = useState<CadenceUnit>(unit);
  const value = Number(count);
  const valid = Number.isInteger(value) && value >= 1 && value <= 999;
  return (
    <form
      class="inline-form turn"
      onSubmit={(event) => {
        event.preventDefault();
        if (valid) onSet(value, chosen);
      }}
    >
      <label class="sr-only" for={id}>
        {text.inTouchEvery}
      </label>
      <input
        id={id}
        class="field"
        type="number"
        min={1}
        max={999}
        required
        value={count}
        onInput={(event) => setCount(event.currentTarget.value)}
      />
      <select
        class="field"
        aria-label={text.inTouchUnit}
        value={chosen}
        onChange={(event) => setChosen(UNITS[event.currentTarget.selectedIndex] ?? 'week')}
      >
        {UNITS.map((one) => (
          <option key={one} value={one}>
            {text.inTouchUnitName(one, valid ? value : 2)}
          </option>
        ))}
      </select>
      <button type="submit" class="plain" disabled={!valid}>
        {text.inTouchSet}
      </button>
    </form>
  );
}
