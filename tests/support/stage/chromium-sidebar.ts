import type { Browser, CDPSession, Page, Target } from 'puppeteer-core';
import { driveChromiumPage } from './chromium-driver.ts';
import type { View } from './stage.ts';
import { createView } from './view.ts';

const PANEL = '/sidepanel.html';

/** The side panels of a browser: opened by the toolbar button, worked like pages. */
export function createChromiumSidebars(browser: Browser, extensionId: string) {
  const byWindow = new Map<number, { target: Target; view: View }>();

  async function session(): Promise<CDPSession> {
    return await browser.target().createCDPSession();
  }

  /** The tab that holds the page: the toolbar button belongs to tabs, not to documents. */
  async function tabOf(cdp: CDPSession, page: Page): Promise<string> {
    const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find((info) => info.url === page.url());
    if (!tab) throw new Error(`no tab shows ${page.url()}`);
    return tab.targetId;
  }

  async function pressToolbarButton(page: Page): Promise<void> {
    const cdp = await session();
    await page.bringToFront();
    const targetId = await tabOf(cdp, page);
    await cdp.send('Extensions.triggerAction', { id: extensionId, targetId });
    await cdp.detach();
  }

  async function windowOf(page: Page): Promise<number> {
    const cdp = await page.createCDPSession();
    const { windowId } = await cdp.send('Browser.getWindowForTarget');
    await cdp.detach();
    return windowId;
  }

  async function open(page: Page): Promise<View> {
    const windowId = await windowOf(page);
    const known = byWindow.get(windowId);
    if (known && browser.targets().includes(known.target)) return known.view;
    const before = new Set(browser.targets());
    await pressToolbarButton(page);
    const target = await browser.waitForTarget(
      (t) => !before.has(t) && t.url().startsWith(`chrome-extension://${extensionId}${PANEL}`),
      { timeout: 10_000 },
    );
    const view = createView(driveChromiumPage(await target.asPage()));
    byWindow.set(windowId, { target, view });
    return view;
  }

  return { open, pressToolbarButton };
}
