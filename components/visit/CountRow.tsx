import { useId, useState } from 'preact/hooks';
import type { VisitCount } from '../../lib/domain/records.ts';
import { ORDER_FACTOR, suggestedOrder } from '../../lib/domain/visit/suggest-order.ts';
import { useUi } from '../base/ui.ts';
import { numberText, readNumber } from './visit-words.ts';

interface CountRowProps {
  /** The key of the step: counting, suggesting or confirming. */
  stage: string;
  product: string;
  unit: string;
  factor?: number;
  count: VisitCount | null;
  onCount: (stock: number) => void;
  onChange: (count: VisitCount) => void;
}

/** One product of the visit. */
export function CountRow({
  stage,
  product,
  unit,
  factor = ORDER_FACTOR,
  count,
  onCount,
  onChange,
}: CountRowProps) {
  const { text, language } = useUi();
  const sold = count?.sold;
  const suggested = count && sold !== undefined ? suggestedOrder(sold, count.stock, unit, factor) : undefined;
  const told = (value: number) => numberText(value, language);
  return (
    <fieldset class="count-row">
      <legend dir="auto">{product}</legend>
      {stage === 'count' ? (
        <NumberField label={text.visitStock} unit={unit} value={count?.stock} onSet={onCount} />
      ) : null}
      {count && stage === 'suggest' ? (
        <>
          <NumberField
            label={text.visitSold}
            unit={unit}
            value={sold}
            onSet={(value) => onChange({ ...count, sold: value })}
          />
          {suggested === undefined || sold === undefined ? null : (
            <p class="count-sum">
              <span class="meta">
                {text.visitSum(told(factor), told(sold), told(count.stock), `${told(suggested)} ${unit}`)}
              </span>
              <button
                type="button"
                class="small-button small-primary"
                aria-label={text.visitTakeFor(product)}
                onClick={() => onChange({ ...count, suggested, ordered: suggested })}
              >
                {text.visitTake}
              </button>
            </p>
          )}
        </>
      ) : null}
      {count && stage !== 'count' ? (
        <NumberField
          label={text.visitOrder}
          unit={unit}
          value={count.ordered}
          onSet={(ordered) =>
            onChange({ ...count, ...(suggested === undefined ? {} : { suggested }), ordered })
          }
        />
      ) : null}
    </fieldset>
  );
}

interface NumberFieldProps {
  label: string;
  unit: string;
  value: number | undefined;
  onSet: (value: number) => void;
}

/** Typed as text: a phone shows its number keys, and half a number is no error. */
function NumberField({ label, unit, value, onSet }: NumberFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const shown =
    typed !== null && readNumber(typed) === (value ?? null) ? typed : (value?.toString() ?? typed ?? '');
  return (
    <div class="count-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field"
        inputMode="decimal"
        autoComplete="off"
        value={shown}
        onInput={(event) => {
          const words = event.currentTarget.value;
          setTyped(words);
          const read = readNumber(words);
          if (read !== null) onSet(read);
        }}
      />
      <span>{unit}</span>
    </div>
  );
}
