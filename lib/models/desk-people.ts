import { computed, createModel, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Desk } from '../domain/people/desk-port.ts';
import {
  isFiltered,
  type PeopleFilter,
  type PeopleQuery,
  type PeopleSort,
  type PersonRow,
  tidyFilter,
} from '../domain/people/query.ts';
import type { Clock } from '../domain/ports.ts';
import { followValue } from './follow.ts';
import { followMany } from './follow-many.ts';

/** Rows that are asked for together. */
export const BLOCK = 20;
/** Other windows may be writing much: the list is made anew at most so often. */
const SETTLE_MS = 400;

export interface PeopleParts {
  desk: Desk;
  clock: Clock;
  attempt: ReadonlySignal<number>;
}

export type Rolling =
  | { kind: 'rolling' }
  | { kind: 'done'; cut: boolean }
  | { kind: 'failed'; error: unknown };

/** The table: who is in it, in which order, and the lines that are in view. */
export const PeopleModel = createModel(({ desk, clock, attempt }: PeopleParts) => {
  const filter = signal<PeopleFilter>({});
  const sort = signal<{ by: PeopleSort; turned: boolean }>({ by: 'name', turned: false });
  const ids = signal<readonly string[]>([]);
  const rolling = signal<Rolling>({ kind: 'rolling' });
  const view = signal<{ from: number; to: number }>({ from: 0, to: BLOCK });
  const query = computed<PeopleQuery>(() => {
    const { by, turned } = sort.value;
    return { filter: tidyFilter(filter.value), sort: by, turned, now: clock.now() };
  });
  const written = followValue<number | null>(desk.liveWrites(), null);
  let run = new AbortController();
  let asked = '';

  async function roll(how: PeopleQuery, stay: boolean): Promise<void> {
    run.abort();
    const mine = new AbortController();
    run = mine;
    if (!stay) ids.value = [];
    rolling.value = { kind: 'rolling' };
    try {
      await gather(how, mine.signal, stay ? ids.peek().length : 0);
    } catch (error) {
      if (!mine.signal.aborted) rolling.value = { kind: 'failed', error };
    }
  }

  /** What is there already stays until as much is there again. */
  async function gather(how: PeopleQuery, signal: AbortSignal, least: number): Promise<void> {
    const found: string[] = [];
    for await (const slice of desk.roll(how, signal)) {
      if (signal.aborted) return;
      found.push(...slice.ids);
      if (slice.done || (slice.ids.length > 0 && found.length >= least)) ids.value = [...found];
      if (slice.done) rolling.value = { kind: 'done', cut: slice.cut === true };
    }
  }

  effect(() => {
    const how = query.value;
    const key = JSON.stringify([how.filter, how.sort, how.turned, attempt.value]);
    if (key === asked) return;
    asked = key;
    untracked(() => void roll(how, false));
  });
  effect(() => {
    if (written.value === null) return;
    const timer = setTimeout(() => void roll({ ...query.peek(), now: clock.now() }, true), SETTLE_MS);
    return () => clearTimeout(timer);
  });
  effect(() => () => run.abort());

  const blocks = computed(() => {
    const { from, to } = view.value;
    const keys: string[] = [];
    for (let at = Math.floor(from / BLOCK) * BLOCK; at < Math.min(to, ids.value.length); at += BLOCK) {
      keys.push(ids.value.slice(at, at + BLOCK).join('\n'));
    }
    return keys;
  });
  const loaded = followMany<PersonRow[]>(blocks, (key) => desk.liveRows(key.split('\n')), attempt);
  const rows = computed(() => {
    const all = [...loaded.value.values()].flatMap((one) => (one.kind === 'ready' ? one.value : []));
    return new Map(all.map((row) => [row.customer.id, row]));
  });

  return {
    filter,
    sort,
    query,
    ids,
    rolling,
    /** Lines by id; those on their way are not there yet. */
    rows,
    rowsFailed: computed(() => [...loaded.value.values()].find((one) => one.kind === 'failed')),
    filtered: computed(() => isFiltered(filter.value)),
    choices: followValue(desk.liveChoices(), { tags: [], cities: [] }),
    show(from: number, to: number) {
      const now = view.peek();
      if (now.from !== from || now.to !== to) view.value = { from, to };
    },
    change(part: { [K in keyof PeopleFilter]: PeopleFilter[K] | undefined }) {
      filter.value = tidyFilter({ ...filter.peek(), ...part } as PeopleFilter);
    },
    /** The same column again turns it round. */
    sortBy(by: PeopleSort) {
      const now = sort.peek();
      sort.value = { by, turned: now.by === by && !now.turned };
    },
  };
});

export type People = InstanceType<typeof PeopleModel>;
