import { computed, createModel, type ReadonlySignal, signal } from '@preact/signals';
import { dateAt } from '../domain/due.ts';
import type { AgendaItem, Book } from '../domain/ports.ts';
import { follow, type Loaded } from './follow.ts';

export const DESK_SPANS = ['overdue', 'today', 'week', 'later'] as const;
export type DeskSpan = (typeof DESK_SPANS)[number];

const FIRST = 20;
const STEP = 50;
/** In days from today: where each span begins and ends. */
const DAYS: Record<DeskSpan, readonly [number | null, number | null]> = {
  overdue: [null, 0],
  today: [0, 1],
  week: [1, 8],
  later: [8, null],
};

export interface SpanPart {
  items: AgendaItem[];
  more: boolean;
}

interface Parts {
  book: Book;
  now: ReadonlySignal<number>;
  zone(): string;
  attempt: ReadonlySignal<number>;
}

/** Everything that is to be done, over everybody. */
export const DeskAgendaModel = createModel(({ book, now, zone, attempt }: Parts) => {
  const limits = new Map(DESK_SPANS.map((span) => [span, signal(FIRST)]));
  const today = computed(() => dateAt(now.value, zone()).toString());
  const spanOf = (span: DeskSpan): ReadonlySignal<Loaded<SpanPart>> => {
    let last: Loaded<SpanPart> = { kind: 'loading' };
    const part = follow<SpanPart>(
      computed(() => `${today.value} ${limits.get(span)?.value ?? FIRST}`),
      (key) => {
        const [day = '', limit = ''] = key.split(' ');
        return livePart(book, span, day, zone(), Number(limit));
      },
      attempt,
    );
    /** While more is fetched, what is there stays. */
    return computed(() => {
      if (part.value.kind !== 'loading') last = part.value;
      return last;
    });
  };
  const spans = DESK_SPANS.map((span) => [span, spanOf(span)] as const);
  return {
    spans: computed(() => spans.map(([span, part]) => [span, part.value] as const)),
    showMore(span: DeskSpan) {
      const limit = limits.get(span);
      if (limit) limit.value += STEP;
    },
  };
});

export type DeskAgenda = InstanceType<typeof DeskAgendaModel>;

function livePart(book: Book, span: DeskSpan, today: string, zone: string, limit: number) {
  const start = (days: number) =>
    Temporal.PlainDate.from(today).add({ days }).toZonedDateTime(zone).epochMilliseconds;
  const [from, until] = DAYS[span];
  const live = book.liveAgenda(
    until === null ? Number.MAX_SAFE_INTEGER : start(until),
    limit + 1,
    ...(from === null ? [] : [start(from) - 1]),
  );
  return {
    subscribe: (next: (part: SpanPart) => void, fail: (error: unknown) => void) =>
      live.subscribe((items) => next({ items: items.slice(0, limit), more: items.length > limit }), fail),
  };
}
