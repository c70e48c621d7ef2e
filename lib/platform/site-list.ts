import browser from 'webextension-polyfill';
import { listen } from './listen.ts';
import { mayRead, patternOf } from './permissions.ts';

const KEY = 'sites';

/** A site on the list; `revoked`: the browser or the user took the permission away meanwhile. */
export interface Site {
  origin: string;
  revoked: boolean;
}

/** Every origin the user turned on, in that order. Writing it does not ask the browser. */
export async function listedSites(): Promise<string[]> {
  const list = (await browser.storage.local.get(KEY))[KEY];
  if (!Array.isArray(list)) return [];
  return list.filter((origin): origin is string => typeof origin === 'string' && patternOf(origin) !== null);
}

export async function addSites(origins: readonly string[]): Promise<void> {
  const list = await listedSites();
  const added = origins.filter((origin) => !list.includes(origin));
  if (added.length > 0) await browser.storage.local.set({ [KEY]: [...list, ...added] });
}

export async function removeSite(origin: string): Promise<void> {
  const list = await listedSites();
  if (list.includes(origin)) await browser.storage.local.set({ [KEY]: list.filter((o) => o !== origin) });
}

/** The list with what the browser says about each: for the options page, which tells of revoked ones. */
export async function readSites(): Promise<Site[]> {
  const list = await listedSites();
  return Promise.all(
    list.map(async (origin) => ({ origin, revoked: !(await mayRead(patternOf(origin) ?? '')) })),
  );
}

/** The origins that are on: listed by the user and still permitted by the browser. */
export async function sitesOn(): Promise<string[]> {
  return (await readSites()).filter((site) => !site.revoked).map((site) => site.origin);
}

export async function isSiteOn(origin: string): Promise<boolean> {
  const pattern = patternOf(origin);
  return pattern !== null && (await listedSites()).includes(origin) && (await mayRead(pattern));
}

/** Calls when the list or a permission has changed. */
export function onSitesChanged(changed: () => void, signal: AbortSignal): void {
  listen(
    browser.storage.onChanged,
    (changes, area) => area === 'local' && KEY in changes && changed(),
    signal,
  );
  listen(browser.permissions.onAdded, changed, signal);
  listen(browser.permissions.onRemoved, changed, signal);
}
