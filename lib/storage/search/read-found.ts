import { planOf } from '../../domain/find/plan.ts';
import { foldName } from '../../domain/find/words.ts';
import type { FindQuery, FoundPage, FoundPerson } from '../../domain/find.ts';
import { sortName } from '../../domain/names.ts';
import type { Database } from '../schema.ts';
import type { Index } from './candidates.ts';
import { findMemories } from './find-memories.ts';
import { findOthers } from './find-others.ts';
import { findPeople } from './find-people.ts';
import { fittingRoots } from './fitting.ts';
import { latest } from './flush-tail.ts';
import type { Manifest, TailEntry } from './layout.ts';
import { readManifest } from './manifest.ts';
import { type IndexCache, openIndex, readShards } from './open-index.ts';

const TABLES = [
  'customers',
  'identities',
  'memories',
  'followUps',
  'occasions',
  'interactions',
  'searchShards',
  'searchTail',
];
const LAST = '\uffff';

/** One page of what the query finds; all of it as one moment had it. */
export function readFound(
  db: Database,
  cache: IndexCache,
  query: FindQuery,
  limit: number,
  damaged?: 'no index',
): Promise<FoundPage> {
  return db.transaction('r', TABLES, async () => {
    const plan = planOf(query);
    const [present, tail] = await Promise.all([readManifest(db), readTail(db, cache)]);
    const manifest = damaged ? null : present;
    const segments = manifest ? await openIndex(db, cache, manifest) : [];
    const steps = [...plan.people, plan.memories, plan.others].filter((step) => step !== null);
    const index: Index = {
      db,
      cache,
      segments,
      shards: await readShards(
        db,
        cache,
        segments,
        steps.flatMap((step) => step.terms),
      ),
      tail,
    };
    const skip = query.after ?? 0;
    const enough = skip + limit + 1;
    const [people, memories, others] = await Promise.all([
      findPeople(index, plan, query, enough),
      findMemories(index, plan, query, enough),
      findOthers(index, plan, query, enough),
    ]);
    const indexing = progressOf(manifest);
    if (indexing && plan.people.length > 0)
      people.found.push(...(await byNameStart(db, query, people.found, enough)));
    const page = <T>(found: T[]) => found.slice(skip, skip + limit);
    const lists = [people, memories, others];
    return {
      people: page(people.found),
      memories: page(memories.found),
      others: page(others.found),
      more: lists.some(({ found, cut }) => found.length > skip + limit || (cut && found.length < enough)),
      ...(indexing ? { indexing } : {}),
    };
  });
}

/** Set while not every row has been taken into the index. */
function progressOf(manifest: Manifest | null): FoundPage['indexing'] | null {
  if (!manifest) return { done: 0, total: 0 };
  const { building, whole } = manifest;
  return whole ? null : { done: building?.done ?? 0, total: building?.total ?? 0 };
}

async function readTail(db: Database, cache: IndexCache): Promise<TailEntry[]> {
  const keys = await db.searchTail.toCollection().primaryKeys();
  return latest(await cache.readTail(db, keys));
}

/** Until the index is whole: by the start of the name as it is sorted. */
async function byNameStart(
  db: Database,
  query: FindQuery,
  found: readonly FoundPerson[],
  enough: number,
): Promise<FoundPerson[]> {
  const name = sortName(query.text);
  if (name === '') return [];
  const rows = await db.customers
    .where('[del+sortName]')
    .between([0, name], [0, name + LAST], true, true)
    .limit(enough)
    .toArray();
  const roots = await fittingRoots(
    db,
    rows.map((row) => row.id),
    query,
  );
  const known = new Set(found.map(({ customer }) => customer.id));
  return rows.flatMap((row): FoundPerson[] => {
    const customer = roots.get(row.id);
    if (!customer || known.has(customer.id)) return [];
    known.add(customer.id);
    const why = foldName(row.displayName) === foldName(query.text) ? 'exact' : 'start';
    return [{ customer, why, text: row.displayName, spans: [] }];
  });
}
