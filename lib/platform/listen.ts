import type { Events } from 'webextension-polyfill';

/** Listens until the signal ends it. */
export function listen<H extends (...args: never[]) => unknown>(
  event: Pick<Events.Event<H>, 'addListener' | 'removeListener'>,
  handler: H,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  event.addListener(handler);
  signal.addEventListener('abort', () => event.removeListener(handler), { once: true });
}
