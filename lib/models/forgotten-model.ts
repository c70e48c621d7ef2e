import { createModel, signal } from '@preact/signals';
import {
  daysWithout,
  FORGOTTEN_DAYS,
  type ForgottenDays,
  forgottenFor,
  type LastTouch,
} from '../domain/cadence/forgotten.ts';
import type { Book, Clock, StorageTrouble } from '../domain/ports.ts';
import { troubleOf } from './trouble.ts';

export interface ForgottenOne extends LastTouch {
  days: number;
}

export interface ForgottenBucket {
  days: ForgottenDays;
  count: number;
  /** Those without a contact for longest, at most `MOST`. */
  people: ForgottenOne[];
}

export interface ForgottenView {
  /** Widest span first. */
  buckets: ForgottenBucket[];
  /** How many were looked at. */
  seen: number;
  state: 'idle' | 'counting' | 'done';
  trouble: StorageTrouble | null;
}

const SLICE = 200;
const MOST = 50;
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
const EMPTY: ForgottenView = { buckets: [], seen: 0, state: 'idle', trouble: null };

/** Who was not spoken to for a week, two, a month, a quarter, half a year: counted in slices, never in one go. */
export const ForgottenModel = createModel((book: Pick<Book, 'readTouches'>, clock: Clock) => {
  const view = signal<ForgottenView>(EMPTY);
  return {
    view,
    /** Counts everybody anew; what was counted before stays until the first slice. */
    async count(signalOf: AbortSignal): Promise<void> {
      const [now, zone] = [clock.now(), clock.zone()];
      const found = new Map<ForgottenDays, ForgottenBucket>();
      let after: string | null = null;
      let seen = 0;
      view.value = { ...view.peek(), state: 'counting', trouble: null };
      try {
        do {
          const slice: Awaited<ReturnType<Book['readTouches']>> = await book.readTouches(after, SLICE);
          if (signalOf.aborted) return;
          for (const touch of slice.people) add(found, touch, now, zone);
          after = slice.next;
          seen += slice.people.length;
          view.value = {
            buckets: ordered(found),
            seen,
            state: after === null ? 'done' : 'counting',
            trouble: null,
          };
          await pause();
        } while (after !== null && !signalOf.aborted);
      } catch (error) {
        view.value = { ...view.peek(), state: 'idle', trouble: troubleOf(error) };
      }
    },
  };
});

export type ForgottenState = InstanceType<typeof ForgottenModel>;

function add(found: Map<ForgottenDays, ForgottenBucket>, touch: LastTouch, now: number, zone: string): void {
  const limit = forgottenFor(touch, now, zone);
  if (limit === null) return;
  const bucket = found.get(limit) ?? { days: limit, count: 0, people: [] };
  const one = { ...touch, days: daysWithout(touch, now, zone) };
  const people = [...bucket.people, one].toSorted((a, b) => b.days - a.days).slice(0, MOST);
  found.set(limit, { days: limit, count: bucket.count + 1, people });
}

function ordered(found: ReadonlyMap<ForgottenDays, ForgottenBucket>): ForgottenBucket[] {
  return FORGOTTEN_DAYS.toReversed().flatMap((days) => found.get(days) ?? []);
}
