/** The content script's end of the wire: the browser's own object, no polyfill, no validation library. */
import type { PageSeen } from '../domain/reading.ts';
import type { PageMessage, ReaderMessage } from './protocol.ts';

type Runtime = typeof chrome.runtime;

export interface PageLink {
  /** False when the site is off, nobody answers, or the extension is gone. */
  siteIsOn(): Promise<boolean>;
  send(reading: PageSeen): void;
  /** Has the reader of this id put into the page; false when it did not come. */
  bringReader(id: string): Promise<boolean>;
  /** What was taught about this site, unchecked; undefined when nobody answers. */
  taughtHere(): Promise<unknown>;
}

export interface PageLinkOptions {
  readAgain(): void;
  stopReading(): void;
  /** Definitions of this site were changed. */
  taughtChanged?(): void;
  /** The extension was updated or removed: this script has nobody to talk to any more. */
  gone(): void;
  signal: AbortSignal;
}

/** Connects the page's reader. After an update the old script's calls fail: it then stops, quietly. */
export function connectPage(options: PageLinkOptions): PageLink {
  const runtime = nativeRuntime();
  if (!runtime?.id) {
    options.gone();
    return { siteIsOn: no, send: () => {}, bringReader: no, taughtHere: async () => undefined };
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
    siteIsOn: async () => saysYes(await post({ type: 'site-is-on' }), 'on'),
    send: (reading) => void post({ type: 'page-reading', reading }),
    bringReader: async (id) => saysYes(await post({ type: 'bring-reader', id }), 'brought'),
    taughtHere: async () => {
      const answer = await post({ type: 'taught-here' });
      return typeof answer === 'object' && answer !== null && 'pages' in answer ? answer.pages : undefined;
    },
  };
}

const no = async () => false;

function saysYes(answer: unknown, key: string): boolean {
  return typeof answer === 'object' && answer !== null && (answer as Record<string, unknown>)[key] === true;
}

function listen(runtime: Runtime, { readAgain, stopReading, taughtChanged, signal }: PageLinkOptions): void {
  const hear = (message: unknown, sender: chrome.runtime.MessageSender): undefined => {
    if (sender.id !== runtime.id || typeof message !== 'object' || message === null) return;
    const { type } = message as Partial<ReaderMessage>;
    if (type === 'read-again') readAgain();
    else if (type === 'stop-reading') stopReading();
    else if (type === 'taught-changed') taughtChanged?.();
  };
  runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => {
    // Removing a listener throws once the extension is gone.
    if (runtime.id) runtime.onMessage.removeListener(hear);
  });
}

/** The browser's own object in a page; undefined where there is no extension. */
export function nativeRuntime(): Runtime | undefined {
  const scope = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  return (scope.browser ?? scope.chrome)?.runtime;
}
