import browser from 'webextension-polyfill';

const SIZE = { width: 440, height: 680 };

/** The brief of one follow-up in a window of its own; a window that already shows it comes to the front. */
export async function openBriefWindow(followUpId: string): Promise<void> {
  await openWindow(`/brief.html?followUp=${encodeURIComponent(followUpId)}`);
}

/** Everything due: the sidebar's own page, because a click on a notification may not open the sidebar. */
export async function openAgendaWindow(): Promise<void> {
  await openWindow('/sidepanel.html?agenda');
}

/** The options page, where the first sites are turned on. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/options.html?welcome') });
}

async function openWindow(path: string): Promise<void> {
  const url = browser.runtime.getURL(path);
  if (await bringToFront(url)) return;
  try {
    await browser.windows.create({ type: 'popup', url, ...SIZE });
  } catch {
    // No windows here (kiosk, some window managers): a tab does as well.
    await browser.tabs.create({ url });
  }
}

async function bringToFront(url: string): Promise<boolean> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  const open = contexts.find((context) => context.documentUrl === url);
  if (open === undefined) return false;
  try {
    await browser.tabs.update(open.tabId, { active: true });
    await browser.windows.update(open.windowId, { focused: true });
    return true;
  } catch {
    // Closed in this very moment.
    return false;
  }
}
