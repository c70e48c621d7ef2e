/** The content script's end of the wire: the browser's own object, no polyfill, no validation library. */
import type { PageSeen } from '../domain/reading.ts';
import type { PageMessage, ReaderMessage } from './protocol.ts';

type Runtime = typeof chrome.runtime;

export interface PageLink {
  /** False when the site is off, nobody answers, or the extension is gone. */
  siteIsOn(): Promise<boolean>;
  send(reading: PageSeen): void;
}

export interface PageLinkOptions {
  readAgain(): void;
  stopReading(): void;
  /** The extension was updated or removed: this script has nobody to talk to any more. */
  gone(): void;
  signal: AbortSignal;
}

/** Connects the page's reader. After an update the old script's calls fail: it then stops, quietly. */
export function connectPage(options: PageLinkOptions): PageLink {
  const runtime = nativeRuntime();
  if (!runtime?.id) {
    options.gone();
    return { siteIsOn: async () => false, send: () => {} };
  }
  listen(runtime, options);

  async function post(message: PageMessage): Promise<unknown> {
    try {
      if (!runtime?.id) throw new Error('Extension context invalidated.');
      return await runtime.sendMessage(message);
    } catch (error) {
      // "Receiving end does not exist" only means that nobody listens right now.
      if (!runtime?.id || /invalidated/i.test(String(error))) options.gone();
      return undefined;
    }
  }

  return {
    siteIsOn: async () => {
      const answer = await post({ type: 'site-is-on' });
      return typeof answer === 'object' && answer !== null && 'on' in answer && answer.on === true;
    },
    send: (reading) => void post({ type: 'page-reading', reading }),
  };
}

function listen(runtime: Runtime, { readAgain, stopReading, signal }: PageLinkOptions): void {
  const hear = (message: unknown, sender: chrome.runtime.MessageSender): undefined => {
    if (sender.id !== runtime.id || typeof message !== 'object' || message === null) return;
    const { type } = message as Partial<ReaderMessage>;
    if (type === 'read-again') readAgain();
    else if (type === 'stop-reading') stopReading();
  };
  runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => {
    // Removing a listener throws once the extension is gone.
    if (runtime.id) runtime.onMessage.removeListener(hear);
  });
}

function nativeRuntime(): Runtime | undefined {
  const scope = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  return (scope.browser ?? scope.chrome)?.runtime;
}
