import type { Live } from '../domain/ports.ts';

/** The value a live source has now. */
export function firstValue<T>(live: Live<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    let cancel: (() => void) | null = null;
    let done = false;
    const end = (settle: () => void) => {
      if (done) return;
      done = true;
      settle();
      cancel?.();
    };
    cancel = live.subscribe(
      (value) => end(() => resolve(value)),
      (error) => end(() => reject(error)),
    );
    // The source may have spoken before it returned its cancel.
    if (done) cancel();
  });
}
