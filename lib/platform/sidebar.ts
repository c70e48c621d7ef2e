import browser from 'webextension-polyfill';

const PATH = 'sidepanel.html';

/**
 * Opens the sidebar beside this tab. Must be called in the same tick as the click: both browsers refuse
 * after any await, so nothing can be looked up first.
 *
 * Chromium: only a panel of its own tab is hidden in other tabs, and one that was hidden cannot be shown
 * again without a click (156: `enabled: false` for a tab leaves the window's panel standing there). So
 * the panel belongs to the tab; the window's panel is opened as well where it is allowed (setting "stay
 * everywhere", see `allowEverywhere`), and refused by the browser where it is not.
 *
 * Firefox: `open`, not `toggle`: the same click reads a page that is not turned on, and must not close
 * the sidebar that is to show it. Firefox's own sidebar is never per tab.
 */
export function openSidebar(tab: { id?: number | undefined; windowId?: number | undefined }): void {
  if (browser.sidebarAction) {
    browser.sidebarAction.open().catch(ignore);
    return;
  }
  const panel = globalThis.chrome?.sidePanel;
  if (panel === undefined || tab.id === undefined) return;
  if (tab.windowId !== undefined) panel.open({ windowId: tab.windowId }).catch(ignore);
  panel.setOptions({ tabId: tab.id, path: PATH, enabled: true }).catch(ignore);
  panel.open({ tabId: tab.id }).catch(ignore);
}

/** Whether a panel of the whole window may exist (Chromium); Firefox's sidebar stays everywhere anyway. */
export async function allowEverywhere(allowed: boolean): Promise<void> {
  const panel = globalThis.chrome?.sidePanel;
  if (panel === undefined) return;
  const { enabled } = await panel.getOptions({});
  // Setting it again would be harmless today, but would close an open panel if it counted as a change.
  if (enabled !== allowed) await panel.setOptions({ path: PATH, enabled: allowed });
}

/** Opening is best effort: where the browser says no, its own button still opens the sidebar. */
function ignore(): void {}
