import browser from 'webextension-polyfill';
import type { ChipShown } from '../domain/chip/chip-shown.ts';
import type { ChipStateMessage } from '../messaging/protocol.ts';
import { bringReader } from './reader-script.ts';

/**
 * The chip's box is hidden by its own style, and shown by this sheet alone: pages' policies and styles have no
 * say over it, and Firefox takes it away together with the extension, whose scripts it does not let clean up.
 */
const SHEET =
  '[data-regulars-chip]{display:block!important}@media print{[data-regulars-chip]{display:none!important}}';

/** Shows the chip, if the tab is still at this address; null keeps the script there and shows nothing. */
export async function showChip(tabId: number, url: string, shown: ChipShown | null): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab?.url !== url) return;
  if ((await tell(tabId, shown)) || !(await bringChip(tabId))) return;
  await tell(tabId, shown);
}

export async function hideChip(tabId: number): Promise<void> {
  await tell(tabId, null);
}

/** The keys that open the sidebar, as the user has set them; null where there are none. */
export async function sidebarKeys(): Promise<string | null> {
  const all = await browser.commands.getAll();
  return all.find(({ name }) => name === '_execute_action')?.shortcut || null;
}

async function bringChip(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.insertCSS({ target: { tabId, frameIds: [0] }, css: SHEET, origin: 'USER' });
  } catch {
    return false;
  }
  return bringReader(tabId, 'chip');
}

/** False when no chip is there; the reader hears the message too, and says nothing. */
async function tell(tabId: number, chip: ChipShown | null): Promise<boolean> {
  const message: ChipStateMessage = { type: 'chip-state', chip };
  try {
    return (await browser.tabs.sendMessage(tabId, message, { frameId: 0 })) === true;
  } catch {
    return false;
  }
}
