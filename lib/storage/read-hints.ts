import type { Candidate, HintsFound } from '../domain/hints.ts';
import type { Identity } from '../domain/records.ts';
import { rootsOf } from './merged.ts';
import type { Database } from './schema.ts';

/** Rows that one hint key may lead to, customers that are looked at, and their identities: all by index. */
const MOST_PER_KEY = 20;
const MOST_KEYS = 40;
const MOST_CUSTOMERS = 60;
const MOST_IDENTITIES = 600;
const MOST_APART = 200;

/** People whom the hint keys lead to, with their identities, and what was said to be apart of `of`. */
export async function readHints(
  db: Database,
  keys: readonly string[],
  of: readonly string[],
): Promise<HintsFound> {
  const [found, apart] = await Promise.all([foundBy(db, keys.slice(0, MOST_KEYS)), readApart(db, of)]);
  return { candidates: await candidatesOf(db, found), apart };
}

/** Ids of customers, in the order of the keys. */
async function foundBy(db: Database, keys: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(
    keys.map((key) =>
      key.startsWith('name:')
        ? db.customers.where('hints').equals(key).limit(MOST_PER_KEY).primaryKeys()
        : ownersOf(db, key),
    ),
  );
  return [...new Set(lists.flat())].slice(0, MOST_CUSTOMERS);
}

async function ownersOf(db: Database, key: string): Promise<string[]> {
  const identities = await db.identities.where('hints').equals(key).limit(MOST_PER_KEY).toArray();
  return identities.map((identity) => identity.customerId);
}

async function candidatesOf(db: Database, ids: string[]): Promise<Candidate[]> {
  const roots = await rootsOf(db, ids);
  const customers = [...new Map([...roots.values()].map((c) => [c.id, c])).values()];
  const members = await db.customers
    .where('mergedInto')
    .anyOf(customers.map((c) => c.id))
    .toArray();
  const rootOfId = new Map([
    ...members.filter((m) => m.del === 0).map((m) => [m.id, m.mergedInto ?? m.id] as const),
    ...[...roots].map(([id, root]) => [id, root.id] as const),
    ...customers.map((c) => [c.id, c.id] as const),
  ]);
  const identities = await db.identities
    .where('customerId')
    .anyOf([...rootOfId.keys()])
    .limit(MOST_IDENTITIES)
    .toArray();
  const byRoot = new Map<string, Identity[]>();
  for (const identity of identities) {
    const root = rootOfId.get(identity.customerId);
    if (identity.del === 1 || root === undefined) continue;
    byRoot.set(root, [...(byRoot.get(root) ?? []), identity]);
  }
  return customers.map((customer) => ({ customer, identities: byRoot.get(customer.id) ?? [] }));
}

async function readApart(db: Database, of: readonly string[]): Promise<HintsFound['apart']> {
  if (of.length === 0) return [];
  const ids = of.slice(0, MOST_KEYS);
  const [from, to] = await Promise.all([
    db.relations.where('from').anyOf(ids).limit(MOST_APART).toArray(),
    db.relations.where('to').anyOf(ids).limit(MOST_APART).toArray(),
  ]);
  return [...from, ...to]
    .filter((relation) => relation.kind === 'apart' && relation.del === 0)
    .map((relation) => ({ from: relation.from, to: relation.to }));
}
