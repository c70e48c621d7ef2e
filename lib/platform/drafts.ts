import browser from 'webextension-polyfill';
import type { Drafts } from '../domain/ports.ts';
import { newId } from './new-id.ts';

const PREFIX = 'draft:';
/** Held while drafts change hands, so that two windows never take the same words. */
const HANDOVER = 'drafts';

/**
 * Drafts live in storage.local: a database in trouble, a crash or an update cannot take them. Each window has its own,
 * so that none wipes out what another is writing; what a closed window left is taken over by the next that asks.
 */
export function createDrafts(locks: LockManager = navigator.locks, own: string = newId()): Drafts {
  const alive = holdForGood(locks, lockOf(own));
  /** One after the other: what is typed while earlier words are fetched is written after them. */
  let queue: Promise<unknown> = alive;
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const turn = queue.then(task);
    queue = turn.catch(() => {});
    return turn;
  };
  const keyOf = (subject: string) => `${PREFIX}${subject}:${own}`;
  return {
    read: (subject) =>
      inTurn(() => locks.request(HANDOVER, () => takeOver(locks, PREFIX + subject, keyOf(subject)))),
    keep: (subject, text) =>
      inTurn(async () => {
        const key = keyOf(subject);
        if (text === '') await browser.storage.local.remove(key);
        else await browser.storage.local.set({ [key]: text });
      }),
  };
}

const lockOf = (owner: string) => `drafts of ${owner}`;

/** Resolves when the lock is held; it ends with the page, however that ends. */
function holdForGood(locks: LockManager, name: string): Promise<void> {
  return new Promise((held) => {
    const untilTheEnd = () => {
      held();
      return new Promise<never>(() => {});
    };
    // Without it the words are still kept; a second window might only show them too.
    locks.request(name, untilTheEnd).catch(() => held());
  });
}

/** Own words, and those of windows that are no more; these are gone from there only when they are kept here. */
async function takeOver(locks: LockManager, subject: string, own: string): Promise<string> {
  const { held = [] } = await locks.query();
  const names = new Set(held.map((lock) => lock.name));
  const all = await browser.storage.local.get(null);
  const left = Object.keys(all).filter((key) => {
    if (key === own || !key.startsWith(`${subject}:`)) return key === subject;
    const owner = key.slice(subject.length + 1);
    return /^[0-9a-f]{32}$/.test(owner) && !names.has(lockOf(owner));
  });
  const texts = [...left.sort(), own].map((key) => all[key]).filter((text) => typeof text === 'string');
  const words = texts.filter((text) => text.trim() !== '').join('\n');
  if (left.length === 0) return words;
  if (words !== '') await browser.storage.local.set({ [own]: words });
  await browser.storage.local.remove(left);
  return words;
}
