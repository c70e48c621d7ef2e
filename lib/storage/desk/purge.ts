import type { NewId } from '../../domain/ports.ts';
import type { TableName } from '../../domain/records.ts';
import type { AnyRow } from '../any-row.ts';
import type { Database, WriterFacts } from '../schema.ts';
import { newFacts } from '../sentinel.ts';
import { nextStamp } from '../stamp.ts';
import { allowWrites } from '../write-guard.ts';
import { eraseRows } from './erase.ts';

/** Deleted by themselves, while their customer lives on. */
const SINGLE = ['occasions', 'supplies', 'followUps', 'interactions', 'cases', 'visits'] as const;
const NATURAL = ['identities', 'relations'] as const;

export interface Purged {
  facts: WriterFacts | null;
  /** There may be more. */
  more: boolean;
}

/** Erases what was deleted before `before`, at most `limit` rows of each table. */
export async function purgeRows(
  db: Database,
  before: number,
  limit: number,
  wall: number,
  newId: NewId,
): Promise<Purged> {
  const old = (table: TableName) =>
    db.table(table).where('deletedAt').below(before).limit(limit).primaryKeys();
  const [customers, memories] = (await Promise.all([old('customers'), old('memories')])) as [
    string[],
    string[],
  ];
  const { facts, count } = await eraseRows(db, { customers, memories }, wall, newId, before);
  const singles = await purgeSingles(db, before, limit, wall, newId);
  // Customers to whom something was added since stay, and must not be met again for ever.
  const erased = count.customers > 0 || count.memories > 0;
  const full = customers.length === limit || memories.length === limit;
  return { facts: singles.facts ?? facts, more: (erased && full) || singles.more };
}

async function purgeSingles(
  db: Database,
  before: number,
  limit: number,
  wall: number,
  newId: NewId,
): Promise<Purged> {
  const tables = [...SINGLE, ...NATURAL];
  return db.transaction('rw', [...tables, 'kv'], async (tx) => {
    allowWrites(tx);
    const found = await Promise.all(
      tables.map((table) =>
        db.table<AnyRow, string>(table).where('deletedAt').below(before).limit(limit).toArray(),
      ),
    );
    if (found.every((rows) => rows.length === 0)) return { facts: null, more: false };
    const last = (await db.kv.get('writer')) ?? newFacts(newId);
    const stamp = nextStamp(last.stamp, wall, last.deviceId);
    for (const [i, rows] of found.entries()) {
      const table = tables[i] ?? 'occasions';
      if (table === 'identities' || table === 'relations')
        await db.table(table).bulkDelete(rows.map((r) => r.id));
      else {
        const bare = rows.map(({ id, _ }) => ({ id, del: 1 as const, _: { v: _.v, c: _.c, erased: stamp } }));
        await db.table<AnyRow, string>(table).bulkPut(bare);
      }
    }
    const facts: WriterFacts = { ...last, stamp, writes: last.writes + 1, lastWriteAt: wall };
    await db.kv.put(facts);
    return { facts, more: found.some((rows) => rows.length === limit) };
  });
}
