import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { connectChip } from '../lib/messaging/chip-side.ts';
import { mountChip } from '../lib/sites/chip/mount-chip.ts';

/** Where the running chip leaves its cancel, in the extension's own world. */
const MOUNT = Symbol.for('regulars.chip');

/** Put into the page of a known customer; shows nothing before it is told to. */
export default defineUnlistedScript(() => {
  if (window.top !== window) return;
  const world = globalThis as { [MOUNT]?: AbortController };
  world[MOUNT]?.abort();
  const mounted = new AbortController();
  world[MOUNT] = mounted;
  const { signal } = mounted;
  const link = connectChip({ show: (shown) => chip.show(shown), gone: () => mounted.abort(), signal });
  const chip = mountChip({ document, window, tell: link.tell, isAlive: link.isAlive, signal });
});
