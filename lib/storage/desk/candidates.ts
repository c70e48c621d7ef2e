import { topicLabel } from '../../domain/find/entry.ts';
import type { FindQuery, FoundPage } from '../../domain/find.ts';
import type { PeopleFilter } from '../../domain/people/query.ts';
import { cleanTag } from '../../domain/people/tags.ts';
import type { Book } from '../../domain/ports.ts';
import type { Database } from '../schema.ts';

/** People whom an index gives at once, so that not everybody has to be looked at. */
export interface Candidates {
  /** In the order of their rank, where they were found by their words. */
  ids: string[];
  ranked: boolean;
  cut: boolean;
}

/** More are never looked through in a table; who finds so many narrows down. */
const MOST_FOUND = 2000;

/** null: nothing of the filter has an index, everybody is a candidate. */
export async function candidatesOf(
  db: Database,
  find: Book['liveFind'],
  filter: PeopleFilter,
): Promise<Candidates | null> {
  const lists = (
    await Promise.all([byText(find, filter), byMemory(find, filter), byTag(db, filter), byCity(db, filter)])
  ).filter((list) => list !== null);
  const [first, ...others] = lists;
  if (!first) return null;
  const sets = others.map(({ ids }) => new Set(ids));
  return {
    ids: first.ids.filter((id) => sets.every((set) => set.has(id))),
    ranked: first.ranked,
    cut: lists.some(({ cut }) => cut),
  };
}

async function byText(find: Book['liveFind'], { text }: PeopleFilter): Promise<Candidates | null> {
  if (!text) return null;
  const page = await once(find, { text, scope: 'people' });
  return { ids: page.people.map(({ customer }) => customer.id), ranked: true, cut: page.more };
}

async function byMemory(
  find: Book['liveFind'],
  { words, kind, topic }: PeopleFilter,
): Promise<Candidates | null> {
  if (!words && !kind && !topic) return null;
  const narrowed = {
    ...(kind ? { kinds: [kind] } : {}),
    ...(topic ? { topic: topicLabel(topic) } : {}),
  };
  const page = await once(find, { text: words ?? '', scope: 'memories', ...narrowed });
  const ids = new Set(page.memories.map(({ customer }) => customer.id));
  return { ids: [...ids], ranked: false, cut: page.more };
}

async function byTag(db: Database, { tag }: PeopleFilter): Promise<Candidates | null> {
  const clean = tag && cleanTag(tag);
  if (!clean) return null;
  return { ids: await db.customers.where('tags').equals(clean).primaryKeys(), ranked: false, cut: false };
}

async function byCity(db: Database, { city }: PeopleFilter): Promise<Candidates | null> {
  if (!city) return null;
  const ids = await db.customers.where('[del+city]').equals([0, city]).primaryKeys();
  return { ids, ranked: false, cut: false };
}

function once(find: Book['liveFind'], query: FindQuery): Promise<FoundPage> {
  return new Promise((resolve, reject) => {
    let cancel = () => {};
    const end = (settle: () => void) => {
      settle();
      queueMicrotask(() => cancel());
    };
    cancel = find(query, MOST_FOUND).subscribe(
      (page) => end(() => resolve(page)),
      (error) => end(() => reject(error)),
    );
  });
}
