import { computed, createModel, type ReadonlySignal, signal } from '@preact/signals';
import { dateAt } from '../domain/due.ts';
import type { AgendaItem, Book } from '../domain/ports.ts';
import { follow, type Loaded } from './follow.ts';

const DAYS = 8;
/** What has waited for long must not hide what is due today: it has a short list of its own. */
const FIRST = { overdue: 5, coming: 20 };
const STEP = 20;

export interface AgendaParts {
  book: Book;
  now: ReadonlySignal<number>;
  zone(): string;
  attempt: ReadonlySignal<number>;
}

/** The soonest of one span; `more`: there are others. */
export interface AgendaPart {
  items: AgendaItem[];
  more: boolean;
}

/** Before today, and from today on. */
export interface AgendaSpans {
  overdue: AgendaPart;
  coming: AgendaPart;
}

/** What is due, and what comes within a week, over all customers. */
export const AgendaModel = createModel(({ book, now, zone, attempt }: AgendaParts) => {
  const limits = { overdue: signal(FIRST.overdue), coming: signal(FIRST.coming) };
  /** The horizon moves once a day, not once a minute. */
  const today = computed(() => dayStart(now.value, zone(), 0));
  const horizon = computed(() => dayStart(now.value, zone(), DAYS));
  const overdue = follow<AgendaPart>(
    computed(() => `${today.value} ${limits.overdue.value}`),
    (key) => {
      const [until = 0, limit = 0] = key.split(' ').map(Number);
      return partOf(book.liveAgenda(until, limit + 1), limit);
    },
    attempt,
  );
  const coming = follow<AgendaPart>(
    computed(() => `${today.value} ${horizon.value} ${limits.coming.value}`),
    (key) => {
      const [from = 0, until = 0, limit = 0] = key.split(' ').map(Number);
      return partOf(book.liveAgenda(until, limit + 1, from - 1), limit);
    },
    attempt,
  );
  let last: Loaded<AgendaSpans> = { kind: 'loading' };
  /** While more is fetched, what is there stays. */
  const spans = computed<Loaded<AgendaSpans>>(() => {
    const next = bothOf(overdue.value, coming.value);
    if (next.kind !== 'loading') last = next;
    return last;
  });
  return {
    spans,
    items: computed<Loaded<AgendaItem[]>>(() => {
      const now = spans.value;
      if (now.kind !== 'ready') return now;
      return { kind: 'ready', value: [...now.value.overdue.items, ...now.value.coming.items] };
    }),
    showMore(span: keyof AgendaSpans) {
      limits[span].value += STEP;
    },
  };
});

function bothOf(overdue: Loaded<AgendaPart>, coming: Loaded<AgendaPart>): Loaded<AgendaSpans> {
  if (overdue.kind !== 'ready') return overdue;
  if (coming.kind !== 'ready') return coming;
  return { kind: 'ready', value: { overdue: overdue.value, coming: coming.value } };
}

function dayStart(at: number, zone: string, daysOn: number): number {
  return dateAt(at, zone).add({ days: daysOn }).toZonedDateTime(zone).epochMilliseconds;
}

/** One more is asked for than shown, which tells whether there are others. */
function partOf(live: ReturnType<Book['liveAgenda']>, limit: number) {
  return {
    subscribe: (next: (part: AgendaPart) => void, fail: (error: unknown) => void) =>
      live.subscribe((items) => next({ items: items.slice(0, limit), more: items.length > limit }), fail),
  };
}
