import browser from 'webextension-polyfill';
import { onPageCall, type PageCalls } from './messages.ts';
import { onSitesChanged } from './site-list.ts';
import { closeStorageToPages } from './trusted-storage.ts';

/** Everything that may wake the background. */
export interface BackgroundEvents extends PageCalls {
  /** A start of the browser, an alarm, a switch of tabs: a moment to look what is due. */
  wake(): void;
  firstInstall(): void;
  /** Runs in the tick of the click. */
  toolbarPressed(tab: {
    id?: number | undefined;
    windowId?: number | undefined;
    url?: string | undefined;
  }): void;
  noticeClicked(id: string): void;
  noticeClosed(id: string): void;
  sitesChanged(): void;
  tabMoved(tabId: number, url: string | undefined): void;
  tabClosed(tabId: number): void;
  tabActivated(tabId: number): void;
}

/**
 * Registers every listener at once: a browser that wakes the background for an event only delivers it to
 * listeners of the first tick.
 */
export function listenInBackground(events: BackgroundEvents): void {
  closeStorageToPages();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') events.firstInstall();
    events.wake();
  });
  // Without this listener Firefox leaves the background stopped after a restart, and the alarms are gone.
  browser.runtime.onStartup.addListener(() => events.wake());
  browser.alarms.onAlarm.addListener(() => events.wake());
  browser.action.onClicked.addListener((tab) => events.toolbarPressed(tab));
  browser.notifications.onClicked.addListener((id) => events.noticeClicked(id));
  browser.notifications.onClosed.addListener((id) => events.noticeClosed(id));
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status === 'loading' || change.url !== undefined) events.tabMoved(tabId, tab.url);
  });
  browser.tabs.onRemoved.addListener((tabId) => events.tabClosed(tabId));
  browser.tabs.onActivated.addListener(({ tabId }) => events.tabActivated(tabId));
  onSitesChanged(() => events.sitesChanged(), new AbortController().signal);
  onPageCall(events);
}
