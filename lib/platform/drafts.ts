import browser from 'webextension-polyfill';
import type { Drafts } from '../domain/ports.ts';

const keyOf = (subject: string) => `draft:${subject}`;

/** Drafts live in storage.local: a database in trouble, a crash or an update cannot take them. */
export function createDrafts(): Drafts {
  return {
    async read(subject) {
      const key = keyOf(subject);
      const text = (await browser.storage.local.get(key))[key];
      return typeof text === 'string' ? text : '';
    },
    async keep(subject, text) {
      const key = keyOf(subject);
      if (text === '') await browser.storage.local.remove(key);
      else await browser.storage.local.set({ [key]: text });
    },
  };
}
