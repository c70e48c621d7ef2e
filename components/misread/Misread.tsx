import { useState } from 'preact/hooks';
import { personKey, personName } from '../../lib/models/person-key.ts';
import type { Sidebar } from '../../lib/models/sidebar-model.ts';
import { useUi } from '../base/ui.ts';
import { SearchPanel } from '../home/SearchPanel.tsx';
import { TeachOffer } from '../teach/TeachOffer.tsx';
import { Report } from './Report.tsx';

/** "Not read properly?": say who it is at once, and copy what a maintainer needs to know. */
export function Misread({ model, open: first = false }: { model: Sidebar; open?: boolean }) {
  const { text } = useUi();
  const [open, setOpen] = useState(first);
  if (model.page.state.value.kind !== 'read') return null;
  return (
    <details class="misread" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.misread}</summary>
      {open ? <Choices model={model} /> : null}
    </details>
  );
}

function Choices({ model }: { model: Sidebar }) {
  const { text } = useUi();
  const { page, picks } = model;
  const seen = page.seen.value;
  return (
    <div class="misread-body">
      <p class="explain">{text.misreadText}</p>
      <h3 class="sub-title">{text.misreadPeople}</h3>
      {seen.length === 0 ? <p class="empty">{text.misreadNobody}</p> : null}
      <ul class="picks">
        {seen.map((person) => {
          const key = personKey(person);
          const name = personName(person) || text.noName;
          return (
            <li key={key}>
              <button type="button" class="pick" onClick={() => picks.pick({ kind: 'person', key })}>
                <span class="switch-role">{text.role(person.role)}</span>{' '}
                <span class="switch-name" dir="auto">
                  {name}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <h3 class="sub-title">{text.misreadSearch}</h3>
      <PickBySearch model={model} />
      {model.shown.value ? <TeachOffer teach={model.teach} /> : null}
      <Report text={model.report()} />
    </div>
  );
}

/** The search of the sidebar, which here says who the page is about. */
function PickBySearch({ model }: { model: Sidebar }) {
  const { pickSearch, picks } = model;
  return (
    <SearchPanel
      words={pickSearch.text.value}
      results={pickSearch.results.value}
      focused={false}
      onInput={(words) => (pickSearch.text.value = words)}
      onClose={pickSearch.close}
      onOpen={(customerId) => {
        pickSearch.close();
        picks.pick({ kind: 'customer', customerId });
      }}
    />
  );
}
