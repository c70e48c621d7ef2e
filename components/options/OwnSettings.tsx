import { useId, useState } from 'preact/hooks';
import { normaliseEmail } from '../../lib/domain/email.ts';
import type { SettingsState } from '../../lib/models/settings-model.ts';
import { IconButton } from '../base/IconButton.tsx';
import { Section } from '../base/Section.tsx';
import { useUi } from '../base/ui.ts';
import { REGIONS } from './regions.ts';

/** What is the user's own: addresses that are no customer's, and the country of short numbers. */
export function OwnSettings({ settings }: { settings: SettingsState }) {
  const { text } = useUi();
  const addresses = settings.ownAddresses.value;
  const keep = (next: string[]) => void settings.set('ownAddresses', next);
  return (
    <Section title={text.you} class="group">
      <h3>{text.ownAddresses}</h3>
      <p class="explain">{text.ownText}</p>
      <ul class="rows">
        {addresses.map((address) => (
          <li class="row" key={address}>
            <span class="row-text">{address}</span>
            <IconButton
              icon="close"
              label={text.ownRemove(address)}
              onClick={() => keep(addresses.filter((one) => one !== address))}
            />
          </li>
        ))}
      </ul>
      <AddAddress onAdd={(address) => keep([...new Set([...addresses, address])])} />
      <RegionField settings={settings} />
    </Section>
  );
}

function AddAddress({ onAdd }: { onAdd: (address: string) => void }) {
  const { text } = useUi();
  const id = useId();
  const [words, setWords] = useState('');
  const [bad, setBad] = useState(false);
  return (
    <form
      class="add-form"
      onSubmit={(event) => {
        event.preventDefault();
        const address = normaliseEmail(words);
        setBad(address === null);
        if (address === null) return;
        onAdd(address);
        setWords('');
      }}
    >
      <label for={id}>{text.ownAddress}</label>
      <div class="add-line">
        <input
          id={id}
          class="field"
          type="text"
          inputmode="email"
          autocomplete="email"
          value={words}
          aria-invalid={bad}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <button type="submit" class="plain">
          {text.ownAdd}
        </button>
      </div>
      <p class="answer" role="status">
        {bad ? text.ownBad : ''}
      </p>
    </form>
  );
}

function RegionField({ settings }: { settings: SettingsState }) {
  const { text, language } = useUi();
  const id = useId();
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const chosen = settings.region.value;
  const regions = [...new Set([chosen, ...REGIONS])]
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
  return (
    <div class="choice">
      <label for={id}>{text.region}</label>
      <select
        id={id}
        class="field"
        value={chosen}
        onChange={(event) => void settings.set('region', event.currentTarget.value)}
      >
        {regions.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <p class="explain">{text.regionText}</p>
    </div>
  );
}
