import { connectPage } from '../../lib/messaging/page-side.ts';
import type { SiteReader } from '../../lib/sites/reader.ts';
import { watchPage } from '../../lib/sites/watch/watch-page.ts';

/** Where the mounted reader leaves its cancel, in the extension's own world: pages cannot see it. */
const MOUNT = Symbol.for('regulars.reader');

/** Reads the page from now on. A second injection into the same page replaces the first one. */
export function mountReader(readers: readonly SiteReader[]): void {
  if (window.top !== window) return;
  const world = globalThis as { [MOUNT]?: AbortController };
  world[MOUNT]?.abort();
  const mounted = new AbortController();
  world[MOUNT] = mounted;
  void start(mounted, readers);
}

/** Asks first: on a site that is not turned on nothing is read at all. */
async function start(mounted: AbortController, readers: readonly SiteReader[]): Promise<void> {
  const { signal } = mounted;
  const stop = () => mounted.abort();
  let readAgain = () => {};
  const link = connectPage({ readAgain: () => readAgain(), stopReading: stop, gone: stop, signal });
  if (!(await link.siteIsOn()) || signal.aborted) return stop();
  const watch = watchPage({ document, window, readers, onReading: link.send, signal });
  readAgain = watch.readAgain;
}
