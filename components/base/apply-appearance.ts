import { effect } from '@preact/signals';
import { languageOf } from '../../lib/i18n/language.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { textFor } from '../../lib/i18n/text-for.ts';
import type { SettingsState } from '../../lib/models/settings-model.ts';

/** Keeps the document's language, title and theme in step with the settings; returns its cancel. */
export function applyAppearance(
  document: Document,
  settings: SettingsState,
  browserLanguage: string,
  title: (text: Messages) => string,
): () => void {
  return effect(() => {
    const language = languageOf(settings.language.value, browserLanguage);
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = settings.theme.value;
    document.title = title(textFor(language));
  });
}
