import browser from 'webextension-polyfill';
import type { Sentinel, SentinelFacts } from '../domain/ports.ts';

const KEY = 'sentinel';

/** Kept beside the database, never in it: this is what notices that the browser has emptied it. */
export function createSentinel(): Sentinel {
  return {
    async read() {
      const facts = (await browser.storage.local.get(KEY))[KEY];
      return isFacts(facts) ? facts : null;
    },
    keep: (facts) => browser.storage.local.set({ [KEY]: facts }),
  };
}

function isFacts(value: unknown): value is SentinelFacts {
  if (typeof value !== 'object' || value === null) return false;
  const { installId, writes, lastWriteAt } = value as Partial<Record<keyof SentinelFacts, unknown>>;
  return typeof installId === 'string' && typeof writes === 'number' && typeof lastWriteAt === 'number';
}
