import { useState } from 'preact/hooks';
import type { PersonSeen } from '../../lib/domain/reading.ts';
import type { Selected } from '../../lib/domain/selected.ts';
import { personKey } from '../../lib/models/person-key.ts';
import type { Sidebar } from '../../lib/models/sidebar-model.ts';
import { Notice } from '../base/Notice.tsx';
import { useUi } from '../base/ui.ts';
import { SearchPanel } from '../home/SearchPanel.tsx';
import { SwitchWords } from '../identity/SwitchWords.tsx';
import { addressesOfTwins } from '../identity/twin-names.ts';

/** Words were marked on a page that is about nobody in particular: the user says whose they are, and they wait. */
export function SelectedNotice({ model }: { model: Sidebar }) {
  const selected = model.selected.asking.value;
  return selected ? <Asking key={selected.id} model={model} selected={selected} /> : null;
}

function Asking({ model, selected }: { model: Sidebar; selected: Selected }) {
  const { text } = useUi();
  const { seen } = model.page;
  const people = seen.value.filter(model.selected.canBe);
  const twins = addressesOfTwins(people);
  const give = (person: PersonSeen) => void model.selected.giveTo(selected, person);
  return (
    <Notice icon="note" title={text.askSelectedTitle}>
      <blockquote class="asked-words" dir="auto">
        {selected.text}
      </blockquote>
      <ul class="picks">
        {people.map((person) => (
          <li key={personKey(person)}>
            <button type="button" class="pick" onClick={() => give(person)}>
              <SwitchWords person={person} address={twins.get(person)} />
            </button>
          </li>
        ))}
      </ul>
      <Elsewhere model={model} selected={selected} open={people.length === 0} />
      <button type="button" class="quiet" onClick={() => void model.selected.drop(selected)}>
        {text.askSelectedDrop}
      </button>
    </Notice>
  );
}

interface ElsewhereProps {
  model: Sidebar;
  selected: Selected;
  open: boolean;
}

/** Somebody of the book whom the page does not show. */
function Elsewhere({ model, selected, open: first }: ElsewhereProps) {
  const { text } = useUi();
  const [open, setOpen] = useState(first);
  const { pickSearch } = model;
  const give = (customerId: string) => {
    const { results } = pickSearch;
    const found = results.value.kind === 'ready' ? results.value.value : [];
    const name = found.find((one) => one.id === customerId)?.displayName ?? '';
    pickSearch.close();
    void model.selected.giveTo(selected, { customerId, name });
    model.place.open(customerId);
  };
  if (!open) {
    return (
      <button type="button" class="plain" onClick={() => setOpen(true)}>
        {text.askSelectedSearch}
      </button>
    );
  }
  return (
    <SearchPanel
      words={pickSearch.text.value}
      results={pickSearch.results.value}
      focused={!first}
      onInput={(words) => (pickSearch.text.value = words)}
      onClose={pickSearch.close}
      onOpen={give}
    />
  );
}
