import { useState } from 'preact/hooks';
import type { Supply } from '../../lib/domain/records.ts';
import { focusHere } from '../base/focus-here.ts';
import { useUi } from '../base/ui.ts';
import type { Opener } from '../base/use-return-focus.ts';
import { amountOf, numberIn } from './amounts.ts';
import { Field } from './Field.tsx';
import { FormFrame } from './FormFrame.tsx';

interface CountFormProps {
  supply: Supply;
  /** What should be there. */
  stock: number | null;
  opener: Opener;
  onSave: (left: number) => Promise<boolean>;
  onClose: () => void;
}

/** Somebody has looked: so much is there today. */
export function CountForm({ supply, stock, opener, onSave, onClose }: CountFormProps) {
  const ui = useUi();
  const { text } = ui;
  const [left, setLeft] = useState('');
  const counted = numberIn(left);
  const ready = typeof counted === 'number';
  return (
    <FormFrame
      label={text.countFor(supply.product)}
      {...{ opener, ready, onClose }}
      onSave={async () => (ready ? onSave(counted) : false)}
    >
      <Field
        label={text.countLabel(supply.unit)}
        type="number"
        value={left}
        bad={counted === null}
        placeholder={stock === null ? '' : `≈ ${amountOf(stock, supply.unit, ui)}`}
        first={focusHere}
        onInput={setLeft}
      />
    </FormFrame>
  );
}
