import { ICONS, type IconName } from './icons.ts';

/** Decoration beside a word; the word carries the meaning. */
export function Icon({ name, small = false }: { name: IconName; small?: boolean }) {
  return (
    <svg class={small ? 'icon icon-small' : 'icon'} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={ICONS[name]} />
    </svg>
  );
}
