import type { Live, SentinelFacts, StorageTrouble } from '../domain/ports.ts';

export type BookHealth =
  | { kind: 'well' }
  | { kind: 'trouble'; trouble: StorageTrouble }
  | { kind: 'lost'; sentinel: SentinelFacts; writesNow: number };

/** How the database is, as far as we know now; every subscriber hears the present state at once. */
export interface Health extends Live<BookHealth> {
  now(): BookHealth;
  set(health: BookHealth): void;
}

export function createHealth(): Health {
  let present: BookHealth = { kind: 'well' };
  const hearers = new Set<(health: BookHealth) => void>();
  return {
    now: () => present,
    set(health) {
      if (JSON.stringify(health) === JSON.stringify(present)) return;
      present = health;
      for (const hear of [...hearers]) hear(health);
    },
    subscribe(next) {
      // A wrapper of its own, so that the same function may be subscribed twice.
      const hear = (health: BookHealth) => next(health);
      hearers.add(hear);
      next(present);
      return () => hearers.delete(hear);
    },
  };
}
