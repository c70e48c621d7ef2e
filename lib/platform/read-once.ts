import browser from 'webextension-polyfill';
import type { PageReading } from '../domain/reading.ts';
import { parseReading } from '../messaging/validate.ts';

const FILE = '/read-once.js';

/** Reads a page once through the right that a toolbar click gives; null where nothing can be read. */
export async function readTabOnce(tabId: number): Promise<PageReading | null> {
  try {
    const [done] = await browser.scripting.executeScript({ target: { tabId }, files: [FILE] });
    return parseReading(done?.result);
  } catch {
    // Browser pages, stores, PDF and error pages let no script in.
    return null;
  }
}
