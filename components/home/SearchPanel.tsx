import { useId } from 'preact/hooks';
import type { Customer } from '../../lib/domain/records.ts';
import type { Loaded } from '../../lib/models/follow.ts';
import { troubleOf } from '../../lib/models/trouble.ts';
import { focusHere } from '../base/focus-here.ts';
import { Icon } from '../base/Icon.tsx';
import { useUi } from '../base/ui.ts';
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
  return (
    <search class="search">
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
          onInput={(event) => onInput(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onClose();
          }}
        />
      </div>
      {words.trim() === '' ? null : <Results words={words} results={results} onOpen={onOpen} />}
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
