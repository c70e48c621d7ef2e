import { useId, useState } from 'preact/hooks';
import type { SettingsState } from '../../lib/models/settings-model.ts';
import type { SitesState } from '../../lib/models/sites-model.ts';
import { Section } from '../base/Section.tsx';
import { useUi } from '../base/ui.ts';
import { Switch } from './Switch.tsx';

/** The sites that are read, one switch each, and a field for a webmail or CRM of one's own. */
export function SiteSettings({ model, settings }: { model: SitesState; settings: SettingsState }) {
  const { text } = useUi();
  const sites = model.sites.value;
  return (
    <Section title={text.sites} class="group">
      <p class="explain">{text.sitesText}</p>
      {sites.length === 0 ? <p class="empty">{text.sitesEmpty}</p> : null}
      <ul class="rows">
        {sites.map((site) => (
          <li class="row" key={site.origin}>
            <span class="row-text">
              {hostOf(site.origin)}
              {site.revoked ? <span class="meta warn">{text.siteRevoked}</span> : null}
            </span>
            <Switch
              label={text.siteOn(hostOf(site.origin))}
              on={!site.revoked}
              onChange={(on) => void (on ? model.add(site.origin) : model.turnOff(site.origin))}
            />
          </li>
        ))}
      </ul>
      <AddSite model={model} />
      <div class="row">
        <span class="row-text">
          {text.stayEverywhere}
          <span class="meta">{text.stayEverywhereText}</span>
        </span>
        <Switch
          label={text.stayEverywhere}
          on={settings.stayEverywhere.value}
          onChange={(on) => void settings.set('stayEverywhere', on)}
        />
      </div>
    </Section>
  );
}

function AddSite({ model }: { model: SitesState }) {
  const { text } = useUi();
  const id = useId();
  const [address, setAddress] = useState('');
  const answer = model.answer.value;
  return (
    <form
      class="add-form"
      onSubmit={(event) => {
        event.preventDefault();
        // No await before this: the browser asks only inside the click.
        void model.add(address).then((on) => on && setAddress(''));
      }}
    >
      <label for={id}>{text.siteAddress}</label>
      <div class="add-line">
        <input
          id={id}
          class="field"
          type="text"
          inputmode="url"
          autocomplete="url"
          spellcheck={false}
          placeholder={text.sitePlaceholder}
          value={address}
          aria-invalid={answer === 'bad'}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <button type="submit" class="primary">
          {text.siteAdd}
        </button>
      </div>
      <p class="answer" role="status">
        {answer === 'bad' ? text.siteBad : answer === 'refused' ? text.turnOnRefused : ''}
      </p>
    </form>
  );
}

function hostOf(origin: string): string {
  return URL.parse(origin)?.host ?? origin;
}
