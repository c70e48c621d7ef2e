import browser, { type Scripting } from 'webextension-polyfill';
import type { ReaderMessage } from '../messaging/protocol.ts';
import { patternOf } from './permissions.ts';

/** A file of ours and the addresses that it reads; of two that fit one address the first is meant. */
export interface ReaderScript {
  file: string;
  matches: readonly string[];
}

/**
 * Makes the registrations say exactly these origins, each with its own reader. Idempotent: called at every
 * start, because an update, a restored profile or a permission taken away may have left something else.
 */
export async function registerReaders(
  origins: readonly string[],
  scripts: readonly ReaderScript[],
): Promise<void> {
  const wanted = registrationsOf(origins, scripts);
  const existing = new Map(
    (await browser.scripting.getRegisteredContentScripts()).map((script) => [script.id, script]),
  );
  const added = wanted.filter(({ id }) => !existing.has(id));
  const changed = wanted.filter((script) => {
    const before = existing.get(script.id);
    return before !== undefined && !saysTheSame(before, script);
  });
  const gone = [...existing.keys()].filter((id) => wanted.every((script) => script.id !== id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  if (changed.length > 0) await browser.scripting.updateContentScripts(changed);
  if (added.length > 0) await browser.scripting.registerContentScripts(added);
}

/** Puts its reader into one open page; false where no script may run. */
export async function injectReader(tabId: number, scripts: readonly ReaderScript[]): Promise<boolean> {
  try {
    const { url = '' } = await browser.tabs.get(tabId);
    const file = fileFor(url, scripts);
    if (file === null) return false;
    await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    return true;
  } catch {
    return false;
  }
}

/** Puts the script of one more reader into the page that asks for it; false where it could not go. */
export async function bringReader(tabId: number, id: string): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [`/part-${id}.js`] });
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

function registrationsOf(
  origins: readonly string[],
  scripts: readonly ReaderScript[],
): Scripting.RegisteredContentScript[] {
  const byFile = new Map<string, Set<string>>();
  for (const origin of origins) {
    const pattern = patternOf(origin);
    const file = fileFor(origin, scripts);
    if (pattern && file) byFile.set(file, (byFile.get(file) ?? new Set()).add(pattern));
  }
  return [...byFile].map(([file, patterns]) => ({
    id: idOf(file),
    js: [file],
    matches: [...patterns].sort(),
    runAt: 'document_idle',
    allFrames: false,
    world: 'ISOLATED',
    persistAcrossSessions: true,
  }));
}

function idOf(file: string): string {
  return file.replace(/^\/|\.js$/g, '');
}

/** The file that reads this address, or null when none does. Ports do not count, as in match patterns. */
export function fileFor(address: string, scripts: readonly ReaderScript[]): string | null {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  return scripts.find(({ matches }) => matches.some((pattern) => fits(url, pattern)))?.file ?? null;
}

function fits({ protocol, hostname }: URL, pattern: string): boolean {
  const [, scheme, host = ''] = /^(\*|https?):\/\/([^/]+)\/\*$/.exec(pattern) ?? [];
  if (scheme !== '*' && `${scheme}:` !== protocol) return false;
  if (!host.startsWith('*')) return host === hostname;
  return host === '*' || hostname === host.slice(2) || hostname.endsWith(host.slice(1));
}

/** Browsers give the file back with or without its leading slash, Firefox as a whole address. */
function saysTheSame(
  before: Scripting.RegisteredContentScript,
  wanted: Scripting.RegisteredContentScript,
): boolean {
  const sameFile = before.js?.length === 1 && before.js[0]?.endsWith(wanted.js?.[0]?.slice(1) ?? '') === true;
  return sameFile && JSON.stringify([...(before.matches ?? [])].sort()) === JSON.stringify(wanted.matches);
}
