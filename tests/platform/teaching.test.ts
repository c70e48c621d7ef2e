import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TaughtPage } from '../../lib/domain/taught-site.ts';
import type { PickEvent } from '../../lib/domain/teaching.ts';
import { createTeaching, spreadTaught } from '../../lib/platform/teaching.ts';
import { createEvent, standInBrowser } from './fake-extension.ts';

const SITE = 'https://house.example';
const ASK = { field: 'email' as const, known: [], words: { title: '', keys: '', nothing: '' } };
const PAGE: TaughtPage = {
  id: 'guests',
  name: 'Guests',
  pattern: `${SITE}/guests/*`,
  fields: { email: { scope: 'main', ways: [{ by: 'label', label: 'E-mail' }] } },
};
const TRIAL = {
  fits: true,
  fields: [{ field: 'email' as const, state: 'read' as const, value: 'a@x.example' }],
};

interface Line {
  tabId: number;
  open: boolean;
  break(): void;
}

let browser = standInBrowser();
let lines: Line[] = [];
let end = new AbortController();

beforeEach(async () => {
  end.abort();
  browser = standInBrowser();
  end = new AbortController();
  lines = [];
  browser.granted.add('https://house.example/*');
  await fakeBrowser.storage.local.set({ sites: [SITE] });
  for (const id of [1, 2]) {
    browser.tabs.set(id, {
      id,
      windowId: 1,
      url: `${SITE}/guests/${id}`,
      status: 'complete',
      active: id === 1,
    });
    browser.readers.add(id);
  }
  browser.tabs.set(3, {
    id: 3,
    windowId: 1,
    url: 'https://other.example/',
    status: 'complete',
    active: false,
  });
  Object.assign(fakeBrowser.tabs, {
    connect: (tabId: number) => {
      const broken = createEvent();
      const line: Line = { tabId, open: true, break: () => void broken.trigger() };
      lines.push(line);
      return { onDisconnect: broken, disconnect: () => (line.open = false) };
    },
  });
});

function listenTo(teaching: ReturnType<typeof createTeaching>) {
  const heard: { tabId: number; event: PickEvent }[] = [];
  teaching.picks.subscribe(
    (pick) => heard.push(pick),
    () => undefined,
  );
  return heard;
}

function senderOf(tabId: number, more: object = {}) {
  return {
    id: fakeBrowser.runtime.id,
    tab: { id: tabId },
    frameId: 0,
    url: `${SITE}/guests/${tabId}`,
    ...more,
  };
}

describe('the picker', () => {
  it('is put into the page and told what to pick, and a line to it is held', async () => {
    const teaching = createTeaching(end.signal);
    expect(await teaching.pickFor(1, ASK)).toBe(true);
    expect(browser.injected).toEqual([{ tabId: 1, file: '/teach-picker.js' }]);
    expect(browser.sent).toEqual([{ tabId: 1, message: { type: 'pick-field', ...ASK } }]);
    await teaching.press(1, 'Enter');
    expect(browser.sent.at(-1)?.message).toEqual({ type: 'pick-key', key: 'Enter' });
    await teaching.stop(1);
    expect(lines).toMatchObject([{ tabId: 1, open: false }]);
  });

  it('cannot be shown where no script may run', async () => {
    browser.closed.add(1);
    expect(await createTeaching(end.signal).pickFor(1, ASK)).toBe(false);
    expect(lines).toEqual([]);
  });

  it('is over when its page is left, which is told once and not for lines we closed ourselves', async () => {
    const teaching = createTeaching(end.signal);
    const heard = listenTo(teaching);
    await teaching.pickFor(1, ASK);
    await teaching.pickFor(1, { ...ASK, field: 'phone' });
    lines[0]?.break();
    expect(heard).toEqual([]);
    lines[1]?.break();
    expect(heard).toEqual([{ tabId: 1, event: { type: 'pick-wish', field: null } }]);
  });

  it('is heard with its tab; frames, other extensions and what is none are not', async () => {
    const heard = listenTo(createTeaching(end.signal));
    const wish = { type: 'pick-wish', field: 'phone' };
    const speak = (raw: unknown, sender: object) =>
      fakeBrowser.runtime.onMessage.trigger(raw, sender, () => undefined);
    await speak(wish, senderOf(1, { frameId: 4 }));
    await speak(wish, senderOf(1, { id: 'other' }));
    await speak({ type: 'pick-wish', field: 'all' }, senderOf(1));
    await speak({ type: 'site-is-on' }, senderOf(1));
    expect(heard).toEqual([]);
    await speak(wish, senderOf(2));
    expect(heard).toEqual([{ tabId: 2, event: wish }]);
  });
});

describe('a definition', () => {
  it('is tried in every open tab of its site; a page without the script gets it first', async () => {
    const asked: number[] = [];
    Object.assign(fakeBrowser.tabs, {
      sendMessage: async (tabId: number) => {
        asked.push(tabId);
        if (tabId === 1) return TRIAL;
        return browser.injected.some((one) => one.tabId === tabId) ? { ...TRIAL, fits: false } : undefined;
      },
    });
    const trials = await createTeaching(end.signal).tryOn(PAGE);
    expect(trials).toEqual([
      { tabId: 1, trial: TRIAL },
      { tabId: 2, trial: { ...TRIAL, fits: false } },
    ]);
    expect(browser.injected).toEqual([{ tabId: 2, file: '/part-taught.js' }]);
    expect(asked).not.toContain(3);
  });

  it('is not believed when a page answers something else', async () => {
    Object.assign(fakeBrowser.tabs, { sendMessage: async () => ({ fits: 'yes', fields: [] }) });
    expect(await createTeaching(end.signal).tryOn(PAGE)).toEqual([]);
  });

  it('that was changed is told to the tabs of sites that are on, and to no other', async () => {
    browser.readers.add(3);
    await spreadTaught();
    expect(browser.sent).toEqual([1, 2].map((tabId) => ({ tabId, message: { type: 'taught-changed' } })));
  });
});
