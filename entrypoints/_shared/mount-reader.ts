import { connectPage, type PageLink } from '../../lib/messaging/page-side.ts';
import type { SiteReader } from '../../lib/sites/reader.ts';
import { watchPage } from '../../lib/sites/watch/watch-page.ts';

/** Where the mounted reader leaves its cancel, in the extension's own world: pages cannot see it. */
const MOUNT = Symbol.for('regulars.reader');

/** The readers for this page; those that are not there yet can be brought, and tell when they have come. */
type Readers = (link: PageLink, come: () => void) => readonly SiteReader[];

/** Takes in what was taught about this site, and tells when it has. */
type Learn = (link: PageLink, come: () => void) => Promise<void>;

/** Reads the page from now on. A second injection into the same page replaces the first one. */
export function mountReader(readers: Readers, learn?: Learn): void {
  if (window.top !== window) return;
  const world = globalThis as { [MOUNT]?: AbortController };
  world[MOUNT]?.abort();
  const mounted = new AbortController();
  world[MOUNT] = mounted;
  void start(mounted, readers, learn);
}

/** Asks first: on a site that is not turned on nothing is read at all. */
async function start(mounted: AbortController, readersFor: Readers, learn?: Learn): Promise<void> {
  const { signal } = mounted;
  const stop = () => mounted.abort();
  let readAgain = () => {};
  const again = () => readAgain();
  const link = connectPage({
    readAgain: again,
    stopReading: stop,
    taughtChanged: () => void learn?.(link, again),
    gone: stop,
    signal,
  });
  if (!(await link.siteIsOn()) || signal.aborted) return stop();
  await learn?.(link, again);
  if (signal.aborted) return;
  const readers = readersFor(link, again);
  readAgain = watchPage({ document, window, readers, onReading: link.send, signal }).readAgain;
}
