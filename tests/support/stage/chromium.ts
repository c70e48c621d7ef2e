import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { driveChromiumPage } from './chromium-driver.ts';
import { keepExtension, launchChromium, makeChromiumProfile } from './chromium-launch.ts';
import { createChromiumSidebars } from './chromium-sidebar.ts';
import { killWorker, waitForWorker, workerRuns } from './chromium-worker.ts';
import { readNetLog } from './net-log.ts';
import type { Notice, Stage, StageOptions, View } from './stage.ts';
import { removeFolder } from './temp-folder.ts';
import { createView, poll } from './view.ts';

/** A page of the extension's origin that runs none of its code. */
const QUIET_PAGE = '/manifest.json';
const WELCOME = '/options.html';

export async function openChromiumStage(options: StageOptions): Promise<Stage> {
  const profile = makeChromiumProfile();
  const netLogs: string[] = [];
  const pages = new Map<View, Page>();
  let extensionId = '';
  let quiet: View | null = null;
  let browser = await start(options.extension);
  // The welcome page comes by itself and to the front: a story begins after that.
  await browser
    .waitForTarget((t) => t.url().startsWith(origin() + WELCOME), { timeout: 5000 })
    .catch(() => null);
  let sidebars = createChromiumSidebars(browser, extensionId);

  async function start(extension: string | null): Promise<Browser> {
    const netLog = join(profile, `net-log-${netLogs.length}.json`);
    netLogs.push(netLog);
    const size = options.size ?? { width: 1280, height: 800 };
    const started = await launchChromium({ profile, netLog, size, headless: options.headless ?? true });
    if (extension) extensionId = await started.installExtension(extension);
    quiet = null;
    pages.clear();
    return started;
  }

  function origin(): string {
    return `chrome-extension://${extensionId}`;
  }

  function viewOf(page: Page): View {
    const view = createView(driveChromiumPage(page));
    pages.set(view, page);
    return view;
  }

  function pageOf(view: View): Page {
    const page = pages.get(view);
    if (!page) throw new Error('this view is not a page of the running browser');
    return page;
  }

  async function openPage(url: string, type: 'tab' | 'window' = 'tab'): Promise<View> {
    const page = await browser.newPage({ type });
    await page.goto(url);
    return viewOf(page);
  }

  async function inExtension<T>(expression: string): Promise<T> {
    if (!quiet) {
      const page = await browser.newPage({ type: 'tab', background: true });
      await page.goto(origin() + QUIET_PAGE);
      quiet = viewOf(page);
    }
    return await quiet.evaluate<T>(expression);
  }

  async function notices(): Promise<Notice[]> {
    const all = await inExtension<Record<string, boolean>>('chrome.notifications.getAll()');
    return Object.keys(all).map((id) => ({ id, text: '' }));
  }

  return {
    browser: 'chromium',
    get extensionOrigin() {
      return origin();
    },
    openPage: (url) => openPage(url),
    openWindow: (url) => openPage(url, 'window'),
    openExtensionPage: (path) => openPage(origin() + path),
    pressToolbarButton: (view) => sidebars.pressToolbarButton(pageOf(view)),
    openSidebar: (view) => sidebars.open(pageOf(view)),
    inExtension,
    waitForExtensionPage: async (path, timeout = 10_000) => {
      const target = await browser.waitForTarget((t) => t.url().startsWith(origin() + path), { timeout });
      return viewOf(await target.asPage());
    },
    killBackground: () => killWorker(browser, origin()),
    backgroundRuns: async () => workerRuns(browser, origin()),
    notices,
    noticesShown: async () => null,
    clickNotice: async (id) => {
      // Headless Chromium shows notifications nowhere: the event is sent as the browser would send it.
      await inExtension(`chrome.runtime.sendMessage({ type: 'wake' }).catch(() => 0)`);
      const worker = await waitForWorker(browser, origin());
      await worker.evaluate(`chrome.notifications.onClicked.dispatch(${JSON.stringify(id)})`);
    },
    dismissNotice: async (id) => {
      await inExtension(`chrome.notifications.clear(${JSON.stringify(id)})`);
    },
    chooseForMarked: async (view, item) => {
      // Nothing drives Chromium's own menu: the event is sent as the browser would send it.
      const { url, text } = await view.evaluate<{ url: string; text: string }>(
        '({ url: location.href, text: String(getSelection()) })',
      );
      await inExtension(`chrome.runtime.sendMessage({ type: 'wake' }).catch(() => 0)`);
      const worker = await waitForWorker(browser, origin());
      const info = JSON.stringify({ menuItemId: item, selectionText: text, pageUrl: url, editable: false });
      await worker.evaluate(
        `chrome.tabs.query({ url: ${JSON.stringify(`${new URL(url).origin.replace(/:\d+$/, '')}/*`)} }).then((tabs) => chrome.contextMenus.onClicked.dispatch(${info}, tabs.find((tab) => tab.url === ${JSON.stringify(url)})))`,
      );
    },
    answerPermission: async () => false,
    captureWindow: async () => false,
    quit: () => browser.close(),
    reopen: async () => {
      keepExtension(profile, extensionId);
      browser = await start(null);
      sidebars = createChromiumSidebars(browser, extensionId);
      await poll(async () => browser.connected, 'Chromium started', 10_000);
    },
    requests: () => netLogs.flatMap(readNetLog),
    close: async () => {
      if (browser.connected) await browser.close();
      removeFolder(profile);
    },
    ended: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
  };
}
