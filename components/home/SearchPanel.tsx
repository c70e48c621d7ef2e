import { useEffect, useId, useState } from 'preact/hooks';
import type { Customer } from '../../lib/domain/records.ts';
import type { Loaded } from '../../lib/models/follow.ts';
import { troubleOf } from '../../lib/models/trouble.ts';
import { focusHere } from '../base/focus-here.ts';
import { Icon } from '../base/Icon.tsx';
import { useUi } from '../base/ui.ts';
import { useReturnFocus } from '../base/use-return-focus.ts';
import { PersonButton } from './PersonButton.tsx';

interface SearchPanelProps {
  words: string;
  results: Loaded<Customer[]>;
  /** The field was asked for: put the cursor there. */
  focused: boolean;
  onInput: (words: string) => void;
  onOpen: (customerId: string) => void;
  onClose: () => void;
}

/** Find anybody by a few letters. */
export function SearchPanel({ words, results, focused, onInput, onOpen, onClose }: SearchPanelProps) {
  const { text } = useUi();
  const id = useId();
  const { place, forget } = useReturnFocus<HTMLElement>();
  const [hurried, setHurried] = useState(false);
  const open = (customerId: string) => {
    forget();
    setHurried(false);
    onOpen(customerId);
  };
  const first = results.kind === 'ready' ? results.value[0] : undefined;
  useEffect(() => {
    // Enter came before the answer.
    if (!hurried || results.kind === 'loading') return;
    setHurried(false);
    if (first) open(first.id);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'ArrowDown') walk(event, place.current, 1);
    else if (event.key === 'ArrowUp') walk(event, place.current, -1);
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      if (words.trim() !== '') setHurried(true);
    }
  };
  return (
    <search class="search" ref={place} onKeyDown={onKeyDown}>
      <label class="sr-only" for={id}>
        {text.searchLabel}
      </label>
      <div class="search-box">
        <Icon name="search" />
        <input
          id={id}
          class="search-field"
          type="search"
          autocomplete="off"
          placeholder={text.searchPlaceholder}
          value={words}
          {...(focused ? { ref: focusHere } : {})}
          onInput={(event) => {
            setHurried(false);
            onInput(event.currentTarget.value);
          }}
        />
      </div>
      {words.trim() === '' ? null : <Results words={words} results={results} onOpen={open} />}
    </search>
  );
}

function Results({ words, results, onOpen }: Pick<SearchPanelProps, 'words' | 'results' | 'onOpen'>) {
  const { text } = useUi();
  if (results.kind === 'loading') return <p class="sr-only">{text.loading}</p>;
  if (results.kind === 'failed') return <p class="empty">{text.trouble(troubleOf(results.error))}</p>;
  const found = results.value;
  return (
    <>
      <p class={found.length === 0 ? 'empty' : 'sr-only'} role="status">
        {found.length === 0 ? text.searchNone(words.trim()) : text.searchCount(found.length)}
      </p>
      <ul class="people">
        {found.map((customer) => (
          <li key={customer.id}>
            <PersonButton customer={customer} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** From the field through the people found, and back. */
function walk(event: KeyboardEvent, place: HTMLElement | null, step: 1 | -1): void {
  const stops = [...(place?.querySelectorAll<HTMLElement>('input, .person-button') ?? [])];
  const at = stops.findIndex((stop) => stop.contains(document.activeElement));
  const next = stops[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
