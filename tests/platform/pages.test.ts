import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageState } from '../../lib/domain/ports.ts';
import { createPages } from '../../lib/platform/pages.ts';
import { sessionPages } from '../../lib/platform/session-pages.ts';
import { standInBrowser } from './fake-extension.ts';

const MAIL = 'https://mail.example.com';
const URL_1 = `${MAIL}/m/1`;
const reading = {
  site: 'generic',
  pageKind: 'message' as const,
  subject: 'hello',
  own: [],
  focus: null,
  people: [],
  page: URL_1,
  // A message that shows nobody could not be read.
  trouble: 'unreadable' as const,
  detectors: [],
};
const { focus: _, ...seen } = reading;
const message = { type: 'page-reading', reading: seen };

let browser = standInBrowser();
let end = new AbortController();

beforeEach(async () => {
  end.abort();
  browser = standInBrowser();
  end = new AbortController();
  browser.granted.add('https://mail.example.com/*');
  await fakeBrowser.storage.local.set({ sites: [MAIL] });
  browser.tabs.set(1, { id: 1, windowId: 1, url: URL_1, status: 'complete', active: true });
  browser.tabs.set(2, { id: 2, windowId: 2, url: URL_1, status: 'complete', active: true });
  browser.readers.add(1);
});

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

async function open() {
  const pages = createPages(end.signal, [{ file: '/reader.js', matches: ['*://*/*'] }]);
  const states: PageState[] = [];
  pages.live.subscribe(
    (state) => states.push(state),
    () => undefined,
  );
  await settle();
  return { pages, states, now: () => states.at(-1) };
}

function senderOf(tabId: number, more: object = {}) {
  return { id: fakeBrowser.runtime.id, tab: { id: tabId }, frameId: 0, url: URL_1, ...more };
}

async function speak(sender: object, raw: unknown = message) {
  await fakeBrowser.runtime.onMessage.trigger(raw, sender, () => undefined);
  await settle();
}

describe('a sidebar', () => {
  it('asks the page in front of its own window, and shows what its reader says', async () => {
    const { now } = await open();
    expect(now()).toEqual({ kind: 'waiting' });
    expect(browser.sent).toEqual([{ tabId: 1, message: { type: 'read-again' } }]);
    await speak(senderOf(1));
    expect(now()).toEqual({ kind: 'read', tabId: 1, origin: MAIL, url: URL_1, once: false, reading });
  });

  it('hears no frame, no other tab, no other extension and no false origin', async () => {
    const { now } = await open();
    await speak(senderOf(1, { frameId: 4 }));
    await speak(senderOf(2));
    await speak(senderOf(1, { id: 'another-extension' }));
    await speak(senderOf(1, { url: 'https://evil.example/' }));
    await speak(senderOf(1, { documentLifecycle: 'prerender' }));
    await speak(senderOf(1), { type: 'page-reading', reading: { ...reading, page: 7 } });
    await speak({ id: fakeBrowser.runtime.id, url: URL_1 }, { type: 'tab-reading', tabId: 1, reading });
    expect(now()).toEqual({ kind: 'waiting' });
  });

  it('opened later shows what the background kept', async () => {
    await sessionPages.keep(1, { kind: 'read', origin: MAIL, url: URL_1, once: false, reading });
    const { now } = await open();
    expect(now()).toMatchObject({ kind: 'read', tabId: 1 });
  });

  it('follows the tabs of its window and not those of another', async () => {
    const { now } = await open();
    await speak(senderOf(1));
    await browser.events.activated.trigger({ tabId: 2, windowId: 2 });
    await settle();
    expect(now()).toMatchObject({ kind: 'read', tabId: 1 });
    browser.tabs.set(3, {
      id: 3,
      windowId: 1,
      url: 'https://news.example/',
      status: 'complete',
      active: true,
    });
    await browser.events.activated.trigger({ tabId: 3, windowId: 1 });
    await settle();
    expect(now()).toEqual({ kind: 'off', origin: null });
  });

  it('hears that the toolbar button found nothing to read', async () => {
    browser.tabs.set(1, { id: 1, windowId: 1, url: 'chrome://settings', status: 'complete', active: true });
    const { now } = await open();
    expect(now()).toEqual({ kind: 'off', origin: null });
    await sessionPages.keep(1, { kind: 'closed' });
    await settle();
    expect(now()).toEqual({ kind: 'closed' });
  });

  it('notices a permission that was taken away', async () => {
    const { now } = await open();
    await speak(senderOf(1));
    browser.granted.clear();
    await browser.events.removed.trigger();
    await settle();
    expect(now()).toEqual({ kind: 'off', origin: null });
  });

  it('re-arms the heartbeat that the browser may have lost', async () => {
    await open();
    expect((await fakeBrowser.alarms.get('heartbeat'))?.periodInMinutes).toBe(1);
  });

  it('leaves no listener behind when it closes', async () => {
    await open();
    end.abort();
    const { activated, updated, replaced, focus, added, removed } = browser.events;
    expect([activated, updated, replaced, focus, added, removed].map((event) => event.size())).toEqual(
      Array(6).fill(0),
    );
  });
});
