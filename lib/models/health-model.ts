import { createModel, effect, signal, untracked } from '@preact/signals';
import type { Live, SentinelFacts, StorageTrouble } from '../domain/ports.ts';

/** How the book is, as storage tells it. */
export type BookHealth =
  | { kind: 'well' }
  | { kind: 'trouble'; trouble: StorageTrouble }
  | { kind: 'lost'; sentinel: SentinelFacts; writesNow: number };

export interface HealthPort {
  health: Live<BookHealth>;
  /** Tries to open the book again. */
  retry(): Promise<void>;
  /** The user knows that data was lost and goes on with what is there. */
  acceptLoss(): Promise<void>;
}

/** Says when the book is in trouble, or when the browser has emptied it. */
export const HealthModel = createModel((port: HealthPort) => {
  const health = signal<BookHealth>({ kind: 'well' });
  effect(() =>
    untracked(() =>
      port.health.subscribe(
        (next) => (health.value = next),
        () => (health.value = { kind: 'trouble', trouble: 'failed' }),
      ),
    ),
  );
  return {
    health,
    retry: () => port.retry(),
    acceptLoss: () => port.acceptLoss(),
  };
});
