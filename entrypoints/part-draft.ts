import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { connectDraft } from '../lib/messaging/draft-side.ts';
import { watchDraft } from '../lib/sites/draft/watch-draft.ts';

/** Where the running part leaves its cancel, in the extension's own world. */
const MOUNT = Symbol.for('regulars.draft');

/** Put into a page only while a letter is written beside the open sidebar; listens to nothing before it is asked. */
export default defineUnlistedScript(() => {
  if (window.top !== window) return;
  const world = globalThis as { [MOUNT]?: AbortController };
  world[MOUNT]?.abort();
  const mounted = new AbortController();
  world[MOUNT] = mounted;
  const { signal } = mounted;
  const stop = () => mounted.abort();
  let watch: { look(): void } | null = null;
  const line = connectDraft({
    watch() {
      if (watch) return watch.look();
      watch = watchDraft({ document, window, tell: line.tell, signal });
    },
    stop,
    signal,
  });
});
