import browser, { type Runtime } from 'webextension-polyfill';
import type { DraftSeen, DraftWatch } from '../domain/guard/draft-watch.ts';
import { DRAFT_LINE, type DraftCommand } from '../messaging/protocol.ts';
import { parsePageDraft } from '../messaging/validate.ts';
import { createLive } from './live.ts';
import { bringReader } from './reader-script.ts';

/** A line breaks when its page goes away; the next one may be the same letter, loaded again. */
const AGAIN_MS = 400;
const MOST_TRIES = 5;

/**
 * The letter of one tab, over a line of its own: what is written goes to this sidebar and to nobody else, not
 * even to the background. The line breaks when the sidebar is closed, and the script leaves the page.
 */
export function createDraftWatch(signal: AbortSignal): DraftWatch {
  const seen = createLive<DraftSeen | null>(null);
  let followed: number | null = null;
  let turn = 0;
  let tries = 0;
  let line: Runtime.Port | null = null;

  function close(): void {
    turn += 1;
    const open = line;
    line = null;
    if (open) {
      try {
        open.postMessage({ type: 'stop-draft' } satisfies DraftCommand);
      } catch {
        // Broken already.
      }
      open.disconnect();
    }
    if (seen.now() !== null) seen.set(null);
  }

  async function open(tabId: number): Promise<void> {
    const mine = turn;
    if (!(await bringReader(tabId, 'draft')) || mine !== turn) return;
    const port = browser.tabs.connect(tabId, { name: DRAFT_LINE, frameId: 0 });
    line = port;
    port.onMessage.addListener((raw: unknown) => {
      const draft = mine === turn ? parsePageDraft(raw) : null;
      if (draft === null) return;
      tries = 0;
      seen.set({ tabId, text: draft.text, editor: draft.editor });
    });
    port.onDisconnect.addListener(() => {
      if (mine !== turn) return;
      line = null;
      seen.set(null);
      tries += 1;
      if (tries <= MOST_TRIES)
        setTimeout(() => mine === turn && !signal.aborted && void open(tabId), AGAIN_MS);
    });
    port.postMessage({ type: 'watch-draft' } satisfies DraftCommand);
  }

  signal.addEventListener('abort', close);
  return {
    live: seen.live,
    follow(tabId) {
      if (tabId === followed || signal.aborted) return;
      close();
      followed = tabId;
      tries = 0;
      if (tabId !== null) void open(tabId);
    },
  };
}
