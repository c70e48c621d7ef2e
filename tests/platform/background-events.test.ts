import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type BackgroundEvents, listenInBackground } from '../../lib/platform/background-events.ts';
import { standInBrowser } from './fake-extension.ts';

let browser = standInBrowser();

beforeEach(() => {
  browser = standInBrowser();
});

function events(): BackgroundEvents {
  return {
    wake: vi.fn(),
    firstInstall: vi.fn(),
    toolbarPressed: vi.fn(),
    noticeClicked: vi.fn(),
    noticeClosed: vi.fn(),
    sitesChanged: vi.fn(),
    tabMoved: vi.fn(),
    tabClosed: vi.fn(),
    tabActivated: vi.fn(),
    pageRead: vi.fn(),
    siteIsOn: vi.fn(async () => ({ on: true })),
    bringReader: vi.fn(async () => ({ brought: true })),
    taughtHere: vi.fn(async () => ({ pages: [] })),
    openSidebar: vi.fn(),
    chipAgain: vi.fn(),
    chipOff: vi.fn(),
  };
}

describe('the background', () => {
  it('has every listener registered within the first tick', () => {
    listenInBackground(events());
    const { runtime, alarms, action, notifications, storage } = fakeBrowser;
    const own = [
      runtime.onInstalled,
      runtime.onStartup,
      runtime.onMessage,
      alarms.onAlarm,
      action.onClicked,
      notifications.onClicked,
      notifications.onClosed,
      storage.onChanged,
    ];
    expect(own.map((event) => event.hasListeners())).toEqual(own.map(() => true));
    const { updated, tabRemoved, activated, added, removed } = browser.events;
    expect([updated, tabRemoved, activated, added, removed].map((event) => event.size())).toEqual(
      Array(5).fill(1),
    );
  });

  it('welcomes at the first install only, and wakes at every install, update, start and alarm', async () => {
    const heard = events();
    listenInBackground(heard);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
    await fakeBrowser.runtime.onStartup.trigger();
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'heartbeat', scheduledTime: 1 } as never);
    expect(heard.firstInstall).not.toHaveBeenCalled();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    expect(heard.firstInstall).toHaveBeenCalledTimes(1);
    expect(heard.wake).toHaveBeenCalledTimes(4);
  });

  it('handles the toolbar click in the same tick', () => {
    const heard = events();
    listenInBackground(heard);
    void fakeBrowser.action.onClicked.trigger({ id: 3, windowId: 1 } as never);
    expect(heard.toolbarPressed).toHaveBeenCalledTimes(1);
  });

  it('answers the one question of a top frame of ours, and nothing else to anybody', async () => {
    const heard = events();
    listenInBackground(heard);
    const page = { id: fakeBrowser.runtime.id, tab: { id: 3 }, frameId: 0, url: 'https://mail.example/x' };
    const ask = async (raw: unknown, sender: object) =>
      (await fakeBrowser.runtime.onMessage.trigger(raw, sender, () => undefined))[0];
    expect(await ask({ type: 'site-is-on' }, page)).toEqual({ on: true });
    expect(await ask({ type: 'site-is-on' }, { ...page, frameId: 2 })).toBeUndefined();
    expect(await ask({ type: 'site-is-on' }, { ...page, id: 'other' })).toBeUndefined();
    for (const raw of [{ type: 'getAll' }, { type: 'tab-reading' }, null, 7, 'x', { __proto__: null }]) {
      expect(await ask(raw, page)).toBeUndefined();
    }
    expect(heard.pageRead).not.toHaveBeenCalled();
  });
});
