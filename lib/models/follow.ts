import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Live } from '../domain/ports.ts';

/** A value on its way from the book. */
export type Loaded<T> =
  | { kind: 'loading' }
  | { kind: 'ready'; value: T }
  | { kind: 'failed'; error: unknown };

interface Held<T> {
  key: string | null;
  loaded: Loaded<T>;
}

/**
 * Follows the live value that `key` names, and drops what comes late for an earlier key: the result is
 * tagged, so nothing of the one before can be read after the key has changed. Call inside a model.
 */
export function follow<T>(
  key: ReadonlySignal<string | null>,
  open: (key: string) => Live<T>,
  attempt: ReadonlySignal<number> = signal(0),
): ReadonlySignal<Loaded<T>> {
  const held = signal<Held<T>>({ key: null, loaded: { kind: 'loading' } });
  effect(() => {
    const current = key.value;
    void attempt.value;
    held.value = { key: current, loaded: { kind: 'loading' } };
    if (current === null) return;
    return untracked(() => listen(open(current), (loaded) => (held.value = { key: current, loaded })));
  });
  return computed(() => (held.value.key === key.value ? held.value.loaded : { kind: 'loading' }));
}

function listen<T>(live: Live<T>, tell: (loaded: Loaded<T>) => void): () => void {
  let stopped = false;
  const cancel = live.subscribe(
    (value) => {
      if (!stopped) tell({ kind: 'ready', value });
    },
    (error) => {
      if (!stopped) tell({ kind: 'failed', error });
    },
  );
  return () => {
    stopped = true;
    cancel();
  };
}

/** Follows one live value that has a sensible start. Call inside a model. */
export function followValue<T>(live: Live<T>, first: T): ReadonlySignal<T> {
  const held = signal(first);
  effect(() =>
    untracked(() =>
      listen(live, (loaded) => {
        if (loaded.kind === 'ready') held.value = loaded.value;
      }),
    ),
  );
  return held;
}

/** The first value of a live one. */
export function readOnce<T>(live: Live<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    let cancel: (() => void) | null = null;
    let over = false;
    const end = (settle: () => void) => {
      over = true;
      cancel?.();
      settle();
    };
    cancel = live.subscribe(
      (value) => end(() => resolve(value)),
      (error) => end(() => reject(error)),
    );
    if (over) cancel();
  });
}

/** A live value that never changes. */
export function constant<T>(value: T): Live<T> {
  return {
    subscribe(next) {
      next(value);
      return () => {};
    },
  };
}
