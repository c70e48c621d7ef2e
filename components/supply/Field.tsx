import type { RefCallback } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  type?: 'text' | 'date' | 'number';
  bad?: boolean;
  placeholder?: string;
  /** Puts the cursor here. */
  first?: RefCallback<HTMLInputElement>;
  /** The last day that can be chosen. */
  max?: string;
}

/** A label and its field, for a form of two columns. */
export function Field(props: FieldProps) {
  const { label, value, onInput, type = 'text', bad = false, placeholder, first, max } = props;
  const id = useId();
  const shared = {
    id,
    class: 'field',
    autocomplete: 'off',
    value,
    'aria-invalid': bad,
    ...(first ? { ref: first } : {}),
    onInput: (event: { currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value),
  } as const;
  return (
    <>
      <label for={id}>{label}</label>
      {type === 'date' ? (
        <input {...shared} type="date" {...(max ? { max } : {})} />
      ) : (
        // A field of numbers would drop 1,5 silently.
        <input
          {...shared}
          type="text"
          {...(type === 'number' ? { inputMode: 'decimal' as const } : {})}
          {...(placeholder ? { placeholder } : {})}
        />
      )}
    </>
  );
}

interface TickProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

export function Tick({ label, checked, onChange }: TickProps) {
  const id = useId();
  return (
    <div class="check">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
    </div>
  );
}
