import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Live } from '../domain/ports.ts';
import type { Loaded } from './follow.ts';

/**
 * Follows one live value for each key: those that stay are not asked again when others come or go. A key
 * that is not there yet is loading. Call inside a model.
 */
export function followMany<T>(
  keys: ReadonlySignal<readonly string[]>,
  open: (key: string) => Live<T>,
  attempt: ReadonlySignal<number> = signal(0),
): ReadonlySignal<ReadonlyMap<string, Loaded<T>>> {
  const held = signal<ReadonlyMap<string, Loaded<T>>>(new Map());
  const cancels = new Map<string, () => void>();
  let asked = attempt.peek();

  function drop(key: string): void {
    cancels.get(key)?.();
    cancels.delete(key);
  }

  function add(key: string): void {
    let stopped = false;
    const tell = (loaded: Loaded<T>) => {
      if (!stopped) held.value = new Map(held.peek()).set(key, loaded);
    };
    const cancel = open(key).subscribe(
      (value) => tell({ kind: 'ready', value }),
      (error) => tell({ kind: 'failed', error }),
    );
    cancels.set(key, () => {
      stopped = true;
      cancel();
    });
  }

  effect(() => {
    const wanted = new Set(keys.value);
    const again = attempt.value !== asked;
    asked = attempt.value;
    untracked(() => {
      for (const key of [...cancels.keys()]) if (again || !wanted.has(key)) drop(key);
      const left = [...held.peek()].filter(([key]) => cancels.has(key));
      if (left.length < held.peek().size) held.value = new Map(left);
      for (const key of wanted) if (!cancels.has(key)) add(key);
    });
  });
  effect(() => () => {
    for (const key of [...cancels.keys()]) drop(key);
  });
  return held;
}
