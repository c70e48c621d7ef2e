import { useRef } from 'preact/hooks';
import type { LineKind } from '../../lib/domain/line-item.ts';
import { focusHere } from '../base/focus-here.ts';
import { useUi } from '../base/ui.ts';
import { type Opener, useReturnFocus } from '../base/use-return-focus.ts';

const KINDS: readonly LineKind[] = [
  'taboo',
  'preference',
  'habit',
  'arrangement',
  'fact',
  'note',
  'follow-up',
  'promise',
  'occasion',
  'supply',
  'purchase',
  'referral',
];
/** The signs of the grammar name their kinds in every language. */
const SIGNS = new Map<string, LineKind>([
  ['!', 'taboo'],
  ['！', 'taboo'],
  ['+', 'preference'],
  ['＋', 'preference'],
  ['~', 'habit'],
  ['～', 'habit'],
  ['=', 'arrangement'],
  ['＝', 'arrangement'],
  ['@', 'follow-up'],
  ['*', 'promise'],
  ['>', 'referral'],
  ['$', 'purchase'],
]);
/** Letters typed closer together than this are one word. */
const ONE_WORD = 700;

interface KindMenuProps {
  current: LineKind;
  opener: Opener;
  onChoose: (kind: LineKind) => void;
  onClose: () => void;
}

/** All that a line can mean: arrows, first letters and the signs of the grammar lead through it. */
export function KindMenu({ current, opener, onChoose, onClose }: KindMenuProps) {
  const { text } = useUi();
  const { place } = useReturnFocus<HTMLDivElement>(opener);
  const kinds = KINDS.includes(current) ? KINDS : [...KINDS, current];
  const find = useTypeAhead(kinds, (kind) => text.lineKind(kind));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Tab' || event.key === 'Escape') {
      onClose();
    } else {
      const items = [...(place.current?.querySelectorAll<HTMLElement>('[role=menuitemradio]') ?? [])];
      const at = items.findIndex((item) => item.matches(':focus'));
      const to = STEPS[event.key]?.(at, items.length) ?? find(event);
      if (to === null) return;
      items[(to + items.length) % items.length]?.focus();
    }
    event.stopPropagation();
    if (event.key !== 'Tab') event.preventDefault();
  };
  return (
    <div
      class="kind-menu"
      data-panel
      ref={place}
      role="menu"
      tabIndex={-1}
      aria-label={text.kindMenu}
      onKeyDown={onKeyDown}
    >
      {kinds.map((kind) => (
        <button
          type="button"
          role="menuitemradio"
          class={`kind kind-${kind}`}
          key={kind}
          tabIndex={-1}
          aria-checked={kind === current}
          {...(kind === current ? { ref: focusHere } : {})}
          onClick={() => (kind === current ? onClose() : onChoose(kind))}
        >
          {text.lineKind(kind)}
        </button>
      ))}
    </div>
  );
}

/** It stands in two columns, and reads from left to right. */
const STEPS: Record<string, (at: number, count: number) => number> = {
  Home: () => 0,
  End: () => -1,
  ArrowRight: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowDown: (at, count) => (at + 2 < count ? at + 2 : at % 2),
  ArrowUp: (at, count) => (at >= 2 ? at - 2 : count - 2 + at),
};

/** The kind whose name begins with the letters typed, or whose sign it is; null for other keys. */
function useTypeAhead(kinds: readonly LineKind[], nameOf: (kind: LineKind) => string) {
  const typed = useRef({ letters: '', at: 0 });
  return ({ key, timeStamp }: KeyboardEvent): number | null => {
    if ([...key].length !== 1 || key === ' ') return null;
    const signed = SIGNS.get(key);
    const begun = timeStamp - typed.current.at < ONE_WORD ? typed.current.letters : '';
    typed.current = { letters: begun + key.toLocaleLowerCase(), at: timeStamp };
    const { letters } = typed.current;
    const fits = (kind: LineKind) => nameOf(kind).toLocaleLowerCase().startsWith(letters);
    const found = signed ? kinds.indexOf(signed) : kinds.findIndex(fits);
    return found < 0 ? null : found;
  };
}
