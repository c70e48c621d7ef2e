import type { ChipModelState } from '../../lib/models/chip-model.ts';
import type { SettingsState } from '../../lib/models/settings-model.ts';
import { Section } from '../base/Section.tsx';
import { useUi } from '../base/ui.ts';
import { Switch } from './Switch.tsx';

/** The sign on pages of known customers: everywhere or nowhere, and where it was closed. */
export function ChipSettings({ settings, model }: { settings: SettingsState; model: ChipModelState }) {
  const { text } = useUi();
  const sites = model.offSites.value;
  return (
    <Section title={text.chipTitle} class="group">
      <div class="row">
        <span class="row-text">{text.chipOn}</span>
        <Switch
          label={text.chipOn}
          on={settings.chipOn.value}
          onChange={(on) => void settings.set('chipOn', on)}
        />
      </div>
      <p class="explain">{text.chipExplain}</p>
      {sites.length === 0 ? null : (
        <section aria-label={text.chipOffSites}>
          <h3>{text.chipOffSites}</h3>
          <ul class="rows">
            {sites.map((origin) => (
              <OffSite
                key={origin}
                host={URL.parse(origin)?.host ?? origin}
                onShow={() => model.showAgain(origin)}
              />
            ))}
          </ul>
        </section>
      )}
    </Section>
  );
}

function OffSite({ host, onShow }: { host: string; onShow: () => Promise<void> }) {
  const { text } = useUi();
  return (
    <li class="row">
      <span class="row-text">{host}</span>
      <button
        type="button"
        class="plain"
        aria-label={text.chipShowAgainOn(host)}
        onClick={() => void onShow()}
      >
        {text.chipShowAgain}
      </button>
    </li>
  );
}
