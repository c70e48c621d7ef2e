import type { Breathe } from './build-segment.ts';

/** Work goes on for so long at most before others have their turn. */
const SLICE_MS = 8;
const LONGEST_WAIT_MS = 100;

/** Gives way after each slice: until the window is idle where somebody looks at it. Rejects once the signal is given. */
export function createPace(signal: AbortSignal): Breathe {
  let began = performance.now();
  return async () => {
    signal.throwIfAborted();
    if (performance.now() - began < SLICE_MS) return;
    await turn();
    signal.throwIfAborted();
    began = performance.now();
  };
}

function turn(): Promise<void> {
  const watched = globalThis.document?.visibilityState === 'visible' && 'requestIdleCallback' in globalThis;
  return new Promise((resolve) => {
    if (watched) requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT_MS });
    else setTimeout(resolve, 0);
  });
}
