import { useId, useState } from 'preact/hooks';
import type { Supply } from '../../lib/domain/records.ts';
import type { SupplyChange } from '../../lib/domain/supply/supply-edits.ts';
import { focusHere } from '../base/focus-here.ts';
import { useUi } from '../base/ui.ts';
import type { Opener } from '../base/use-return-focus.ts';
import { Field } from './Field.tsx';
import { FormFrame } from './FormFrame.tsx';
import { PayDayField } from './PayDayField.tsx';
import { badIn, changeOf, formOf, type SupplyFormState, withHousehold } from './supply-form.ts';

interface SupplyFormProps {
  /** null = a new one. */
  supply: Supply | null;
  opener: Opener;
  onSave: (change: SupplyChange) => Promise<boolean>;
  onClose: () => void;
  onRemove?: () => void;
}

const WEEKENDS = ['after', 'before', 'same'] as const;

/** The jar, the use, and the rules of one supply. */
export function SupplyForm({ supply, opener, onSave, onClose, onRemove }: SupplyFormProps) {
  const { text } = useUi();
  const id = useId();
  const [form, setForm] = useState(() => formOf(supply));
  const set = (name: keyof SupplyFormState) => (value: string) => setForm({ ...form, [name]: value });
  const bad = badIn(form);
  const ready = form.product.trim() !== '' && form.unit.trim() !== '' && bad.size === 0;
  const label = supply ? text.correctFor(supply.product) : text.supplyAdd;
  const number = (name: 'capacity' | 'use' | 'safety', words: string, placeholder = '') => (
    <Field
      label={words}
      type="number"
      value={form[name]}
      bad={bad.has(name)}
      placeholder={placeholder}
      onInput={set(name)}
    />
  );
  return (
    <FormFrame {...{ label, opener, ready, onClose, onRemove }} onSave={() => onSave(changeOf(form, supply))}>
      <Field label={text.supplyProduct} value={form.product} first={focusHere} onInput={set('product')} />
      <Field label={text.supplyUnit} value={form.unit} onInput={set('unit')} />
      {number('capacity', text.supplyCapacity)}
      <Field
        label={text.supplyHousehold}
        type="number"
        value={form.household}
        bad={bad.has('household')}
        onInput={(people) => setForm(withHousehold(form, people, supply))}
      />
      {number('use', text.supplyUse)}
      {number('safety', text.supplySafety, text.supplySafetyAuto)}
      <PayDayField rule={form.payDay} onChange={set('payDay')} />
      <label for={id}>{text.weekendLabel}</label>
      <select
        id={id}
        class="field"
        value={form.weekend}
        onChange={({ currentTarget: { value } }) =>
          setForm({ ...form, weekend: WEEKENDS.find((rule) => rule === value) ?? 'after' })
        }
      >
        {WEEKENDS.map((rule) => (
          <option key={rule} value={rule}>
            {text.weekend(rule)}
          </option>
        ))}
      </select>
    </FormFrame>
  );
}
