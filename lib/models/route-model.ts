import { computed, createModel, type ReadonlySignal, signal } from '@preact/signals';
import { composeBrief } from '../domain/brief.ts';
import { dateAt } from '../domain/due.ts';
import type { AgendaItem, Book, CustomerFile } from '../domain/ports.ts';
import { moveStop, orderByCity, routeEdits, routeOf, routeSetting } from '../domain/visit/route.ts';
import type { Changes } from './changes-model.ts';
import type { OpenFile } from './file-model.ts';
import { follow, type Loaded } from './follow.ts';

export interface RouteParts {
  book: Book;
  changes: Changes;
  now: ReadonlySignal<number>;
  zone(): string;
  attempt: ReadonlySignal<number>;
}

const MOST = 100;
/** A visit that was missed waits on today's list so long; leads are no longer than that either. */
const DAYS_BACK = 14;

/** The visits of a day, in the order of the way. */
export const RouteModel = createModel(({ book, changes, now, zone, attempt }: RouteParts) => {
  const wanted = signal(false);
  /** Days from today. */
  const ahead = signal(0);
  const today = computed(() => dateAt(now.value, zone()).toString());
  const date = computed(() => Temporal.PlainDate.from(today.value).add({ days: ahead.value }).toString());
  const asked = computed(() => (wanted.value ? date.value : null));
  const items = follow<AgendaItem[]>(
    asked,
    (day) => {
      const first = Temporal.PlainDate.from(day);
      const at = (days: number) => first.add({ days }).toZonedDateTime(zone()).epochMilliseconds;
      return book.liveAgenda(at(1), MOST, at(-DAYS_BACK));
    },
    attempt,
  );
  const order = follow<string[]>(asked, (day) => book.liveSetting<string[]>(routeSetting(day), []), attempt);
  const stops = computed<Loaded<AgendaItem[]>>(() => {
    if (items.value.kind !== 'ready') return items.value;
    const wanted = order.value.kind === 'ready' && Array.isArray(order.value.value) ? order.value.value : [];
    const fits = ({ followUp }: AgendaItem) =>
      followUp.due.date === date.value || (ahead.value === 0 && followUp.due.date < date.value);
    return { kind: 'ready', value: routeOf(items.value.value.filter(fits), wanted) };
  });
  const opened = signal<string | null>(null);
  const file = follow<CustomerFile | null>(opened, (id) => book.liveFile(id), attempt);
  const write = (ids: string[]) =>
    changes.write(routeEdits(date.peek(), ids), { kind: 'care', what: 'route-ordered' });
  const current = () => (stops.peek().kind === 'ready' ? readyOf(stops.peek()) : []);
  return {
    /** Nothing is read before somebody looks. */
    want() {
      wanted.value = true;
    },
    ahead,
    date,
    stops,
    /** The customer whose brief is unfolded. */
    opened,
    brief: computed<Loaded<OpenFile | null>>(() => {
      const loaded = file.value;
      if (loaded.kind !== 'ready') return loaded;
      if (!loaded.value) return { kind: 'ready', value: null };
      const brief = composeBrief(loaded.value, now.value, 'visit');
      return { kind: 'ready', value: { file: loaded.value, brief } };
    }),
    move: (id: string, by: -1 | 1) => write(moveStop(current(), id, by)),
    byCity: () => write(orderByCity(current())),
  };
});

export type RouteState = InstanceType<typeof RouteModel>;

function readyOf(loaded: Loaded<AgendaItem[]>): AgendaItem[] {
  return loaded.kind === 'ready' ? loaded.value : [];
}
