import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { connectPicker } from '../lib/messaging/picker-side.ts';
import { createPicker, type Picker } from '../lib/sites/teach/picker.ts';

/** Where the running picker leaves its cancel, in the extension's own world. */
const MOUNT = Symbol.for('regulars.picker');

/** Put into a page only while the user teaches it; shows nothing before it is told what to pick. */
export default defineUnlistedScript(() => {
  if (window.top !== window) return;
  const world = globalThis as { [MOUNT]?: AbortController };
  world[MOUNT]?.abort();
  const mounted = new AbortController();
  world[MOUNT] = mounted;
  const { signal } = mounted;
  const stop = () => mounted.abort();
  let picker: Picker | null = null;
  const link = connectPicker({
    command(command) {
      if (command.type === 'pick-key') return picker?.press(command.key);
      picker ??= createPicker({ document, window, tell: (event) => link.tell(event), signal });
      picker.pickFor(command.field, command.known, command.words);
    },
    gone: stop,
    signal,
  });
});
