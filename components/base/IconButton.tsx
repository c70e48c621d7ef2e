import type { RefObject } from 'preact';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

interface IconButtonProps {
  icon: IconName;
  label: string;
  onClick: () => void;
  expanded?: boolean;
  button?: RefObject<HTMLButtonElement | null>;
}

/** A button that shows a mark and says a word. */
export function IconButton({ icon, label, onClick, expanded, button }: IconButtonProps) {
  const state = {
    ...(expanded === undefined ? {} : { 'aria-expanded': expanded }),
    ...(button ? { ref: button } : {}),
  };
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick} {...state}>
      <Icon name={icon} />
    </button>
  );
}
