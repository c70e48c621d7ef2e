/** The interface languages and how one is chosen. */
export type Language = 'en' | 'zh-CN' | 'zh-TW';
export type LanguageSetting = 'auto' | Language;

export const LANGUAGES: readonly Language[] = ['en', 'zh-CN', 'zh-TW'];

/** The language to speak: the user's choice, else the nearest to the browser's. */
export function languageOf(setting: string, browserLanguage: string): Language {
  const chosen = LANGUAGES.find((language) => language === setting);
  if (chosen) return chosen;
  const locale = maximised(browserLanguage);
  if (locale?.language !== 'zh') return 'en';
  return locale.script === 'Hant' ? 'zh-TW' : 'zh-CN';
}

/** The country whose phone numbers are read without a country code, from the browser's language. */
export function regionOf(browserLanguage: string): string {
  return maximised(browserLanguage)?.region ?? 'US';
}

function maximised(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).maximize();
  } catch {
    return null;
  }
}
