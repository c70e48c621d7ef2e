import browser, { type Runtime } from 'webextension-polyfill';
import type { PageReading } from '../domain/reading.ts';
import type {
  BringReaderAnswer,
  ExtensionMessage,
  SiteIsOnAnswer,
  TaughtHereAnswer,
} from '../messaging/protocol.ts';
import { type FromPage, receiveFromExtension, receiveFromPage, type Self } from '../messaging/receive.ts';

/** A checked message of a page, with the address that its tab shows at the time. */
export interface PageCall extends FromPage {
  url: string;
}

/** Messages that open pages and the background may hear from the top frame of a tab; others are dropped. */
export function hearPage(raw: unknown, sender: Runtime.MessageSender): PageCall | null {
  // A page that Chromium only renders ahead of time is not shown to anybody.
  if ('documentLifecycle' in sender && sender.documentLifecycle !== 'active') return null;
  const call = receiveFromPage(raw, sender, self());
  // `sender.url` stays what the document was loaded from; the tab knows where the page has moved itself.
  const url = sender.tab?.url ?? sender.url;
  return call === null || url === undefined ? null : { ...call, url };
}

export function hearExtension(raw: unknown, sender: Runtime.MessageSender): ExtensionMessage | null {
  return receiveFromExtension(raw, sender, self());
}

/** Tells open sidebars what the toolbar button read; nobody listening is fine. */
export async function tellSidebars(tabId: number, reading: PageReading): Promise<void> {
  const message: ExtensionMessage = { type: 'tab-reading', tabId, reading, once: true };
  await browser.runtime.sendMessage(message).catch(() => undefined);
}

export interface PageCalls {
  pageRead(call: PageCall, reading: PageReading): void;
  siteIsOn(call: PageCall): Promise<SiteIsOnAnswer>;
  bringReader(call: PageCall, id: string): Promise<BringReaderAnswer>;
  taughtHere(call: PageCall): Promise<TaughtHereAnswer>;
  /** Runs in the tick of the click. */
  openSidebar(tab: { id?: number | undefined; windowId?: number | undefined }): void;
  chipAgain(call: PageCall): void;
  chipOff(call: PageCall): void;
}

/** The background's ear: answers only the three questions a page may ask, and does what its chip asks for. */
export function onPageCall(calls: PageCalls): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) => {
    const call = hearPage(raw, sender);
    // First of all and before any await: later no browser opens it.
    if (call?.message.type === 'open-sidebar' && sender.tab) calls.openSidebar(sender.tab);
    if (call?.message.type === 'site-is-on') return calls.siteIsOn(call);
    if (call?.message.type === 'bring-reader') return calls.bringReader(call, call.message.id);
    if (call?.message.type === 'taught-here') return calls.taughtHere(call);
    if (call?.message.type === 'chip-again') calls.chipAgain(call);
    if (call?.message.type === 'chip-off') calls.chipOff(call);
    if (call?.message.type === 'page-reading') calls.pageRead(call, call.message.reading);
    return undefined;
  });
}

function self(): Self {
  const { protocol, host } = new URL(browser.runtime.getURL('/'));
  return { id: browser.runtime.id, origin: `${protocol}//${host}` };
}
