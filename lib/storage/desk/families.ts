import type { Customer } from '../../domain/records.ts';
import { rootOf } from '../merged.ts';
import type { Database } from '../schema.ts';

/** Who was found to be somebody else; few, beside all customers. */
export interface Families {
  /** The one under whom a customer is shown. */
  rootOf(id: string): string;
  /** That one and all who lead there. */
  membersOf(root: string): string[];
  isMerged(id: string): boolean;
}

export async function readFamilies(db: Database): Promise<Families> {
  const merged = await db.customers.where('mergedInto').above('').toArray();
  const pairs = await Promise.all(merged.map(async (row) => [row.id, (await rootOf(db, row)).id] as const));
  // In a circle of mergers one is the root, though it leads on.
  const roots = new Map(pairs.filter(([id, root]) => id !== root));
  const members = new Map<string, string[]>();
  for (const [id, root] of roots) members.set(root, [...(members.get(root) ?? []), id]);
  return {
    rootOf: (id) => roots.get(id) ?? id,
    membersOf: (root) => [root, ...(members.get(root) ?? [])],
    isMerged: (id) => roots.has(id),
  };
}

/** Living customers by id. */
export async function livingCustomers(db: Database, ids: readonly string[]): Promise<Map<string, Customer>> {
  const rows = await db.customers.bulkGet([...ids]);
  return new Map(rows.filter((row) => row?.del === 0).map((row) => [row?.id ?? '', row as Customer]));
}
