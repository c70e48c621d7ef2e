import browser from 'webextension-polyfill';
import type { Pick, Picks } from '../domain/ports.ts';

const PREFIX = 'pick:';

/** What was picked by hand, in memory only. */
export function createPicks(): Picks {
  return {
    async read(page) {
      const key = PREFIX + page;
      return asPick((await browser.storage.session.get(key))[key]);
    },
    async keep(page, pick) {
      const key = PREFIX + page;
      if (pick === null) await browser.storage.session.remove(key);
      else await browser.storage.session.set({ [key]: pick });
    },
  };
}

function asPick(value: unknown): Pick | null {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return null;
  return value.kind === 'customer' || value.kind === 'person' ? (value as Pick) : null;
}
