import browser, { type Runtime } from 'webextension-polyfill';
import { originOfPattern } from '../domain/taught-pattern.ts';
import type { TaughtPage, Trial } from '../domain/taught-site.ts';
import type { PickEvent, Teaching } from '../domain/teaching.ts';
import type { PickCommand, ReaderMessage } from '../messaging/protocol.ts';
import { parseTrial } from '../messaging/validate.ts';
import { listen } from './listen.ts';
import { hearPage } from './messages.ts';
import { bringReader, tabsOf, tellReader } from './reader-script.ts';
import { sitesOn } from './site-list.ts';

const PICKER = '/teach-picker.js';

type Pick = { tabId: number; event: PickEvent };

/** The browser's part in teaching: the picker goes into the page, and definitions are tried on open tabs. */
export function createTeaching(signal: AbortSignal): Teaching {
  const hearers = new Set<(pick: Pick) => void>();
  const tell = (pick: Pick) => {
    for (const hear of [...hearers]) hear(pick);
  };
  const line = createLine((tabId) => tell({ tabId, event: { type: 'pick-wish', field: null } }));
  hearPicker(tell, signal);
  return {
    addressOf: async (tabId) => {
      const tab = await browser.tabs.get(tabId).catch(() => null);
      return tab?.url ?? null;
    },
    pickFor: async (tabId, ask) => {
      try {
        await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [PICKER] });
      } catch {
        return false;
      }
      line.open(tabId);
      return await command(tabId, { type: 'pick-field', ...ask });
    },
    press: async (tabId, key) => void (await command(tabId, { type: 'pick-key', key })),
    stop: async () => line.close(),
    picks: {
      subscribe(next) {
        hearers.add(next);
        return () => hearers.delete(next);
      },
    },
    tryOn,
    spread: spreadTaught,
  };
}

/**
 * A line to the picker: it breaks when this window is closed, and the picker leaves the page; when the page is
 * left instead, `broken` tells us.
 */
function createLine(broken: (tabId: number) => void) {
  let port: Runtime.Port | null = null;
  const close = () => {
    port?.disconnect();
    port = null;
  };
  return {
    close,
    open(tabId: number) {
      close();
      const opened = browser.tabs.connect(tabId, { name: 'picker', frameId: 0 });
      port = opened;
      opened.onDisconnect.addListener(() => {
        if (port !== opened) return;
        port = null;
        broken(tabId);
      });
    },
  };
}

/** Open pages of all sites ask again; those of products that we know do not listen to this. */
export async function spreadTaught(): Promise<void> {
  for (const tabId of await tabsOf(await sitesOn())) await tellReader(tabId, { type: 'taught-changed' });
}

async function command(tabId: number, message: PickCommand): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
    return true;
  } catch {
    return false;
  }
}

function hearPicker(next: (pick: Pick) => void, signal: AbortSignal): void {
  listen(
    browser.runtime.onMessage,
    (raw: unknown, sender: Runtime.MessageSender) => {
      const call = hearPage(raw, sender);
      const event = call && pickOf(call.message);
      if (call && event) next({ tabId: call.tabId, event });
      return undefined;
    },
    signal,
  );
}

function pickOf(message: { type: string }): PickEvent | null {
  return message.type.startsWith('pick-') ? (message as PickEvent) : null;
}

async function tryOn(page: TaughtPage): Promise<{ tabId: number; trial: Trial }[]> {
  const origin = originOfPattern(page.pattern);
  if (origin === null) return [];
  const tabs = await tabsOf([origin]);
  const trials = await Promise.all(tabs.map(async (tabId) => ({ tabId, trial: await tryIn(tabId, page) })));
  return trials.flatMap(({ tabId, trial }) => (trial ? [{ tabId, trial }] : []));
}

/** The script that answers comes into the page with the first trial. */
async function tryIn(tabId: number, page: TaughtPage): Promise<Trial | null> {
  return (
    (await askTrial(tabId, page)) ?? ((await bringReader(tabId, 'taught')) ? askTrial(tabId, page) : null)
  );
}

async function askTrial(tabId: number, page: TaughtPage): Promise<Trial | null> {
  const message: ReaderMessage = { type: 'try-taught', page };
  try {
    return parseTrial(await browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
  } catch {
    return null;
  }
}
