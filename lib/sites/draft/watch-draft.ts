import { editorText } from './editor-text.ts';
import { type Editor, findEditor } from './find-editor.ts';

export interface DraftOptions {
  document: Document;
  window: Window;
  /** The words as they stand after a pause; `editor` changes when another letter is being written. */
  tell(text: string, editor: number): void;
  /** Ends everything. */
  signal: AbortSignal;
}

/** So long the typing has to rest. */
const PAUSE_MS = 150;
/** A page that changes the letter all the time is read this often. */
const LONGEST_MS = 1000;
const CHANGES = ['input', 'focusout'];
/** Editors are drawn after their page; then the cursor tells. */
const LOOKS_MS = [0, 150, 500, 1500, 4000];

/** Listens to the letter's editor and to nothing else; where the cursor goes tells which editor it is. */
export function watchDraft({ document, window, tell, signal }: DraftOptions): { look(): void } {
  let editor: Editor | null = null;
  let count = 0;
  let last: string | null = null;
  let timer: number | undefined;
  let since = 0;
  const changes = new MutationObserver(soon);

  function read(): void {
    if (signal.aborted || !editor) return;
    since = 0;
    const text = editorText(editor.element);
    if (text === last) return;
    last = text;
    tell(text, count);
  }

  function soon(): void {
    const now = performance.now();
    since ||= now;
    if (now - since > LONGEST_MS) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(read, PAUSE_MS);
  }

  function forget(): void {
    since = 0;
    window.clearTimeout(timer);
    changes.disconnect();
    for (const event of CHANGES) editor?.element.removeEventListener(event, soon);
  }

  function look(): void {
    if (signal.aborted) return;
    const found = findEditor(document);
    if (!found || found.element === editor?.element) return;
    forget();
    editor = found;
    count += 1;
    last = null;
    for (const event of CHANGES) found.element.addEventListener(event, soon);
    // Programs delete, paste and insert by themselves, and tell nobody.
    changes.observe(found.element, { childList: true, characterData: true, subtree: true });
    read();
  }

  const lookLater = () => void window.setTimeout(look);
  for (const wait of LOOKS_MS) window.setTimeout(look, wait);
  // Into a frame the cursor goes without a word in this document: the window loses it.
  document.addEventListener('focusin', lookLater, { signal, passive: true });
  window.addEventListener('blur', lookLater, { signal, passive: true });
  signal.addEventListener('abort', forget);
  return { look };
}
