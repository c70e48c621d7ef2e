import { computed, createModel, effect, signal } from '@preact/signals';
import { parseFindQuery } from '../domain/find/parse-query.ts';
import type { FindQuery, FoundPage } from '../domain/find.ts';
import type { Book, Clock } from '../domain/ports.ts';
import { follow, type Loaded } from './follow.ts';

/** Of each list; as many again at every "more". */
const PAGE = 10;

/** What was asked for and what came of it. `current` = the answer to what stands in the field now. */
export interface Findings {
  query: FindQuery;
  loaded: Loaded<FoundPage>;
  current: boolean;
}

/** People and memories by a few words; the former answer stands until the next is there, marked as former. */
export const FindModel = createModel((book: Book, clock: Clock) => {
  const text = signal('');
  const open = signal(false);
  const most = signal(PAGE);
  const query = computed(() => parseFindQuery(text.value, clock.now(), clock.zone()));
  const asked = computed(() =>
    text.value.trim() === '' ? null : JSON.stringify({ query: query.value, most: most.value }),
  );
  const loaded = follow(asked, (key) => {
    const wanted: { query: FindQuery; most: number } = JSON.parse(key);
    return book.liveFind(wanted.query, wanted.most);
  });
  const held = signal<Findings | null>(null);
  effect(() => {
    if (asked.value === null) held.value = null;
    else if (loaded.value.kind !== 'loading') {
      held.value = { query: query.value, loaded: loaded.value, current: true };
    } else {
      const former = held.peek();
      held.value = former ? { ...former, current: false } : null;
    }
  });
  const write = (words: string) => {
    text.value = words;
    most.value = PAGE;
  };
  return {
    text,
    open,
    query,
    findings: computed(() => held.value),
    write,
    more() {
      most.value += PAGE;
    },
    start(words = '') {
      write(words);
      open.value = true;
    },
    close() {
      write('');
      open.value = false;
    },
  };
});

export type Find = InstanceType<typeof FindModel>;
