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
  navigationOf(window)?.addEventListener('navigatesuccess', moved, { signal });
  // Recipients and record fields that were typed: fires when a field is left, not on every key.
  document.addEventListener('change', moved, { signal, passive: true, capture: true });
  window.addEventListener('pageshow', (event) => event.persisted && returned(), { signal });
  watchTitle(document, moved, signal);
}

function navigationOf(window: Window): EventTarget | null {
  const navigation: unknown = 'navigation' in window ? window.navigation : null;
  return navigation instanceof EventTarget ? navigation : null;
}

/** The title's text, and the head for a title that is replaced as a whole. */
function watchTitle(document: Document, moved: () => void, signal: AbortSignal): void {
  const head = document.head as HTMLHeadElement | null;
  if (!head) return;
  const inTitle = new MutationObserver(moved);
  const observeTitle = () => {
    inTitle.disconnect();
    const title = head.querySelector('title');
    if (title) inTitle.observe(title, { childList: true, characterData: true, subtree: true });
  };
  const inHead = new MutationObserver((records) => {
    if (!records.some((record) => [...record.addedNodes].some((node) => node.nodeName === 'TITLE'))) return;
    observeTitle();
    moved();
  });
  inHead.observe(head, { childList: true });
  observeTitle();
  signal.addEventListener('abort', () => {
    inTitle.disconnect();
    inHead.disconnect();
  });
}
