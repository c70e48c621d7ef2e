import { useState } from 'preact/hooks';
import { personKey } from '../../lib/models/person-key.ts';
import type { Sidebar } from '../../lib/models/sidebar-model.ts';
import { useUi } from '../base/ui.ts';
import { SearchPanel } from '../home/SearchPanel.tsx';
import { SwitchWords } from '../identity/SwitchWords.tsx';
import { addressesOfTwins } from '../identity/twin-names.ts';
import { isUnread } from '../teach/is-unread.ts';
import { TeachOffer } from '../teach/TeachOffer.tsx';
import { Report } from './Report.tsx';

/** Readers that guess, so that they can be told. */
const FOLDED = ['generic', 'taught'];

/** "Not read properly?": say who it is at once, and copy what a maintainer needs to know. */
export function Misread({ model, open: first = false }: { model: Sidebar; open?: boolean }) {
  const { text } = useUi();
  const [open, setOpen] = useState(first);
  const page = model.page.state.value;
  if (page.kind !== 'read') return null;
  const { focus, people, trouble } = page.reading;
  // The site is off and nobody is here: that is nothing to complain of.
  if (page.once && trouble === null && focus === null && people.length === 0) return null;
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
  const twins = addressesOfTwins(seen);
  const reading = page.reading.value;
  // Where nobody could be read it is offered openly instead.
  const inFold =
    reading !== null && FOLDED.includes(reading.site) && (model.shown.value || !isUnread(reading));
  return (
    <div class="misread-body">
      <p class="explain">{text.misreadText}</p>
      <h3 class="sub-title">{text.misreadPeople}</h3>
      {seen.length === 0 ? <p class="empty">{text.misreadNobody}</p> : null}
      <ul class="picks">
        {seen.map((person) => {
          const key = personKey(person);
          return (
            <li key={key}>
              <button type="button" class="pick" onClick={() => picks.pick({ kind: 'person', key })}>
                <SwitchWords person={person} address={twins.get(person)} />
              </button>
            </li>
          );
        })}
      </ul>
      <h3 class="sub-title">{text.misreadSearch}</h3>
      <PickBySearch model={model} />
      {inFold ? <TeachOffer teach={model.teach} /> : null}
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
