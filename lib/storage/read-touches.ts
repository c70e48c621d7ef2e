import { Dexie } from 'dexie';
import { isLookedAfter, type TouchSlice } from '../domain/cadence/forgotten.ts';
import { familyOf } from './merged.ts';
import type { Database } from './schema.ts';
import { madeAt } from './stamp.ts';

/** One slice of everybody by id, each with the last contact; the index is asked, never walked. */
export async function readTouches(db: Database, after: string | null, limit: number): Promise<TouchSlice> {
  const rows = await db.customers
    .where('id')
    .above(after ?? Dexie.minKey)
    .limit(limit)
    .toArray();
  const shown = rows.filter(isLookedAfter);
  const people = await Promise.all(
    shown.map(async (customer) => {
      const family = await familyOf(db, customer.id);
      const lasts = await Promise.all((family?.ids ?? []).map((id) => lastAtOf(db, id)));
      const known = lasts.filter((at) => at !== null);
      const lastAt = known.length === 0 ? null : Math.max(...known);
      return { customer, lastAt, knownSince: madeAt(customer._.c) };
    }),
  );
  return { people, next: rows.length < limit ? null : (rows.at(-1)?.id ?? null) };
}

async function lastAtOf(db: Database, customerId: string): Promise<number | null> {
  const last = await db.interactions
    .where('[customerId+at]')
    .between([customerId, Dexie.minKey], [customerId, Dexie.maxKey])
    .reverse()
    .filter((one) => one.del === 0)
    .first();
  return last?.at ?? null;
}
