import { Icon } from '../base/Icon.tsx';
import type { IconName } from '../base/icons.ts';

interface ChipProps {
  icon?: IconName;
  tone: string;
  words: string;
  /** The whole name, with what pressing does. */
  label: string;
  onClick: (event: MouseEvent) => void;
  menu?: boolean;
  expanded?: boolean;
}

/** A part of what was understood; pressing it corrects it. */
export function Chip({ icon, tone, words, label, onClick, menu = false, expanded }: ChipProps) {
  return (
    <button
      type="button"
      class={`chip chip-${tone}`}
      data-stop
      aria-label={label}
      title={label}
      onClick={onClick}
      {...(menu ? { 'aria-haspopup': 'menu' as const } : {})}
      {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
    >
      {icon ? <Icon name={icon} small /> : null}
      <span class="chip-words">{words}</span>
    </button>
  );
}
