import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ChipShown } from '../../lib/domain/chip/chip-shown.ts';
import { answerBeside } from '../../lib/platform/chip-beside.ts';
import { chipOffSites, liveChipOff, turnChipOff, turnChipOn } from '../../lib/platform/chip-off.ts';
import { hideChip, showChip } from '../../lib/platform/chip-tab.ts';
import { standInBrowser } from './fake-extension.ts';

const MAIL = 'https://mail.example.com';
const URL_NOW = `${MAIL}/?uid=1`;
const chip: ChipShown = {
  state: { known: 1, memories: 3, taboo: false, hours: false, writing: false },
  words: { lang: 'en', text: 'Known · 3', label: '', close: '', hint: null },
};
let browser = standInBrowser();
let sheets: number[];
let answer: unknown;

beforeEach(() => {
  browser = standInBrowser();
  sheets = [];
  answer = undefined;
  browser.granted.add(`${MAIL}/*`);
  browser.tabs.set(1, { id: 1, windowId: 1, url: URL_NOW, status: 'complete', active: true });
  browser.readers.add(1);
  const send = fakeBrowser.tabs.sendMessage;
  Object.assign(fakeBrowser.scripting, {
    insertCSS: async ({ target }: { target: { tabId: number } }) => void sheets.push(target.tabId),
  });
  Object.assign(fakeBrowser.tabs, {
    sendMessage: async (tabId: number, message: unknown) => {
      await send(tabId, message);
      return browser.injected.length > 0 ? true : answer;
    },
  });
});

describe('the chip of a tab', () => {
  it('is brought when it is not there, then told once more', async () => {
    await showChip(1, URL_NOW, chip);
    expect([sheets, browser.injected]).toEqual([[1], [{ tabId: 1, file: '/part-chip.js' }]]);
    expect(browser.sent.at(-1)?.message).toEqual({ type: 'chip-state', chip });
  });

  it('is told and not brought again when it is there', async () => {
    answer = true;
    await showChip(1, URL_NOW, chip);
    expect([sheets, browser.injected, browser.sent.length]).toEqual([[], [], 1]);
  });

  it('says nothing of a page that the tab has left meanwhile', async () => {
    await showChip(1, `${MAIL}/?uid=2`, chip);
    await showChip(9, URL_NOW, chip);
    expect([browser.sent, browser.injected]).toEqual([[], []]);
  });

  it('is not brought where no script may run, nor to be hidden', async () => {
    browser.closed.add(1);
    await showChip(1, URL_NOW, chip);
    expect(browser.injected).toEqual([]);
    browser.closed.clear();
    await hideChip(1);
    expect(browser.injected).toEqual([]);
  });
});

describe('sites without a chip', () => {
  it('are kept, told of, and taken off the list again', async () => {
    const heard: string[][] = [];
    const cancel = liveChipOff.subscribe(
      (list) => void heard.push(list),
      (error) => expect.unreachable(String(error)),
    );
    await turnChipOff(MAIL);
    await turnChipOff(MAIL);
    expect(await chipOffSites()).toEqual([MAIL]);
    await turnChipOn(MAIL);
    await vi.waitFor(() => expect(heard.at(-1)).toEqual([]));
    expect(heard).toContainEqual([MAIL]);
    cancel();
  });

  it('are none where something else was stored', async () => {
    await fakeBrowser.storage.local.set({ 'chip-off': 'nonsense' });
    expect(await chipOffSites()).toEqual([]);
  });
});

describe('a sidebar that is asked', () => {
  const { id } = fakeBrowser.runtime;
  const own = { id, url: fakeBrowser.runtime.getURL('/background.js') };
  const ask = async (windowId: number, sender: object = own) =>
    (await fakeBrowser.runtime.onMessage.trigger(
      { type: 'is-beside', windowId },
      sender,
      () => {},
    )) as unknown[];

  it('answers for its own window alone, only to its own extension, and not after its end', async () => {
    const stop = new AbortController();
    answerBeside(stop.signal);
    await Promise.resolve();
    expect([await ask(1), await ask(2)]).toEqual([[true], [undefined]]);
    expect(await ask(1, { ...own, id: 'other' })).toEqual([undefined]);
    expect(await ask(1, { id, url: `${MAIL}/`, tab: { id: 1 }, frameId: 0 })).toEqual([undefined]);
    stop.abort();
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(false);
  });
});
