import type { SettingsState } from '../../lib/models/settings-model.ts';
import type { SitesState } from '../../lib/models/sites-model.ts';
import { Section } from '../base/Section.tsx';
import { useUi } from '../base/ui.ts';
import { AddSite } from './AddSite.tsx';
import { KnownSites } from './KnownSites.tsx';
import { SiteRow } from './SiteRow.tsx';
import { Switch } from './Switch.tsx';

/** The sites that can be read, one switch each, and a field for a webmail or CRM of one's own. */
export function SiteSettings({ model, settings }: { model: SitesState; settings: SettingsState }) {
  const { text } = useUi();
  const others = model.others.value;
  return (
    <Section title={text.sites} class="group">
      <p class="explain">{text.sitesText}</p>
      {model.sites.value.length === 0 ? <p class="empty">{text.sitesEmpty}</p> : null}
      <KnownSites model={model} />
      {others.length === 0 ? null : (
        <section aria-label={text.otherSites}>
          <h3>{text.otherSites}</h3>
          <ul class="rows">
            {others.map((site) => (
              <SiteRow key={site.origin} model={model} site={site} />
            ))}
          </ul>
        </section>
      )}
      <h3>{text.anySite}</h3>
      <AddSite model={model} label={text.siteAddress} placeholder={text.sitePlaceholder} />
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
