import browser, { type Scripting } from 'webextension-polyfill';
import type { ReaderMessage } from '../messaging/protocol.ts';
import { patternOf } from './permissions.ts';

const ID = 'page-reader';
const FILE = '/content-scripts/page.js';

/**
 * Makes the registration say exactly these origins. Idempotent: called at every start, because an
 * update, a restored profile or a permission taken away may have left it saying something else.
 */
export async function registerReader(origins: readonly string[]): Promise<void> {
  const matches = [...new Set(origins.flatMap((origin) => patternOf(origin) ?? []))].sort();
  const [existing] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (existing) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script: Scripting.RegisteredContentScript = {
    id: ID,
    js: [FILE],
    matches,
    runAt: 'document_idle',
    allFrames: false,
    world: 'ISOLATED',
    persistAcrossSessions: true,
  };
  if (!existing) await browser.scripting.registerContentScripts([script]);
  else if (!saysTheSame(existing, matches)) await browser.scripting.updateContentScripts([script]);
}

/** Puts the reader into one open page; false where no script may run. */
export async function injectReader(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [FILE] });
    return true;
  } catch {
    return false;
  }
}

/** Open tabs of exactly these origins. */
export async function tabsOf(origins: readonly string[]): Promise<number[]> {
  const url = [...new Set(origins.flatMap((origin) => patternOf(origin) ?? []))];
  if (url.length === 0) return [];
  const tabs = await browser.tabs.query({ url, discarded: false });
  return tabs
    .filter((tab) => origins.includes(URL.parse(tab.url ?? '')?.origin ?? ''))
    .flatMap((tab) => tab.id ?? []);
}

/** False when no reader listens there. */
export async function tellReader(tabId: number, message: ReaderMessage): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
    return true;
  } catch {
    return false;
  }
}

export async function stopReading(tabId: number): Promise<void> {
  await tellReader(tabId, { type: 'stop-reading' });
}

/** Browsers give the file back with or without its leading slash, Firefox as a whole address. */
function saysTheSame(existing: Scripting.RegisteredContentScript, matches: string[]): boolean {
  const sameFile = existing.js?.length === 1 && existing.js[0]?.endsWith(FILE.slice(1)) === true;
  return sameFile && JSON.stringify([...(existing.matches ?? [])].sort()) === JSON.stringify(matches);
}
