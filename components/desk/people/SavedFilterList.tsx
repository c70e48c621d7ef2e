import { useState } from 'preact/hooks';
import { sameFilter } from '../../../lib/domain/people/query.ts';
import type { SavedFilter } from '../../../lib/domain/people/saved-filters.ts';
import type { SavedFilters } from '../../../lib/models/desk-filters.ts';
import type { People } from '../../../lib/models/desk-people.ts';
import { focusHere } from '../../base/focus-here.ts';
import { IconButton } from '../../base/IconButton.tsx';
import { onEscape } from '../../base/on-escape.ts';
import { useUi } from '../../base/ui.ts';

interface SavedFilterListProps {
  people: People;
  filters: SavedFilters;
  readOnly: boolean;
}

/** Filters with a name, one press each; the one that is set can be renamed and removed. */
export function SavedFilterList({ people, filters, readOnly }: SavedFilterListProps) {
  const { text } = useUi();
  const [naming, setNaming] = useState<SavedFilter | 'new' | null>(null);
  const set = people.filter.value;
  const current = filters.all.value.find(({ filter }) => sameFilter(filter, set));
  if (naming !== null) {
    const keep = (name: string) =>
      naming === 'new' ? filters.keep(name, people.filter.peek()) : filters.rename(naming, name);
    return (
      <NameForm first={naming === 'new' ? '' : naming.name} onKeep={keep} onClose={() => setNaming(null)} />
    );
  }
  return (
    <>
      {filters.all.value.length > 0 ? (
        <ul class="saved-filters" aria-label={text.filterSaved}>
          {filters.all.value.map((saved) => (
            <li key={saved.id}>
              <button
                type="button"
                class="saved-filter"
                aria-pressed={saved.id === current?.id}
                onClick={() => (people.filter.value = saved.id === current?.id ? {} : saved.filter)}
              >
                {saved.name}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {current && !readOnly ? (
        <>
          <IconButton
            icon="note"
            label={text.filterRename(current.name)}
            onClick={() => setNaming(current)}
          />
          <IconButton
            icon="trash"
            label={text.filterRemove(current.name)}
            onClick={() => void filters.remove(current)}
          />
        </>
      ) : null}
      {people.filtered.value && !current && !readOnly ? (
        <button type="button" class="plain" onClick={() => setNaming('new')}>
          {text.filterSave}
        </button>
      ) : null}
    </>
  );
}

interface NameFormProps {
  first: string;
  onKeep: (name: string) => Promise<boolean>;
  onClose: () => void;
}

function NameForm({ first, onKeep, onClose }: NameFormProps) {
  const { text } = useUi();
  const [name, setName] = useState(first);
  return (
    <form
      class="inline-form"
      onKeyDown={onEscape(onClose)}
      onSubmit={async (event) => {
        event.preventDefault();
        if (await onKeep(name)) onClose();
      }}
    >
      <input
        class="field"
        ref={focusHere}
        required
        maxLength={60}
        aria-label={text.filterName}
        placeholder={text.filterName}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" class="primary">
        {text.save}
      </button>
      <button type="button" class="quiet" onClick={onClose}>
        {text.cancel}
      </button>
    </form>
  );
}
