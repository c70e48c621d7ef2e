interface SwitchProps {
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** One thing that is on or off. */
export function Switch({ label, on, onChange }: SwitchProps) {
  return (
    <input
      class="switch-input"
      type="checkbox"
      role="switch"
      aria-label={label}
      aria-checked={on}
      checked={on}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
