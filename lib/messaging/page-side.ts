/** The content script's end of the wire: the browser's own object, no polyfill, no validation library. */
import type { PageShown } from '../domain/reading.ts';
import type { PageMessage, ReaderMessage } from './protocol.ts';

type Runtime = typeof chrome.runtime;

export interface PageLink {
  /** False when the site is off, nobody answers, or the extension is gone. */
  siteIsOn(): Promise<boolean>;
  send(reading: PageShown): void;
  /** The answer, unchecked; undefined when nobody gives one. */
  ask(message: PageMessage): Promise<unknown>;
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
  if (runtime?.id) listen(runtime, options);
  else options.gone();

  async function ask(message: PageMessage): Promise<unknown> {
    try {
      if (runtime?.id) return await runtime.sendMessage(message);
    } catch (error) {
      // "Receiving end does not exist" only means that nobody listens right now.
      if (runtime?.id && !/invalidated/i.test(String(error))) return undefined;
    }
    options.gone();
    return undefined;
  }

  return {
    siteIsOn: async () => fieldOf(await ask({ type: 'site-is-on' }), 'on') === true,
    send: (reading) => void ask({ type: 'page-reading', reading }),
    ask,
  };
}

/** Has the reader of this id put into the page; false when it did not come. */
export async function bringReader(link: PageLink, id: string): Promise<boolean> {
  return fieldOf(await link.ask({ type: 'bring-reader', id }), 'brought') === true;
}

/** What was taught about this site; undefined when nobody answers. */
export async function taughtHere(link: PageLink): Promise<unknown> {
  return fieldOf(await link.ask({ type: 'taught-here' }), 'pages');
}

function fieldOf(answer: unknown, key: string): unknown {
  return (answer as Record<string, unknown> | null | undefined)?.[key];
}

function listen(runtime: Runtime, { readAgain, stopReading, taughtChanged, signal }: PageLinkOptions): void {
  const hear = (message: unknown, sender: chrome.runtime.MessageSender): undefined => {
    if (sender.id !== runtime.id) return;
    const type = fieldOf(message, 'type') as ReaderMessage['type'] | undefined;
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
