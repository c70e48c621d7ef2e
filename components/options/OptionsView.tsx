import { useMemo, useState } from 'preact/hooks';
import { languageOf } from '../../lib/i18n/language.ts';
import type { CareSettings } from '../../lib/models/care-settings.ts';
import type { Changes } from '../../lib/models/changes-model.ts';
import type { ChipModelState } from '../../lib/models/chip-model.ts';
import type { NoticesState } from '../../lib/models/notices-model.ts';
import type { SettingsState } from '../../lib/models/settings-model.ts';
import type { SitesState } from '../../lib/models/sites-model.ts';
import type { TaughtPagesState } from '../../lib/models/taught-pages-model.ts';
import { Notice } from '../base/Notice.tsx';
import { UiContext, uiFor } from '../base/ui.ts';
import { CareSettingsView } from '../case/CareSettingsView.tsx';
import { AppearanceSettings } from './AppearanceSettings.tsx';
import { ChipSettings } from './ChipSettings.tsx';
import { GuardSettings } from './GuardSettings.tsx';
import { OwnSettings } from './OwnSettings.tsx';
import { ReminderSettings } from './ReminderSettings.tsx';
import { SiteSettings } from './SiteSettings.tsx';
import { TaughtSites } from './TaughtSites.tsx';
import { Welcome } from './Welcome.tsx';

interface OptionsViewProps {
  settings: SettingsState;
  sites: SitesState;
  notices: NoticesState;
  taught?: TaughtPagesState;
  /** Where the chip on pages was closed; absent where there are no pages. */
  chip?: ChipModelState;
  /** Promises after a complaint and steps of a visit; absent where nothing is kept. */
  care?: { settings: CareSettings; changes: Changes; newId: () => string };
  browserLanguage: string;
  zone: string;
  now: number;
  welcome: boolean;
}

/** All settings on one page; the first time with an introduction above. */
export function OptionsView(props: OptionsViewProps) {
  const { settings, sites, notices, browserLanguage, zone, now } = props;
  const language = languageOf(settings.language.value, browserLanguage);
  const ui = useMemo(() => uiFor(language, zone, now), [language, zone, now]);
  const [welcome, setWelcome] = useState(props.welcome);
  const { text } = ui;
  const trouble = settings.trouble.value;
  return (
    <UiContext.Provider value={ui}>
      <main class="options" lang={language}>
        <h1>{text.optionsTitle}</h1>
        {welcome ? <Welcome onClose={() => setWelcome(false)} /> : null}
        {trouble ? (
          <Notice icon="warning" title={text.failedToast} tone="bad">
            <p>{text.trouble(trouble)}</p>
          </Notice>
        ) : null}
        <SiteSettings model={sites} settings={settings} />
        {props.taught ? <TaughtSites model={props.taught} /> : null}
        {props.chip ? <ChipSettings settings={settings} model={props.chip} /> : null}
        <GuardSettings settings={settings} />
        <ReminderSettings settings={settings} notices={notices} />
        {props.care ? <CareSettingsView {...props.care} /> : null}
        <OwnSettings settings={settings} />
        <AppearanceSettings settings={settings} />
      </main>
    </UiContext.Provider>
  );
}
