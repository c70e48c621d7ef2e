import browser from 'webextension-polyfill';
import type { KeptPage } from '../domain/kept-page.ts';
import { listen } from './listen.ts';

const PREFIX = 'page:';
const keyOf = (tabId: number) => `${PREFIX}${tabId}`;

async function keep(tabId: number, page: KeptPage): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: page });
}

async function kept(tabId: number): Promise<KeptPage | null> {
  const key = keyOf(tabId);
  return asKept((await browser.storage.session.get(key))[key]);
}

async function drop(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** The last page of each tab, in memory only: gone with the browser's session. */
export const sessionPages = { keep, kept, drop };

/** Tells of every page that is kept from now on. */
export function onPageKept(next: (tabId: number, page: KeptPage) => void, signal: AbortSignal): void {
  listen(
    browser.storage.onChanged,
    (changes, area) => {
      if (area !== 'session') return;
      for (const [key, change] of Object.entries(changes)) {
        const page = key.startsWith(PREFIX) ? asKept(change.newValue) : null;
        if (page !== null) next(Number(key.slice(PREFIX.length)), page);
      }
    },
    signal,
  );
}

function asKept(value: unknown): KeptPage | null {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return null;
  return value.kind === 'read' || value.kind === 'closed' ? (value as KeptPage) : null;
}
