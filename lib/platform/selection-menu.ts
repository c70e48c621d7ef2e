import browser from 'webextension-polyfill';
import { SELECTED_KINDS, type SelectedKind } from '../domain/selected.ts';
import { patternOf } from './permissions.ts';

const PARENT = 'remember';
const PREFIX = `${PARENT}:`;

/** The words of the page's selection menu. */
export interface MenuWords {
  title: string;
  kindName(kind: SelectedKind): string;
}

/** What was marked, and where, at the click. */
export interface SelectionClick {
  kind: SelectedKind;
  text: string;
  tab: { id: number; windowId: number | undefined; url: string | undefined };
}

/**
 * Makes the menu anew for exactly these origins: browsers keep menus over restarts, and an update may have left
 * another. Without any site there is none, since a menu without addresses would stand on every page.
 */
export async function makeSelectionMenu(origins: readonly string[], words: MenuWords): Promise<void> {
  await browser.contextMenus.removeAll();
  const documentUrlPatterns = [...new Set(origins.flatMap((origin) => patternOf(origin) ?? []))];
  if (documentUrlPatterns.length === 0) return;
  const common = { contexts: ['selection' as const], documentUrlPatterns };
  browser.contextMenus.create({ ...common, id: PARENT, title: literal(words.title) });
  for (const kind of SELECTED_KINDS) {
    const title = literal(words.kindName(kind));
    browser.contextMenus.create({ ...common, id: PREFIX + kind, parentId: PARENT, title });
  }
}

/** Says whom the page in front is about; there may be no menu just now. */
export async function renameSelectionMenu(title: string): Promise<void> {
  await browser.contextMenus.update(PARENT, { title: literal(title) }).catch(() => undefined);
}

/** Calls in the tick of the click, where the browser still opens the sidebar. Listen in the first tick. */
export function onSelectionMenu(clicked: (click: SelectionClick) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    const kind = SELECTED_KINDS.find((one) => PREFIX + one === menuItemId);
    if (!kind || !selectionText || tab?.id === undefined) return;
    clicked({ kind, text: selectionText, tab: { id: tab.id, windowId: tab.windowId, url: tab.url } });
  });
}

/** The tab in front of the window used last; its address only where we may read. */
export async function frontTab(): Promise<{ id: number; url: string | undefined } | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
}

/** Another window came to the front. Listen in the first tick. */
export function onFrontWindow(changed: () => void): void {
  browser.windows.onFocusChanged.addListener(() => changed());
}

/** In a menu `%s` means the marked words, and `&` marks a key. */
function literal(title: string): string {
  return title.replaceAll('%s', '% s').replaceAll('&', '&&');
}
