import { isAlive, memoryPlace } from '../../domain/find/entry.ts';
import { matchesMemory, matchesWithName } from '../../domain/find/match.ts';
import { memoryStep, namingStep, type Plan } from '../../domain/find/plan.ts';
import { type QueryPart, spansOf } from '../../domain/find/words.ts';
import type { FindQuery, FoundMemory } from '../../domain/find.ts';
import { threadsOf } from '../../domain/memory/threads.ts';
import type { Customer, Memory } from '../../domain/records.ts';
import { familyOf, rootsOf } from '../merged.ts';
import { Candidates, type Index } from './candidates.ts';
import { collect, withCustomers } from './collect.ts';
import { compareDocs, type Doc } from './doc-page.ts';
import { current, fetchRows, fetchThreads } from './fetch-rows.ts';
import { type Found, NOTHING } from './found.ts';
import { readShards } from './open-index.ts';

/** So many people of a name are looked at one by one; of more, memories that say the rest are tried. */
const MOST_NAMED = 32;
const MOST_TRIED = 300;

/** Memories that say it: taboos, then pinned ones, then the latest; behind them those that say it with a name. */
export async function findMemories(
  index: Index,
  plan: Plan,
  query: FindQuery,
  enough: number,
): Promise<Found<FoundMemory>> {
  const { memories: step, words } = plan;
  if (!step) return NOTHING;
  const own = await collect(index, step, enough, async (docs, seen) => {
    const rows = await fetchThreads(index, docs);
    const said = rows.filter((row) => isAlive(row) && matchesMemory(row, query, words));
    return shown(index, plan, query, current(docs, said, memoryPlace, seen), rows);
  });
  if (own.found.length >= enough || words.parts.length < 2) return own;
  const named = await findNamed(index, plan, query, enough - own.found.length);
  return { found: [...own.found, ...named.found], cut: own.cut || named.cut };
}

/** Those of `said` that are not past, unless asked for; `rows` has all their wordings. */
function shown(
  index: Index,
  { words }: Plan,
  query: FindQuery,
  said: readonly Memory[],
  rows: readonly Memory[],
): Promise<FoundMemory[]> {
  const threads = threadsOf(rows.filter(isAlive));
  const standing = new Set(threads.flatMap(({ memory, rivals }) => [memory, ...rivals]).map((row) => row.id));
  const isPast = (row: Memory) => row.endedAt !== undefined || !standing.has(row.id);
  const wanted = query.past ? said : said.filter((row) => !isPast(row));
  return withCustomers(index, wanted, query, (customer, memory) => ({
    customer,
    memory,
    spans: spansOf(memory.text, words.parts),
    ...(isPast(memory) ? { past: true as const } : {}),
  }));
}

/** Memories that say some of what was typed, of people whom the rest names: `陈 花生`. */
async function findNamed(
  index: Index,
  plan: Plan,
  query: FindQuery,
  enough: number,
): Promise<Found<FoundMemory>> {
  const { parts } = plan.words;
  const steps = parts.map(namingStep);
  const terms = steps.flatMap((step) => step.terms);
  const own: Index = { ...index, shards: await readShards(index.db, index.cache, index.segments, terms) };
  const found = new Map<string, FoundMemory>();
  let cut = false;
  for (const [i, step] of steps.entries()) {
    const people = await new Candidates(own, step).take(MOST_NAMED + 1);
    if (people.length === 0) continue;
    const others = parts.filter((_, at) => at !== i);
    const some =
      people.length > MOST_NAMED
        ? await tried(index, plan, query, others, enough)
        : await ofPeople(index, plan, query, people);
    for (const one of some.found) found.set(one.memory.id, one);
    cut ||= some.cut;
  }
  const docs = new Map([...found.values()].map((one) => [one, docOf(one.memory)]));
  const sorted = [...docs].sort(([, a], [, b]) => compareDocs(a, b)).map(([one]) => one);
  return { found: sorted, cut };
}

function docOf(memory: Memory): Doc {
  return { id: memory.id, ...memoryPlace(memory) };
}

/** All memories of a few people. */
async function ofPeople(
  index: Index,
  plan: Plan,
  query: FindQuery,
  people: Doc[],
): Promise<Found<FoundMemory>> {
  const { db } = index;
  const rows = await fetchRows(db.customers, people);
  const families = await Promise.all(rows.map((row) => familyOf(db, row.id)));
  const ids = new Set(
    rows.flatMap((row, i) => (families[i]?.customer.id === row.id ? families[i].ids : [row.id])),
  );
  const living = [...ids].map((id) => [id, 0]);
  const memories = await db.memories.where('[customerId+del]').anyOf(living).toArray();
  const said = await saidWithName(index, plan, query, memories);
  const threads = await fetchThreads(index, said.map(docOf));
  return { found: await shown(index, plan, query, said, threads), cut: false };
}

/** Memories that say the other parts: many people have this name. */
function tried(
  index: Index,
  plan: Plan,
  query: FindQuery,
  others: QueryPart[],
  enough: number,
): Promise<Found<FoundMemory>> {
  const step = memoryStep(others, query);
  const look = async (docs: Doc[], seen: Set<string>) => {
    const rows = await fetchThreads(index, docs);
    const said = await saidWithName(index, plan, query, current(docs, rows, memoryPlace, seen));
    return shown(index, plan, query, said, rows);
  };
  return collect(index, step, enough, look, MOST_TRIED);
}

async function saidWithName(
  { db }: Index,
  { words }: Plan,
  query: FindQuery,
  memories: readonly Memory[],
): Promise<Memory[]> {
  const ids = [...new Set(memories.map((memory) => memory.customerId))];
  const [owners, roots] = await Promise.all([db.customers.bulkGet(ids), rootsOf(db, ids)]);
  const names = new Map(ids.map((id, i) => [id, namesOf([owners[i], roots.get(id)])]));
  return memories.filter(
    (memory) => isAlive(memory) && matchesWithName(memory, names.get(memory.customerId) ?? [], query, words),
  );
}

function namesOf(customers: (Customer | undefined)[]): string[] {
  const living = customers.filter((customer) => customer !== undefined).filter(isAlive);
  return living.map((customer) => customer.displayName);
}
