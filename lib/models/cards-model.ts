import { computed, createModel, type ReadonlySignal, signal } from '@preact/signals';
import type { CardDue } from '../domain/cadence/cards.ts';
import { dateAt } from '../domain/due.ts';
import type { Book } from '../domain/ports.ts';
import { follow } from './follow.ts';

export interface CardsParts {
  book: Book;
  now: ReadonlySignal<number>;
  zone(): string;
  postDays: ReadonlySignal<number>;
  attempt: ReadonlySignal<number>;
}

const MOST = 200;

/** Cards to send about now, over everybody. */
export const CardsModel = createModel(({ book, now, zone, postDays, attempt }: CardsParts) => {
  const wanted = signal(false);
  /** Asked again once a day, not once a minute. */
  const key = computed(() => (wanted.value ? `${dateAt(now.value, zone())} ${postDays.value}` : null));
  return {
    /** Nothing is read before somebody looks. */
    want() {
      wanted.value = true;
    },
    due: follow<CardDue[]>(
      key,
      (of) => {
        const days = Number(of.split(' ')[1]);
        return book.liveCards({ now: now.peek(), zone: zone(), postDays: days, limit: MOST });
      },
      attempt,
    ),
  };
});

export type CardsState = InstanceType<typeof CardsModel>;
