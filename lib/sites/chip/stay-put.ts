/** How often the chip is put back, each time later; then the page has its will. */
const MOST_TIMES = 4;
const PAUSE_MS = 250;

/** Puts the chip back when the page throws it out, a few times and ever slower. */
export function stayPut(document: Document, host: HTMLElement, isAlive: () => boolean, signal: AbortSignal) {
  let thrown = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const root = document.documentElement;
  const observer = new MutationObserver(() => {
    if (host.isConnected || !isAlive()) return;
    if (++thrown > MOST_TIMES) leave();
    else timer = setTimeout(enter, (thrown - 1) ** 2 * PAUSE_MS);
  });

  /** Does nothing where the page does not want it. */
  function enter(): void {
    leave();
    if (signal.aborted || thrown > MOST_TIMES) return;
    root.append(host);
    observer.observe(root, { childList: true });
  }

  function leave(): void {
    clearTimeout(timer);
    observer.disconnect();
    host.remove();
  }

  signal.addEventListener('abort', leave);
  return { enter, leave };
}
