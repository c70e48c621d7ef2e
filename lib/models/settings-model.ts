import { createModel, signal } from '@preact/signals';
import type { GiftCulture } from '../domain/guard/gift-lists.ts';
import type { Book, StorageTrouble } from '../domain/ports.ts';
import { followValue } from './follow.ts';
import { troubleOf } from './trouble.ts';

export type ThemeSetting = 'auto' | 'light' | 'dark';

/** The settings and what they may hold. */
export interface Settings {
  language: string;
  theme: ThemeSetting;
  region: string;
  ownAddresses: string[];
  remindersOn: boolean;
  /** The sidebar stays on pages that are not turned on too (Chromium). */
  stayEverywhere: boolean;
  practiceLoaded: boolean;
  /** What is being written is compared with taboos and sensitive memories. */
  guardOn: boolean;
  /** Ready lists of what is not to be given. */
  giftLists: GiftCulture[];
  /** A chip on the pages of known customers. */
  chipOn: boolean;
}

/** The user's settings, live; a change is seen by every open window. */
export const SettingsModel = createModel((book: Book, browserRegion: string) => {
  const trouble = signal<StorageTrouble | null>(null);
  const setting = <K extends keyof Settings>(name: K, first: Settings[K]) =>
    followValue<Settings[K]>(book.liveSetting<Settings[K]>(name, first), first);
  return {
    language: setting('language', 'auto'),
    theme: setting('theme', 'auto'),
    region: setting('region', browserRegion),
    ownAddresses: setting('ownAddresses', []),
    remindersOn: setting('remindersOn', true),
    stayEverywhere: setting('stayEverywhere', false),
    practiceLoaded: setting('practiceLoaded', false),
    /** Off until the book has said so: no letter is looked at before. */
    guardOn: followValue<boolean>(book.liveSetting<boolean>('guardOn', true), false),
    giftLists: setting('giftLists', []),
    chipOn: setting('chipOn', true),
    /** Set when the last change could not be kept. */
    trouble,
    async set<K extends keyof Settings>(name: K, value: Settings[K]): Promise<boolean> {
      try {
        await book.write([{ op: 'set', table: 'settings', id: name, fields: { value } }]);
        trouble.value = null;
        return true;
      } catch (error) {
        trouble.value = troubleOf(error);
        return false;
      }
    },
  };
});

export type SettingsState = InstanceType<typeof SettingsModel>;
