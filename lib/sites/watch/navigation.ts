import { first } from '../dom.ts';

export interface NavigationWatch {
  document: Document;
  window: Window;
  /** The page went somewhere, as far as its URL, title or a field tells. */
  moved(): void;
  /** The page came back from the back/forward cache: whoever heard the last reading may be gone. */
  returned(): void;
  signal: AbortSignal;
}

/**
 * Events only, none of the page's own functions: a page may replace `history.pushState`, and what we
 * would wrap is not what it calls. Without the Navigation API (Firefox before 147) a pushState shows
 * in the title or in the observed containers.
 */
export function listenToNavigation({ document, window, moved, returned, signal }: NavigationWatch): void {
  for (const event of ['hashchange', 'popstate']) window.addEventListener(event, moved, { signal });
  // Not known before Firefox 147; an element of that name may answer instead, and never fires this.
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener?.('navigatesuccess', moved, { signal });
  // Recipients and record fields that were typed: fires when a field is left, not on every key.
  document.addEventListener('change', moved, { signal, passive: true, capture: true });
  window.addEventListener('pageshow', (event) => event.persisted && returned(), { signal });
  watchTitle(document, moved, signal);
}

/** The title's text, and a title that is replaced as a whole; the head's other children change too often. */
function watchTitle(document: Document, moved: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver((records) => {
    const isTitle = (node: Node | null) => node?.nodeName === 'TITLE';
    const says = ({ target, addedNodes }: MutationRecord) =>
      isTitle(target) || isTitle(target.parentNode) || [...addedNodes].some(isTitle);
    if (records.some(says)) moved();
  });
  const head = first(document, 'head');
  if (head) observer.observe(head, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
