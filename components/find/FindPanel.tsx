import { useEffect, useId, useState } from 'preact/hooks';
import type { Find } from '../../lib/models/find-model.ts';
import { focusHere } from '../base/focus-here.ts';
import { Icon } from '../base/Icon.tsx';
import { useUi } from '../base/ui.ts';
import { useReturnFocus } from '../base/use-return-focus.ts';
import { FindFilters } from './FindFilters.tsx';
import { FindResults } from './FindResults.tsx';
import { type FindOption, groupsOf, stepped } from './options.ts';

interface FindPanelProps {
  find: Find;
  onOpen: (customerId: string) => void;
  /** Opens the person's page on the desk, where there is one. */
  onDesk?: (customerId: string) => void;
}

/** Find anybody and anything remembered by a few letters; the cursor never leaves the field. */
export function FindPanel({ find, onOpen, onDesk }: FindPanelProps) {
  const { text } = useUi();
  const id = useId();
  const { place, forget } = useReturnFocus<HTMLElement>();
  const [chosen, setChosen] = useState<string | null>(null);
  /** Enter came before the answer: true = on the desk. */
  const [hurried, setHurried] = useState<boolean | null>(null);
  const words = find.text.value;
  const findings = find.findings.value;
  const page = findings?.loaded.kind === 'ready' ? findings.loaded.value : null;
  const options = page ? groupsOf(page).flatMap((group) => group.options) : [];
  const active = options.some((one) => one.id === chosen) ? chosen : null;

  const open = ({ customerId }: FindOption, onTheDesk: boolean) => {
    forget();
    setHurried(null);
    find.close();
    if (onTheDesk && onDesk) onDesk(customerId);
    else onOpen(customerId);
  };
  const openBest = (onTheDesk: boolean) => {
    const best = options.find((one) => one.id === active) ?? options[0];
    if (best) open(best, onTheDesk);
  };
  const settled = findings?.current === true;
  useEffect(() => {
    if (hurried === null || !settled) return;
    setHurried(null);
    openBest(hurried);
  });
  const write = (value: string) => {
    setHurried(null);
    setChosen(null);
    find.write(value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || !(event.target instanceof HTMLInputElement)) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setChosen(stepped(options, active, event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (words.trim() === '') return;
      // A former answer is never opened for new words.
      if (settled) openBest(event.shiftKey);
      else setHurried(event.shiftKey);
    }
  };
  return (
    <search
      class="search find"
      ref={place}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        if (words === '') find.close();
        else write('');
      }}
    >
      <label class="sr-only" for={id}>
        {text.findLabel}
      </label>
      <div class="search-box">
        <Icon name="search" />
        <input
          id={id}
          class="search-field"
          type="text"
          inputMode="search"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={options.length > 0}
          aria-controls={`${id}-list`}
          {...(active === null ? {} : { 'aria-activedescendant': `${id}-${active}` })}
          autocomplete="off"
          placeholder={text.findPlaceholder}
          value={words}
          {...(find.open.value ? { ref: focusHere } : {})}
          onInput={(event) => write(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      {find.open.value || words !== '' ? (
        <FindFilters query={find.query.value} blank={words.trim() === ''} onWrite={write} />
      ) : null}
      {words.trim() === '' || findings === null ? null : (
        <FindResults id={id} findings={findings} active={active} onOpen={open} onMore={find.more} />
      )}
    </search>
  );
}
