import browser from 'webextension-polyfill';

/** The browser's interface language as a BCP 47 tag. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}
