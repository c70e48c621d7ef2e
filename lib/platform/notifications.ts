import browser, { type Notifications } from 'webextension-polyfill';
import { isFirefox } from './browser-kind.ts';

const ICON = '/icon/128.png';

/** What each notice announces, for as long as the notice can stand on the screen: the session. */
const keyOf = (id: string) => `notice:${id}`;

interface NewNotice {
  id: string;
  title: string;
  body: string;
  /** The announcements that the notice makes. */
  keys: string[];
}

async function keysOf(id: string): Promise<string[]> {
  return keysIn((await browser.storage.session.get(keyOf(id)))[keyOf(id)]);
}

/** Notices of ours and what they announce. A browser that has no notification service shows none. */
async function shown(): Promise<{ id: string; keys: string[] }[]> {
  const ids = Object.keys(await browser.notifications.getAll());
  if (ids.length === 0) return [];
  const kept = await browser.storage.session.get(ids.map(keyOf));
  return ids.map((id) => ({ id, keys: keysIn(kept[keyOf(id)]) }));
}

/** Showing an id again replaces it, so the same reminder is never there twice. */
async function show({ id, title, body, keys }: NewNotice): Promise<void> {
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

/** After the notice is gone and what it announced is noted. */
async function forget(id: string): Promise<void> {
  await browser.storage.session.remove(keyOf(id));
}

function keysIn(kept: unknown): string[] {
  return Array.isArray(kept) ? kept.filter((key): key is string => typeof key === 'string') : [];
}

/** A reminder waits for its reader. Firefox throws at this property (and at `buttons`) and shows nothing. */
function stays(options: Notifications.CreateNotificationOptions): Notifications.CreateNotificationOptions {
  return Object.assign(options, { requireInteraction: true });
}

/** The system's notifications of ours. */
export const noticeBoard = { keysOf, shown, show, clear, forget };
