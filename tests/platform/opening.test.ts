import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openBriefWindow } from '../../lib/platform/brief-window.ts';
import { allowEverywhere, openSidebar } from '../../lib/platform/sidebar.ts';
import { standInBrowser } from './fake-extension.ts';

beforeEach(() => {
  standInBrowser();
});

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(fakeBrowser, 'sidebarAction');
});

/** Chromium's panel: only what is called in the tick of the click counts. */
function standPanel(enabled = false) {
  const calls: string[] = [];
  const note = (name: string) => async (options: object) =>
    void calls.push(`${name} ${JSON.stringify(options)}`);
  const sidePanel = {
    open: note('open'),
    setOptions: note('set'),
    getOptions: async () => ({ enabled }),
  };
  vi.stubGlobal('chrome', { sidePanel });
  return calls;
}

describe('opening the sidebar', () => {
  it('happens in the tick of the click in Chromium, for the tab, after it was allowed there', () => {
    const calls = standPanel();
    openSidebar({ id: 5, windowId: 2 });
    expect(calls).toEqual([
      'open {"windowId":2}',
      'set {"tabId":5,"path":"sidepanel.html","enabled":true}',
      'open {"tabId":5}',
    ]);
  });

  it('happens in the tick of the click in Firefox, and never closes an open one', () => {
    const open = vi.fn(async () => undefined);
    const toggle = vi.fn(async () => undefined);
    Object.assign(fakeBrowser, { sidebarAction: { open, toggle } });
    openSidebar({ id: 5, windowId: 2 });
    expect([open.mock.calls.length, toggle.mock.calls.length]).toEqual([1, 0]);
  });

  it('lets a refusal of the browser pass', async () => {
    vi.stubGlobal('chrome', {
      sidePanel: {
        open: () => Promise.reject(new Error('user gesture')),
        setOptions: () => Promise.reject(new Error('no tab')),
      },
    });
    expect(() => openSidebar({ id: 5, windowId: 2 })).not.toThrow();
    await Promise.resolve();
  });

  it('allows a panel of the whole window only on request, and says nothing twice', async () => {
    const calls = standPanel(false);
    await allowEverywhere(false);
    expect(calls).toEqual([]);
    await allowEverywhere(true);
    expect(calls).toEqual(['set {"path":"sidepanel.html","enabled":true}']);
  });
});

describe('the brief window', () => {
  const contexts = (list: object[]) => Object.assign(fakeBrowser.runtime, { getContexts: async () => list });
  const url = 'chrome-extension://test-extension-id/brief.html?followUp=a%2Fb';

  it('opens once for each follow-up, and comes to the front the second time', async () => {
    const create = vi.fn(async () => ({}));
    const update = vi.fn(async () => ({}));
    Object.assign(fakeBrowser.windows, { create, update });
    Object.assign(fakeBrowser.tabs, { update: vi.fn(async () => ({})) });
    contexts([]);
    await openBriefWindow('a/b');
    expect(create).toHaveBeenCalledWith(expect.objectContaining({ type: 'popup', url }));
    contexts([{ documentUrl: url, windowId: 9, tabId: 3 }]);
    await openBriefWindow('a/b');
    expect([create.mock.calls.length, update.mock.calls]).toEqual([1, [[9, { focused: true }]]]);
  });

  it('is a tab where the system has no windows to give', async () => {
    const create = vi.fn(async () => ({}));
    Object.assign(fakeBrowser.windows, { create: () => Promise.reject(new Error('no windows')) });
    Object.assign(fakeBrowser.tabs, { create });
    contexts([]);
    await openBriefWindow('a/b');
    expect(create).toHaveBeenCalledWith({ url });
  });
});
