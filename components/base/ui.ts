import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Format, formatFor } from '../../lib/i18n/format.ts';
import type { Language } from '../../lib/i18n/language.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { textFor } from '../../lib/i18n/text-for.ts';

/** What every part of the interface needs to speak. */
export interface Ui {
  text: Messages;
  format: Format;
  language: Language;
  zone: string;
  /** Epoch ms of this minute. */
  now: number;
}

export const UiContext = createContext<Ui>(uiFor('en', 'UTC', 0));

export function uiFor(language: Language, zone: string, now: number): Ui {
  return { text: textFor(language), format: formatFor(language, zone), language, zone, now };
}

export function useUi(): Ui {
  return useContext(UiContext);
}
