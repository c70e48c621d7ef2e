import type { DeskState } from '../../../lib/models/desk-model.ts';
import { useUi } from '../../base/ui.ts';
import { PersonCard } from '../../sidebar/PersonCard.tsx';
import { Skeleton } from '../../states/Skeleton.tsx';
import { Facts } from './Facts.tsx';
import { TagEditor } from './TagEditor.tsx';
import { Timeline } from './Timeline.tsx';

interface PersonPageProps {
  model: DeskState;
  readOnly: boolean;
}

/** One customer, whole: the card as the sidebar has it, beside it the facts and everything that happened. */
export function PersonPage({ model, readOnly }: PersonPageProps) {
  const { text } = useUi();
  const { sidebar, person } = model;
  const shown = sidebar.shown.value;
  const opened = sidebar.file.opened.value;
  const file = opened.kind === 'ready' ? (opened.value?.file ?? null) : null;
  if (shown === null) return <Skeleton />;
  return (
    <div class="person-page">
      <p class="person-back">
        <a href="#people">‹ {text.personBack}</a>
      </p>
      <article class="card" key={shown.key} aria-label={sidebar.name.value || text.noName}>
        <PersonCard model={sidebar} shown={shown} readOnly={readOnly} />
      </article>
      {file ? (
        <div class="person-aside" key={file.customer.id}>
          <TagEditor file={file} person={person} choices={model.people.choices.value} readOnly={readOnly} />
          <Facts customer={file.customer} person={person} readOnly={readOnly} />
          <Timeline person={person} />
          {readOnly ? null : (
            <button
              type="button"
              class="quiet danger"
              onClick={async () => {
                if (await person.remove(file.customer)) model.route.value = { page: 'people' };
              }}
            >
              {text.personRemove}
            </button>
          )}
        </div>
      ) : null}
    </div>
  );
}
