import { render } from 'preact';
import type { Language } from '../../lib/i18n/language.ts';
import { Notice } from '../base/Notice.tsx';
import { UiContext, uiFor } from '../base/ui.ts';

/** The page of ours could not be built at all: better a word and a button than bones for ever. */
export function StartFailure({ language, onRetry }: { language: Language; onRetry: () => void }) {
  const ui = uiFor(language, 'UTC', 0);
  return (
    <UiContext.Provider value={ui}>
      <div class="sidebar" lang={language}>
        <main>
          <Notice icon="warning" title={ui.text.startFailed} tone="bad">
            <p>{ui.text.startFailedText}</p>
            <button type="button" class="plain" onClick={onRetry}>
              {ui.text.retry}
            </button>
          </Notice>
        </main>
      </div>
    </UiContext.Provider>
  );
}

/** Runs `start`; when it breaks says so in `root`, and the error stays in the console for a report. */
export async function startOrSay(
  root: HTMLElement | null,
  language: Language,
  start: () => Promise<void>,
): Promise<void> {
  try {
    await start();
  } catch (error) {
    console.error(error);
    if (!root) return;
    root.replaceChildren();
    render(<StartFailure language={language} onRetry={() => root.ownerDocument.location.reload()} />, root);
  }
}
