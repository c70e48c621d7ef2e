/** The page's end of the line on which a draft is told. It breaks when the sidebar is closed. */
import { nativeRuntime } from './page-side.ts';
import { DRAFT_LINE, type DraftCommand, type PageDraftMessage } from './protocol.ts';

export interface DraftLineOptions {
  /** Somebody of ours asks for the draft. */
  watch(): void;
  /** Nobody does any more. */
  stop(): void;
  signal: AbortSignal;
}

/** Answers only lines of our own extension; what is told goes to whoever opened the line, and to nobody else. */
export function connectDraft({ watch, stop, signal }: DraftLineOptions): {
  tell(text: string, editor: number): void;
} {
  const runtime = nativeRuntime();
  if (!runtime?.id) {
    stop();
    return { tell: () => {} };
  }
  let line: chrome.runtime.Port | null = null;
  const answer = (port: chrome.runtime.Port) => {
    if (port.name !== DRAFT_LINE || port.sender?.id !== runtime.id || line) return;
    line = port;
    port.onDisconnect.addListener(stop);
    port.onMessage.addListener((message: Partial<DraftCommand>) => {
      if (message?.type === 'watch-draft') watch();
      else if (message?.type === 'stop-draft') stop();
    });
  };
  runtime.onConnect.addListener(answer);
  signal.addEventListener('abort', () => {
    line?.disconnect();
    // Removing a listener throws once the extension is gone.
    if (runtime.id) runtime.onConnect.removeListener(answer);
  });
  return {
    tell(text, editor) {
      try {
        line?.postMessage({ type: 'page-draft', text, editor } satisfies PageDraftMessage);
      } catch {
        // The line broke in this very moment; its end is told separately.
      }
    },
  };
}
