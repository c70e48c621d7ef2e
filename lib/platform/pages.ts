import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import type { PageState, Pages } from '../domain/ports.ts';
import { keepHeartbeat } from './alarms.ts';
import { answerBeside } from './chip-beside.ts';
import { systemClock } from './clock.ts';
import { listen } from './listen.ts';
import { createLive } from './live.ts';
import { hearExtension, hearPage } from './messages.ts';
import type { TabSeen } from './page-state.ts';
import { createPageTracker, type PageTracker } from './page-tracker.ts';
import { injectReader, type ReaderScript, tellReader } from './reader-script.ts';
import { onPageKept, sessionPages } from './session-pages.ts';
import { onSitesChanged, readSites, type Site, sitesOn } from './site-list.ts';
import { turnSiteOff, turnSiteOn } from './sites.ts';

/** What the window of this sidebar shows. Opening one also re-arms the heartbeat, should the browser have lost it. */
export function createPages(signal: AbortSignal, scripts: readonly ReaderScript[]): Pages {
  const state = createLive<PageState>({ kind: 'waiting' });
  const tracker = createPageTracker(
    {
      look,
      kept: sessionPages.kept,
      ask: (tabId) => tellReader(tabId, { type: 'read-again' }),
      inject: (tabId) => injectReader(tabId, scripts),
      sitesOn,
    },
    state,
  );
  hearReaders(tracker, signal);
  answerBeside(signal);
  const revoked = createLive<string[]>([]);
  const lookAtSites = () => void readSites().then((sites) => revoked.set(revokedOf(sites)));
  onSitesChanged(() => {
    void tracker.sitesChanged();
    lookAtSites();
  }, signal);
  lookAtSites();
  void followWindow(tracker, signal);
  void keepHeartbeat(systemClock.now());
  return {
    live: state.live,
    turnOn: turnSiteOn,
    turnOff: turnSiteOff,
    revoked: revoked.live,
    readAgain: () => tracker.readAgain(),
  };
}

function revokedOf(sites: readonly Site[]): string[] {
  return sites.filter((site) => site.revoked).map((site) => site.origin);
}

/** Readers are heard without a detour through the background; its own findings come from its memory. */
function hearReaders(tracker: PageTracker, signal: AbortSignal): void {
  listen(
    browser.runtime.onMessage,
    (raw: unknown, sender: Runtime.MessageSender) => {
      const call = hearPage(raw, sender);
      if (call?.message.type === 'page-reading') tracker.heard({ ...call, reading: call.message.reading });
      const told = hearExtension(raw, sender);
      if (told?.type === 'tab-reading')
        void sessionPages.kept(told.tabId).then((page) => page && tracker.lookedAt(told.tabId, page));
      return undefined;
    },
    signal,
  );
  onPageKept((tabId, page) => page.kind === 'closed' && void tracker.lookedAt(tabId, page), signal);
}

async function followWindow(tracker: PageTracker, signal: AbortSignal): Promise<void> {
  const own = await browser.windows.getCurrent();
  const followActive = async () => {
    const [tab] = await browser.tabs.query({ active: true, ...(own.id ? { windowId: own.id } : {}) });
    if (tab?.id !== undefined && !signal.aborted) await tracker.follow(tab.id);
  };
  const moved = (tabId: number, tab: Tabs.Tab) => void tracker.moved(tabId, seenOf(tab));
  listen(
    browser.tabs.onActivated,
    // Chromium hides the panel of a tab with its tab: a hidden one stays with what it shows.
    ({ tabId, windowId }) => windowId === own.id && !isHidden() && void tracker.follow(tabId),
    signal,
  );
  globalThis.document?.addEventListener('visibilitychange', () => !isHidden() && void followActive(), {
    signal,
  });
  listen(
    browser.tabs.onUpdated,
    (tabId, change, tab) => (change.status !== undefined || change.url !== undefined) && moved(tabId, tab),
    signal,
  );
  // A page prepared ahead takes the place of a tab under a new number.
  listen(browser.tabs.onReplaced, () => void followActive(), signal);
  listen(browser.windows.onFocusChanged, (id) => id === own.id && void followActive(), signal);
  await followActive();
}

function isHidden(): boolean {
  return globalThis.document?.hidden === true;
}

async function look(tabId: number): Promise<TabSeen | null> {
  try {
    return seenOf(await browser.tabs.get(tabId));
  } catch {
    // Closed meanwhile; the tab that comes to the front will be followed.
    return null;
  }
}

function seenOf(tab: Tabs.Tab): TabSeen {
  return { url: tab.url, complete: tab.status === 'complete' };
}
