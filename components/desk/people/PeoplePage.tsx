import type { DeskState } from '../../../lib/models/desk-model.ts';
import { troubleOf } from '../../../lib/models/trouble.ts';
import { Icon } from '../../base/Icon.tsx';
import { Notice } from '../../base/Notice.tsx';
import { useUi } from '../../base/ui.ts';
import { PracticeOffer } from '../../home/PracticeOffer.tsx';
import { SEARCH_FIELD } from '../use-desk-shortcuts.ts';
import { BulkBar } from './BulkBar.tsx';
import { FilterBar } from './FilterBar.tsx';
import { PeopleTable } from './PeopleTable.tsx';

interface PeoplePageProps {
  model: DeskState;
  readOnly: boolean;
}

/** Everybody: found, filtered, sorted, changed together. */
export function PeoplePage({ model, readOnly }: PeoplePageProps) {
  const { text } = useUi();
  const { people } = model;
  const { rolling } = people;
  const count = people.ids.value.length;
  return (
    <section class="people-page" aria-labelledby="people-title">
      <header class="desk-head">
        <h1 id="people-title">{text.deskPeople}</h1>
        <span class="meta" role="status">
          {text.peopleCount(count, rolling.value.kind === 'done')}
        </span>
      </header>
      <search>
        <div class="search-box">
          <Icon name="search" />
          <input
            id={SEARCH_FIELD}
            class="search-field"
            type="search"
            autocomplete="off"
            aria-label={text.peopleSearch}
            placeholder={text.peopleSearch}
            value={people.filter.value.text ?? ''}
            onInput={(event) => people.change({ text: event.currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
              event.preventDefault();
              document.querySelector<HTMLElement>('.people-table')?.focus();
            }}
          />
        </div>
        <FilterBar people={people} filters={model.filters} readOnly={readOnly} />
      </search>
      {rolling.value.kind === 'failed' ? <Failed model={model} error={rolling.value.error} /> : null}
      {rolling.value.kind === 'done' && rolling.value.cut ? <p class="empty">{text.peopleCut}</p> : null}
      {count === 0 && rolling.value.kind === 'done' ? (
        <Nobody model={model} readOnly={readOnly} />
      ) : (
        <PeopleTable model={model} />
      )}
      <BulkBar model={model} readOnly={readOnly} />
    </section>
  );
}

function Nobody({ model, readOnly }: PeoplePageProps) {
  const { text } = useUi();
  const { people, sidebar } = model;
  if (people.filtered.value) {
    return (
      <div class="desk-empty">
        <p>{text.peopleNoneFiltered}</p>
        <button type="button" class="plain" onClick={() => (people.filter.value = {})}>
          {text.filterClear}
        </button>
      </div>
    );
  }
  return (
    <div class="desk-empty">
      <p>{text.peopleNone}</p>
      <p class="meta">{text.peopleNoneText}</p>
      <PracticeOffer
        loaded={sidebar.settings.practiceLoaded.value}
        // Not into a book that has lost its people: that would look as if all were well.
        offered={sidebar.health.health.value.kind === 'well'}
        readOnly={readOnly}
        actions={sidebar.practice}
        onOpen={(id) => (model.route.value = { page: 'person', id })}
      />
    </div>
  );
}

function Failed({ model, error }: { model: DeskState; error: unknown }) {
  const { text } = useUi();
  return (
    <Notice icon="warning" title={text.fileFailed} tone="bad">
      <p>{text.trouble(troubleOf(error))}</p>
      <button type="button" class="plain" onClick={() => void model.retry()}>
        {text.retry}
      </button>
    </Notice>
  );
}
