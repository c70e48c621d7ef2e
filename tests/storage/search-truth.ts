import {
  followUpPlace,
  interactionPlace,
  interactionText,
  isAlive,
  memoryPlace,
  occasionPlace,
  personPlace,
} from '../../lib/domain/find/entry.ts';
import {
  matchesMemory,
  matchesText,
  matchesWithName,
  matchPerson,
  WHYS,
} from '../../lib/domain/find/match.ts';
import { wordsOf } from '../../lib/domain/find/words.ts';
import type { FindQuery } from '../../lib/domain/find.ts';
import { threadsOf } from '../../lib/domain/memory/threads.ts';
import type { Customer, Interaction, Row } from '../../lib/domain/records.ts';
import type { Database } from '../../lib/storage/schema.ts';

/** What is found, as ids in the order in which they are shown. */
export interface Truth {
  people: string[];
  memories: string[];
  others: string[];
}

/** Every row looked at, no index at all. */
export async function truthOf(db: Database, query: FindQuery): Promise<Truth> {
  const customers = await db.customers.toArray();
  const interactions = await db.interactions.toArray();
  const rootOf = rootsIn(customers);
  const fits = (id: string) => {
    const root = rootOf(id);
    return root !== null && isWanted(root, query, customers, rootOf, interactions) ? root.id : null;
  };
  const words = wordsOf(query.text);
  const narrowed = query.kinds !== undefined || query.topic !== undefined;
  const vague = words.parts.every(({ text, unspaced }) => !unspaced && text.length < 2);
  const asked = [query.tier, query.stage, query.notContactedSince].some((filter) => filter !== undefined);
  const peopleAsked = query.scope !== 'memories' && !narrowed && (words.parts.length > 0 || asked);
  const wordsAsked = query.scope !== 'people' && (vague ? narrowed : true);
  return {
    people: !peopleAsked ? [] : await peopleIn(db, customers, query, fits),
    memories: wordsAsked ? await memoriesIn(db, query, fits, customers) : [],
    others:
      wordsAsked && !narrowed && (query.scope ?? 'all') === 'all' ? await othersIn(db, query, fits) : [],
  };
}

type Fits = (customerId: string) => string | null;

async function peopleIn(
  db: Database,
  customers: Customer[],
  query: FindQuery,
  fits: Fits,
): Promise<string[]> {
  const words = wordsOf(query.text);
  const identities = await db.identities.toArray();
  const found = customers.filter(isAlive).flatMap((row) => {
    const match = matchPerson(
      row,
      identities.filter((i) => i.customerId === row.id),
      words,
    );
    const root = fits(row.id);
    if (!match || root === null) return [];
    const { rank, minute } = personPlace(row);
    return [{ root, order: [WHYS.indexOf(match.why), rank, -minute, row.id] as const }];
  });
  found.sort((a, b) => compare(a.order, b.order));
  return [...new Set(found.map(({ root }) => root))];
}

async function memoriesIn(
  db: Database,
  query: FindQuery,
  fits: Fits,
  customers: Customer[],
): Promise<string[]> {
  const byId = new Map(customers.map((c) => [c.id, c]));
  const namesOf = (id: string) => {
    const living = [byId.get(id), byId.get(fits(id) ?? '')].filter((c) => c !== undefined && isAlive(c));
    return living.map((c) => c?.displayName ?? '');
  };
  const words = wordsOf(query.text);
  const rows = (await db.memories.toArray()).filter(isAlive);
  const standing = new Set(
    threadsOf(rows).flatMap(({ memory, rivals }) => [memory, ...rivals].map((m) => m.id)),
  );
  const shown = rows.filter((row) => query.past || (standing.has(row.id) && row.endedAt === undefined));
  const living = shown.filter((row) => fits(row.customerId) !== null);
  const said = living.filter((row) => matchesMemory(row, query, words));
  const named = living.filter((row) => matchesWithName(row, namesOf(row.customerId), query, words));
  return [...sorted(said, memoryPlace), ...sorted(named, memoryPlace)];
}

async function othersIn(db: Database, query: FindQuery, fits: Fits): Promise<string[]> {
  const words = wordsOf(query.text);
  const says = (row: Row & { customerId: string }, text: string) =>
    isAlive(row) && matchesText(text, words) && fits(row.customerId) !== null;
  const [followUps, occasions, interactions] = await Promise.all([
    db.followUps.toArray(),
    db.occasions.toArray(),
    db.interactions.toArray(),
  ]);
  return [
    ...sorted(
      followUps.filter((row) => says(row, row.title)),
      followUpPlace,
    ),
    ...sorted(
      occasions.filter((row) => row.title !== undefined && says(row, row.title)),
      occasionPlace,
    ),
    ...sorted(
      interactions.filter((row) => says(row, interactionText(row))),
      interactionPlace,
    ),
  ];
}

function sorted<T extends Row>(rows: T[], placeOf: (row: T) => { rank: number; minute: number }): string[] {
  const placed = rows.map((row) => {
    const { rank, minute } = placeOf(row);
    return { id: row.id, order: [rank, -minute, row.id] as const };
  });
  return placed.sort((a, b) => compare(a.order, b.order)).map(({ id }) => id);
}

function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  if (at < 0) return 0;
  return (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
}

/** Where each customer leads to; null when that one is deleted. */
function rootsIn(customers: Customer[]): (id: string) => Customer | null {
  const byId = new Map(customers.map((c) => [c.id, c]));
  return (id) => {
    const path: Customer[] = [];
    for (let at = byId.get(id); at; at = at.mergedInto === undefined ? undefined : byId.get(at.mergedInto)) {
      const circle = path.indexOf(at);
      if (circle >= 0) {
        const low = path.slice(circle).reduce((a, b) => (a.id < b.id ? a : b));
        return low.del === 0 ? low : null;
      }
      path.push(at);
    }
    const root = path.at(-1);
    return root?.del === 0 ? root : null;
  };
}

function isWanted(
  root: Customer,
  { tier, stage, notContactedSince }: FindQuery,
  customers: Customer[],
  rootOf: (id: string) => Customer | null,
  interactions: Interaction[],
): boolean {
  if (tier !== undefined && root.tierOverride !== tier) return false;
  if (stage !== undefined && root.stage !== stage) return false;
  if (notContactedSince === undefined) return true;
  const family = new Set(customers.filter((c) => rootOf(c.id)?.id === root.id).map((c) => c.id));
  return !interactions.some((i) => i.del === 0 && family.has(i.customerId) && i.at >= notContactedSince);
}
