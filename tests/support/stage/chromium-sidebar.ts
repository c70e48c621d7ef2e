import type { Browser, CDPSession, Page, Target } from 'puppeteer-core';
import { driveChromiumPage } from './chromium-driver.ts';
import type { View } from './stage.ts';
import { createView, poll } from './view.ts';

const PANEL = '/sidepanel.html';

/** The side panels of a browser: opened by the toolbar button, worked like pages. */
export function createChromiumSidebars(browser: Browser, extensionId: string) {
  const byPage = new Map<Page, { target: Target; view: View }>();

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

  function panels(): Target[] {
    return browser.targets().filter((t) => t.url().startsWith(`chrome-extension://${extensionId}${PANEL}`));
  }

  /** Opening may begin with a panel of the window and end with one of the tab: the one that stays is meant. */
  async function newPanel(before: ReadonlySet<Target>): Promise<{ target: Target; view: View }> {
    let last: Target | undefined;
    const settled = async () => {
      const [now] = panels()
        .filter((t) => !before.has(t))
        .reverse();
      const same = now !== undefined && now === last;
      last = now;
      await new Promise((resolve) => setTimeout(resolve, 150));
      if (!same || !panels().includes(now)) return null;
      const view = createView(driveChromiumPage(await now.asPage()));
      const shown = await view.evaluate<string>('document.visibilityState');
      return shown === 'visible' ? { target: now, view } : null;
    };
    return await poll(settled, 'the side panel to open', 15_000);
  }

  async function open(page: Page): Promise<View> {
    const known = byPage.get(page);
    if (known && panels().includes(known.target)) return known.view;
    const before = new Set(panels());
    await pressToolbarButton(page);
    const panel = await newPanel(before);
    byPage.set(page, panel);
    return panel.view;
  }

  return { open, pressToolbarButton };
}
