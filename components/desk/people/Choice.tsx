import { useId } from 'preact/hooks';

interface ChoiceProps<T extends string> {
  label: string;
  value: T | undefined;
  /** What stands for no choice. */
  none: string;
  options: readonly (readonly [T, string])[];
  disabled?: boolean;
  onChange: (value: T | undefined) => void;
}

/** One of several, or none. A value that is no longer among them is still shown. */
export function Choice<T extends string>({
  label,
  value,
  none,
  options,
  disabled,
  onChange,
}: ChoiceProps<T>) {
  const id = useId();
  const known = value === undefined || options.some(([one]) => one === value);
  const all = known ? options : [...options, [value, value] as const];
  return (
    <div class="filter-field">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="field"
        value={value ?? ''}
        disabled={disabled === true}
        onChange={(event) => onChange(all.find(([one]) => one === event.currentTarget.value)?.[0])}
      >
        <option value="">{none}</option>
        {all.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
