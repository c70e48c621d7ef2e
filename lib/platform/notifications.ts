import browser, { type Notifications } from 'webextension-polyfill';
import { isFirefox } from './browser-kind.ts';

const ICON = '/icon/128.png';

/** What each notice announces, for as long as the notice can stand on the screen: the session. */
const keyOf = (id: string) => `notice:${id}`;

interface Shown {
  id: string;
  title: string;
  body: string;
  /** The announcements that the notice makes. */
  keys: string[];
}

async function keysOf(id: string): Promise<string[]> {
  return readKeys([id]);
}

/** A browser that has no notification service shows none. */
async function shownKeys(): Promise<string[]> {
  return readKeys(Object.keys(await browser.notifications.getAll()));
}

/** Showing an id again replaces it, so the same reminder is never there twice. */
async function show({ id, title, body, keys }: Shown): Promise<void> {
  const options: Notifications.CreateNotificationOptions = {
    type: 'basic',
    iconUrl: browser.runtime.getURL(ICON),
    title,
    message: body,
  };
  // Before the notice: whoever sees it on the screen can tell what it announced.
  // A full store must not silence it: a notice without its keys is better than none.
  await browser.storage.session.set({ [keyOf(id)]: keys }).catch(console.warn);
  await browser.notifications.create(id, isFirefox() ? options : stays(options));
}

/** False where the user or the system blocks notifications; Firefox does not tell. */
export async function noticesAllowed(): Promise<boolean> {
  const level = globalThis.chrome?.notifications?.getPermissionLevel;
  return level === undefined || (await level()) === 'granted';
}

async function clear(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

async function withdraw(keys: string[]): Promise<void> {
  const settled = new Set(keys);
  for (const id of Object.keys(await browser.notifications.getAll())) {
    const own = await readKeys([id]);
    if (own.length > 0 && own.every((key) => settled.has(key))) await clear(id);
  }
}

/** After the notice is gone and what it announced is noted. */
async function forget(id: string): Promise<void> {
  await browser.storage.session.remove(keyOf(id));
}

async function readKeys(ids: string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const kept = await browser.storage.session.get(ids.map(keyOf));
  return Object.values(kept)
    .flat()
    .filter((key): key is string => typeof key === 'string');
}

/** A reminder waits for its reader. Firefox throws at this property (and at `buttons`) and shows nothing. */
function stays(options: Notifications.CreateNotificationOptions): Notifications.CreateNotificationOptions {
  return Object.assign(options, { requireInteraction: true });
}

/** The system's notifications of ours. */
export const noticeBoard = { keysOf, shownKeys, show, clear, withdraw, forget };
