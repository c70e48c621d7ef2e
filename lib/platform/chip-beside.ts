import browser, { type Runtime } from 'webextension-polyfill';
import type { ExtensionMessage } from '../messaging/protocol.ts';
import { listen } from './listen.ts';
import { hearExtension } from './messages.ts';

/**
 * Whether a sidebar can be seen in the window of this tab. Asked of the sidebars themselves: neither browser
 * says of a panel whether it is hidden with its tab. Nobody answering means no.
 */
export async function isBeside(tabId: number): Promise<boolean> {
  try {
    const { windowId, active } = await browser.tabs.get(tabId);
    if (windowId === undefined || !active) return false;
    const asked: ExtensionMessage = { type: 'is-beside', windowId };
    return (await browser.runtime.sendMessage(asked)) === true;
  } catch {
    return false;
  }
}

/** A sidebar's end of it: only the one in that window answers. */
export function answerBeside(signal: AbortSignal): void {
  let own: number | undefined;
  void browser.windows.getCurrent().then(({ id }) => {
    own = id;
  });
  listen(
    browser.runtime.onMessage,
    (raw: unknown, sender: Runtime.MessageSender) => {
      const message = hearExtension(raw, sender);
      const isMine = message?.type === 'is-beside' && message.windowId === own;
      return isMine && globalThis.document?.hidden !== true ? Promise.resolve(true) : undefined;
    },
    signal,
  );
}

/**
 * Tells of the tab in front of a window whose panel was closed (Chromium); in Firefox the size of the page tells.
 * Call in the first tick: the background may be woken for it.
 */
export function onPanelClosed(next: (tabId: number) => void): void {
  globalThis.chrome?.sidePanel?.onClosed?.addListener(({ windowId }) => {
    void browser.tabs.query({ active: true, windowId }).then(([tab]) => {
      if (tab?.id !== undefined) next(tab.id);
    });
  });
}
