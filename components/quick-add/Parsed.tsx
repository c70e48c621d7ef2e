import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../lib/models/quick-add-entries.ts';
import { useUi } from '../base/ui.ts';
import { type ItemActions, ItemChips } from './ItemChips.tsx';
import { itemWords, spoken } from './item-words.ts';
import { nextStop, setTabStops } from './roving.ts';

/** A paste of a whole list is kept whole; its first things can be corrected here, the others in the field. */
const MOST_SHOWN = 30;

interface ParsedProps extends ItemActions {
  entries: Entry[];
  /** Topics of the user's own. */
  topics: string[];
  /** Back into the field. */
  onBack: () => void;
}

/** What Enter would keep, said before Enter, each part to be corrected by key or click. */
export function Parsed({ entries, topics, onBack, ...actions }: ParsedProps) {
  const { text } = useUi();
  const place = useRef<HTMLFieldSetElement>(null);
  const last = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => setTabStops(place.current, last.current));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.defaultPrevented) return;
    // A letter here is no shortcut of the sidebar's.
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
    if (event.target instanceof Element && event.target.closest('[data-panel]')) return;
    const next = nextStop(place.current, event.key);
    if (next) next.focus();
    else if (event.key === 'Escape' || event.key === 'ArrowUp') onBack();
    else return;
    event.preventDefault();
  };
  const onFocusIn = (event: FocusEvent) => {
    if (!(event.target instanceof HTMLElement) || !event.target.matches('[data-stop]')) return;
    last.current = event.target;
    setTabStops(place.current, event.target);
  };
  return (
    <fieldset ref={place} class="parsed" onKeyDown={onKeyDown} onFocusIn={onFocusIn}>
      <legend class="sr-only">{text.parsedLabel}</legend>
      {entries.length > 1 ? <p class="parsed-count">{text.parsedCount(entries.length)}</p> : null}
      <ul>
        {entries.slice(0, MOST_SHOWN).map((entry, index) => (
          <ItemChips
            key={entry.key}
            entry={entry}
            place={entries.length > 1 ? text.itemOf(index + 1, entries.length) : null}
            topics={topics}
            {...actions}
          />
        ))}
      </ul>
      {entries.length > MOST_SHOWN ? (
        <p class="parsed-count">{text.more(entries.length - MOST_SHOWN)}</p>
      ) : null}
    </fieldset>
  );
}

const PAUSE = 600;
const MOST_SAID = 6;

/** Says what the words mean once the typing rests. */
export function ParsedAloud({ entries }: { entries: Entry[] }) {
  const ui = useUi();
  const kept = entries.filter((entry) => !entry.left);
  const count = kept.length > 1 ? [ui.text.parsedCount(kept.length)] : [];
  const items = kept.slice(0, MOST_SAID).map(({ item }) => spoken(itemWords(item, ui)));
  const words = [...count, ...items].join('. ');
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), PAUSE);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p class="sr-only" role="status">
      {said}
    </p>
  );
}
