import { groupBy } from '../../domain/memory/group-by.ts';
import { rowsOf, threadsOf } from '../../domain/memory/threads.ts';
import type { TrashItem, TrashPage } from '../../domain/people/desk-port.ts';
import type { Customer, Memory } from '../../domain/records.ts';
import { familyOf, rootsOf } from '../merged.ts';
import type { Database } from '../schema.ts';

type Deleted<T> = T & { deletedAt: number };

/** Customers and memories that were deleted, latest first; the samples of the practice are none. */
export async function readTrash(db: Database, limit: number): Promise<TrashPage> {
  // Wordings of one memory are several rows: a few more are read than asked for.
  const [customers, memories] = await Promise.all([
    db.customers
      .orderBy('deletedAt')
      .reverse()
      .limit(limit + 1)
      .toArray(),
    db.memories
      .orderBy('deletedAt')
      .reverse()
      .limit(limit * 3 + 1)
      .toArray(),
  ]);
  const items = [
    ...(await customerItems(db, customers as Deleted<Customer>[])),
    ...(await memoryItems(db, memories as Deleted<Memory>[])),
  ].sort((a, b) => b.deletedAt - a.deletedAt || (a.id < b.id ? -1 : 1));
  const more = items.length > limit || customers.length > limit || memories.length > limit * 3;
  return { items: items.slice(0, limit), more };
}

async function customerItems(db: Database, rows: readonly Deleted<Customer>[]): Promise<TrashItem[]> {
  const own = rows.filter((row) => row.practice !== 1);
  const counts = await Promise.all(
    own.map(({ id }) => db.memories.where('[customerId+del]').equals([id, 0]).count()),
  );
  return own.map((customer, i) => ({
    kind: 'customer',
    id: customer.id,
    deletedAt: customer.deletedAt,
    customer,
    memories: counts[i] ?? 0,
  }));
}

async function memoryItems(db: Database, rows: readonly Deleted<Memory>[]): Promise<TrashItem[]> {
  const owners = await rootsOf(
    db,
    rows.map((row) => row.customerId),
  );
  const samples = await practiceIds(db, rows);
  const groups = groupBy(
    rows.filter((row) => !samples.has(row.customerId)),
    (row) => `${row.customerId} ${row.deletedAt}`,
  );
  return [...groups.values()].flatMap((group) =>
    threadsOf(group).map(
      (thread): TrashItem => ({
        kind: 'memory',
        id: thread.memory.id,
        deletedAt: (thread.memory as Deleted<Memory>).deletedAt,
        memory: thread.memory,
        rows: rowsOf(thread).map(({ id }) => id),
        customer: owners.get(thread.memory.customerId) ?? null,
      }),
    ),
  );
}

async function practiceIds(db: Database, rows: readonly Memory[]): Promise<Set<string>> {
  const owners = await db.customers.bulkGet([...new Set(rows.map((row) => row.customerId))]);
  return new Set(owners.flatMap((owner) => (owner?.practice === 1 ? [owner.id] : [])));
}

/** Everybody who would go with this customer: those found to be the same. */
export async function familyIds(db: Database, id: string): Promise<string[]> {
  const family = await familyOf(db, id);
  if (family) return family.ids;
  const ids = [id];
  for (let at = 0; at < ids.length; at += 1) {
    const merged = await db.customers
      .where('mergedInto')
      .equals(ids[at] ?? '')
      .primaryKeys();
    ids.push(...merged.filter((one) => !ids.includes(one)));
  }
  return ids;
}
