import { createModel, effect, type ReadonlySignal, signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { Live } from '../../lib/domain/ports.ts';
import { constant, follow, type Loaded, readOnce } from '../../lib/models/follow.ts';

/** A live value per key that answers when told to, and counts who listens. */
function keyedLives() {
  const listeners = new Map<string, (value: string) => void>();
  const live = (key: string): Live<string> => ({
    subscribe(next) {
      listeners.set(key, next);
      return () => listeners.delete(key);
    },
  });
  return { listeners, live };
}

describe('following a live value by its key', () => {
  const { listeners, live } = keyedLives();
  const key = signal<string | null>('a');
  const seen: [string | null, Loaded<string>][] = [];

  it('nobody ever reads the value of one key under another, whatever the order of listeners', () => {
    const Model = createModel(() => {
      const holder: { value?: ReadonlySignal<Loaded<string>> } = {};
      const look = () => {
        const current = key.value;
        if (holder.value) seen.push([current, holder.value.value]);
      };
      const early = signal(0);
      effect(() => {
        void early.value;
        look();
      });
      const value = follow(key, live);
      holder.value = value;
      early.value = 1;
      effect(look);
      return { value };
    });
    const model = new Model();
    listeners.get('a')?.('A');
    expect(model.value.value).toEqual({ kind: 'ready', value: 'A' });
    const stale = listeners.get('a');
    key.value = 'b';
    stale?.('A again');
    expect(model.value.value).toEqual({ kind: 'loading' });
    listeners.get('b')?.('B');
    const wrong = seen.filter(
      ([at, loaded]) => loaded.kind === 'ready' && loaded.value[0]?.toLowerCase() !== at,
    );
    expect(wrong).toEqual([]);
    expect(seen.filter(([at]) => at === 'b').length).toBeGreaterThan(0);
    model[Symbol.dispose]();
    expect(listeners.size).toBe(0);
  });

  it('reads one value and lets go, also when it comes at once', async () => {
    expect(await readOnce(constant(7))).toBe(7);
    const one = keyedLives();
    const read = readOnce(one.live('x'));
    one.listeners.get('x')?.('X');
    expect(await read).toBe('X');
    expect(one.listeners.size).toBe(0);
  });
});
