import { createModel, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Pick, Picks } from '../domain/ports.ts';

export interface PicksParts {
  picks: Picks;
  /** The name of what the page shows, with whom it shows; null while nothing is read. */
  spot: ReadonlySignal<string | null>;
  /** What is picked there can be told again later; otherwise it holds for what is shown right now. */
  lasting: ReadonlySignal<boolean>;
  /** Somebody is opened by hand now. */
  opened: ReadonlySignal<boolean>;
  /** Words are being written: what was picked earlier waits. */
  holding: ReadonlySignal<boolean>;
  apply(pick: Pick): void;
  /** Leaves what was picked, without disturbing words being written. */
  leave(): void;
}

/** Whom the user picked by hand where a page was not read properly; it holds for this page and this session alone. */
export const PicksModel = createModel((parts: PicksParts) => {
  const current = signal<{ spot: string; pick: Pick } | null>(null);

  effect(() => {
    const spot = parts.spot.value;
    const lasting = parts.lasting.value;
    const holding = parts.holding.value;
    let over = false;
    untracked(() => {
      const before = current.peek();
      if (before !== null && before.spot !== spot) {
        current.value = null;
        parts.leave();
      }
      // Asked again when the words are done.
      if (spot === null || !lasting || holding || current.peek() !== null) return;
      void parts.picks.read(spot).then(
        (pick) => {
          if (over || pick === null || current.peek() !== null || parts.holding.peek()) return;
          current.value = { spot, pick };
          parts.apply(pick);
        },
        // What can't be remembered can be picked again.
        () => {},
      );
    });
    return () => {
      over = true;
    };
  });
  effect(() => {
    if (parts.opened.value) return;
    untracked(() => {
      const now = current.peek();
      if (now?.pick.kind !== 'customer' || now.spot !== parts.spot.peek()) return;
      current.value = null;
      void parts.picks.keep(now.spot, null).catch(() => {});
    });
  });

  return {
    current,
    pick(pick: Pick) {
      const spot = parts.spot.peek();
      current.value = null;
      parts.apply(pick);
      if (spot === null) return;
      current.value = { spot, pick };
      if (!parts.lasting.peek()) return;
      void parts.picks.keep(spot, pick).catch(() => {});
    },
  };
});

export type PicksState = InstanceType<typeof PicksModel>;
