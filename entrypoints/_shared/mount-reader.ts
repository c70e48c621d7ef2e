import { connectPage } from '../../lib/messaging/page-side.ts';
import type { Bring } from '../../lib/sites/parts.ts';
import type { SiteReader } from '../../lib/sites/reader.ts';
import { watchPage } from '../../lib/sites/watch/watch-page.ts';

/** Where the mounted reader leaves its cancel, in the extension's own world: pages cannot see it. */
const MOUNT = Symbol.for('regulars.reader');

/** The readers for this page; those that are not there yet can be brought, and tell when they have come. */
type Readers = (bring: Bring, come: () => void) => readonly SiteReader[];

/** Takes in what was taught about this site. */
type Learn = (pages: unknown) => void;

/** Definitions that come later than this change the reading when they are there. */
const LEARNING_MS = 400;

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
  const taughtChanged = () => void relearn();
  const link = connectPage({
    readAgain: () => readAgain(),
    stopReading: stop,
    taughtChanged,
    gone: stop,
    signal,
  });
  const relearn = async () => {
    learn?.(await link.taughtHere());
    readAgain();
  };
  if (!(await link.siteIsOn()) || signal.aborted) return stop();
  if (learn) await Promise.race([relearn(), new Promise((late) => setTimeout(late, LEARNING_MS))]);
  if (signal.aborted) return;
  const readers = readersFor(link.bringReader, () => readAgain());
  const watch = watchPage({ document, window, readers, onReading: link.send, signal });
  readAgain = watch.readAgain;
}
