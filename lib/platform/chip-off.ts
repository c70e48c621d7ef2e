import browser from 'webextension-polyfill';
import type { Live } from '../domain/ports.ts';
import { listen } from './listen.ts';

/** A fact of this device, like the list of sites. */
const KEY = 'chip-off';

/** Sites on which the user closed the chip. */
export async function chipOffSites(): Promise<string[]> {
  const list = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(list) ? list.filter((origin) => typeof origin === 'string') : [];
}

export async function turnChipOff(origin: string): Promise<void> {
  const list = await chipOffSites();
  if (!list.includes(origin)) await browser.storage.local.set({ [KEY]: [...list, origin] });
}

export async function turnChipOn(origin: string): Promise<void> {
  const list = await chipOffSites();
  if (list.includes(origin)) await browser.storage.local.set({ [KEY]: list.filter((one) => one !== origin) });
}

/** The list as it stands, now and after each change. */
export const liveChipOff: Live<string[]> = {
  subscribe(next, fail) {
    const stop = new AbortController();
    const tell = () => void chipOffSites().then((list) => !stop.signal.aborted && next(list), fail);
    listen(
      browser.storage.onChanged,
      (changes, area) => {
        if (area === 'local' && KEY in changes) tell();
      },
      stop.signal,
    );
    tell();
    return () => stop.abort();
  },
};
