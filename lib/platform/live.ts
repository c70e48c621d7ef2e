import type { Live } from '../domain/ports.ts';

export interface LiveSource<T> {
  live: Live<T>;
  now(): T;
  set(value: T): void;
}

/** A value held in memory; a subscriber hears the current one at once. */
export function createLive<T>(first: T): LiveSource<T> {
  let value = first;
  const hearers = new Set<(value: T) => void>();
  return {
    live: {
      subscribe(next) {
        // A hearer of its own, so that the same function may subscribe twice.
        const hear = (current: T) => next(current);
        hearers.add(hear);
        hear(value);
        return () => hearers.delete(hear);
      },
    },
    now: () => value,
    set(next) {
      value = next;
      for (const hear of [...hearers]) hear(next);
    },
  };
}
