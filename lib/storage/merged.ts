import type { Customer } from '../domain/records.ts';
import type { Database } from './schema.ts';

/** A customer and all that were found to be the same one: their rows are read together. */
export interface Family {
  customer: Customer;
  /** Those that lead to it. */
  merged: Customer[];
  /** The customer's own id first. */
  ids: string[];
}

/** The family a customer id leads to; null when there is none or it is deleted. */
export async function familyOf(db: Database, id: string): Promise<Family | null> {
  const [start, first] = await Promise.all([db.customers.get(id), mergedInto(db, [id])]);
  if (!start) return null;
  const root = await rootOf(db, start);
  if (root.del === 1) return null;
  const members = root.id === id ? first : await mergedInto(db, [root.id]);
  const merged = await withMembers(db, root.id, members);
  return { customer: root, merged, ids: [root.id, ...merged.map((c) => c.id)] };
}

/** Where `mergedInto` ends. A circle, which two devices can make, ends at its lowest id. */
export async function rootOf(db: Database, start: Customer): Promise<Customer> {
  const path = [start];
  for (let at = start; at.mergedInto; ) {
    const known = path.findIndex((c) => c.id === at.mergedInto);
    if (known >= 0) return path.slice(known).reduce((low, c) => (c.id < low.id ? c : low));
    const next = await db.customers.get(at.mergedInto);
    if (!next) return at;
    path.push(next);
    at = next;
  }
  return path.at(-1) ?? start;
}

/** The living customers that these ids lead to, by the id asked for. */
export async function rootsOf(db: Database, ids: readonly string[]): Promise<Map<string, Customer>> {
  const distinct = [...new Set(ids)];
  const found = (await db.customers.bulkGet(distinct)).filter((c) => c !== undefined);
  const roots = await Promise.all(
    found.map(async (c) => [c.id, c.mergedInto ? await rootOf(db, c) : c] as const),
  );
  return new Map(roots.filter(([, root]) => root.del === 0));
}

async function withMembers(db: Database, root: string, first: Customer[]): Promise<Customer[]> {
  const seen = new Set([root]);
  const all: Customer[] = [];
  for (let members = first; members.length > 0; ) {
    const fresh = members.filter((c) => !seen.has(c.id));
    for (const c of fresh) seen.add(c.id);
    all.push(...fresh.filter((c) => c.del === 0));
    members =
      fresh.length > 0
        ? await mergedInto(
            db,
            fresh.map((c) => c.id),
          )
        : [];
  }
  return all;
}

function mergedInto(db: Database, ids: string[]): PromiseLike<Customer[]> {
  return db.customers.where('mergedInto').anyOf(ids).toArray();
}
