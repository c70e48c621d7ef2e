import browser from 'webextension-polyfill';
import type { Selected, Selections } from '../domain/selected.ts';
import { listen } from './listen.ts';
import { createLive } from './live.ts';

const PREFIX = 'selected:';
/** Held while words change hands, so that two windows never take the same. */
const HANDOVER = 'selected words';

/** Marked words wait here, in memory only, until a sidebar has made a draft of them. */
export async function putSelected(selected: Selected): Promise<void> {
  await browser.storage.session.set({ [PREFIX + selected.id]: selected });
}

/** The waiting words, oldest first; a hidden window (Chromium hides the panel of a tab with its tab) takes none. */
export function createSelections(signal: AbortSignal, locks: LockManager = navigator.locks): Selections {
  const waiting = createLive<Selected[]>([]);
  const look = async () => {
    const all = isHidden() ? [] : await readAll();
    if (!signal.aborted) waiting.set(all);
  };
  listen(
    browser.storage.onChanged,
    (changes, area) => {
      if (area === 'session' && Object.keys(changes).some((key) => key.startsWith(PREFIX))) void look();
    },
    signal,
  );
  globalThis.document?.addEventListener('visibilitychange', () => void look(), { signal });
  void look();
  return {
    live: waiting.live,
    take: (id, use) =>
      locks.request(HANDOVER, async () => {
        const key = PREFIX + id;
        if ((await browser.storage.session.get(key))[key] === undefined) return false;
        await use();
        await browser.storage.session.remove(key);
        return true;
      }),
  };
}

async function readAll(): Promise<Selected[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all)
    .filter(([key, value]) => key.startsWith(PREFIX) && isSelected(value))
    .map(([, value]) => value as Selected)
    .toSorted((a, b) => a.at - b.at);
}

function isSelected(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'tabId' in value && 'text' in value;
}

function isHidden(): boolean {
  return globalThis.document?.visibilityState === 'hidden';
}
