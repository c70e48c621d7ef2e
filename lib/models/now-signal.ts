import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Clock } from '../domain/ports.ts';

const MINUTE = 60_000;

/** The time, renewed every minute, so that "overdue" and "yesterday" stay true. Call inside a model. */
export function nowSignal(clock: Clock): ReadonlySignal<number> {
  const now = signal(clock.now());
  effect(() => {
    const timer = setInterval(() => (now.value = clock.now()), MINUTE);
    return () => clearInterval(timer);
  });
  return now;
}
