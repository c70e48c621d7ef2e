import browser from 'webextension-polyfill';
import { askForOrigins, giveBack, patternOf } from './permissions.ts';
import { injectReader, type ReaderScript, registerReaders, stopReading, tabsOf } from './reader-script.ts';
import { addSites, listedSites, removeSite, sitesOn } from './site-list.ts';

/**
 * Turns one origin on; must be called inside a click, before any await. False = the user refused.
 * The background hears of the list and registers the reader; tabs that are open get it at once.
 */
export function turnSiteOn(origin: string): Promise<boolean> {
  return turnSitesOn([origin]);
}

/** The same for all addresses of one service: one question for exactly these, or nothing is asked. */
export async function turnSitesOn(origins: readonly string[]): Promise<boolean> {
  const patterns = origins.map(patternOf);
  if (patterns.length === 0 || !patterns.every((pattern) => pattern !== null)) return false;
  if (!(await askForOrigins(patterns))) return false;
  await addSites(origins);
  return true;
}

/** Off means: nothing is read from now on, in open tabs too, and the permission goes back. */
export async function turnSiteOff(origin: string): Promise<void> {
  const pattern = patternOf(origin);
  if (pattern === null) return;
  await removeSite(origin);
  for (const tabId of await tabsOf([origin])) await stopReading(tabId);
  const shared = (await listedSites()).some((other) => patternOf(other) === pattern);
  if (!shared) await giveBack(pattern);
}

/** Makes the browser's registration of the readers follow the list; called at every start. */
export async function syncReaders(scripts: readonly ReaderScript[]): Promise<void> {
  await registerReaders(await sitesOn(), scripts);
}

/** Reads open tabs too; the script itself makes sure that it runs once a page. */
export async function readOpenTabs(scripts: readonly ReaderScript[]): Promise<void> {
  for (const tabId of await tabsOf(await sitesOn())) await injectReader(tabId, scripts);
}

/** True once in each session of the browser or of the extension: updates and re-enabling leave pages without reader. */
export async function firstStartOfSession(): Promise<boolean> {
  const key = 'started';
  if ((await browser.storage.session.get(key))[key] === true) return false;
  await browser.storage.session.set({ [key]: true });
  return true;
}
