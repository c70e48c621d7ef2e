import { defineContentScript } from 'wxt/utils/define-content-script';
import { connectPage } from '../../lib/messaging/page-side.ts';
import { READERS } from '../../lib/sites/readers.ts';
import { watchPage } from '../../lib/sites/watch/watch-page.ts';

/** Where the mounted reader leaves its cancel, in the extension's own world: pages cannot see it. */
const MOUNT = Symbol.for('regulars.reader');

export default defineContentScript({
  // Registered at run time for sites that the user turned on: no match, no host permission.
  registration: 'runtime',
  matches: [],
  runAt: 'document_idle',
  // WXT would otherwise tell the page by postMessage that it is there.
  noScriptStartedPostMessage: true,
  main: mount,
});

/** A second injection into the same page replaces the first one. */
function mount(): void {
  if (window.top !== window) return;
  const world = globalThis as { [MOUNT]?: AbortController };
  world[MOUNT]?.abort();
  const mounted = new AbortController();
  world[MOUNT] = mounted;
  void start(mounted);
}

/** Asks first: on a site that is not turned on nothing is read at all. */
async function start(mounted: AbortController): Promise<void> {
  const { signal } = mounted;
  const stop = () => mounted.abort();
  let readAgain = () => {};
  const link = connectPage({ readAgain: () => readAgain(), stopReading: stop, gone: stop, signal });
  if (!(await link.siteIsOn()) || signal.aborted) return stop();
  const watch = watchPage({ document, window, readers: READERS, onReading: link.send, signal });
  readAgain = watch.readAgain;
}
