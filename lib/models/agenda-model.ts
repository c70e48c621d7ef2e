import { computed, createModel, type ReadonlySignal } from '@preact/signals';
import type { AgendaItem, Book } from '../domain/ports.ts';
import { follow } from './follow.ts';

const DAY = 86_400_000;
const DAYS = 7;
const MOST = 20;

/** What is due, and what comes within a week, over all customers. */
export const AgendaModel = createModel(
  (book: Book, now: ReadonlySignal<number>, attempt: ReadonlySignal<number>) => {
    /** The horizon moves once a day, not once a minute. */
    const until = computed(() => String((Math.ceil(now.value / DAY) + DAYS) * DAY));
    return {
      items: follow<AgendaItem[]>(until, (key) => book.liveAgenda(Number(key), MOST), attempt),
    };
  },
);
