import { useId } from 'preact/hooks';
import type { SettingsState, ThemeSetting } from '../../lib/models/settings-model.ts';
import { Section } from '../base/Section.tsx';
import { useUi } from '../base/ui.ts';

/** Each language is named in itself, so that nobody is locked out. */
const LANGUAGE_NAMES = [
  ['en', 'English'],
  ['zh-CN', '简体中文'],
  ['zh-TW', '繁體中文'],
] as const;

export function AppearanceSettings({ settings }: { settings: SettingsState }) {
  const { text } = useUi();
  const id = useId();
  const themes: [ThemeSetting, string][] = [
    ['auto', text.themeAuto],
    ['light', text.themeLight],
    ['dark', text.themeDark],
  ];
  return (
    <Section title={text.appearance} class="group">
      <div class="choice">
        <label for={`${id}-language`}>{text.language}</label>
        <select
          id={`${id}-language`}
          class="field"
          value={settings.language.value}
          onChange={(event) => void settings.set('language', event.currentTarget.value)}
        >
          <option value="auto">{text.languageAuto}</option>
          {LANGUAGE_NAMES.map(([code, name]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <fieldset class="segments">
        <legend>{text.theme}</legend>
        {themes.map(([theme, name]) => (
          <label key={theme} class="segment">
            <input
              type="radio"
              name={`${id}-theme`}
              value={theme}
              checked={settings.theme.value === theme}
              onChange={() => void settings.set('theme', theme)}
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
    </Section>
  );
}
