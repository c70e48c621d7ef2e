import type { EraseCount, EraseTargets } from '../../domain/people/desk-port.ts';
import type { NewId } from '../../domain/ports.ts';
import type { Stamp, TableName } from '../../domain/records.ts';
import type { AnyRow } from '../any-row.ts';
import type { Database, WriterFacts } from '../schema.ts';
import { newFacts } from '../sentinel.ts';
import { laterStamp, nextStamp } from '../stamp.ts';
import { allowWrites } from '../write-guard.ts';
import { familyIds } from './read-trash.ts';

/** What belongs to a customer. The ids of the last two hold addresses: of these nothing at all is left. */
const OF_CUSTOMER = ['memories', 'occasions', 'supplies', 'followUps', 'cases', 'visits'] as const;
const TABLES: TableName[] = ['customers', ...OF_CUSTOMER, 'interactions', 'identities', 'relations'];

type Doomed = Map<TableName, Map<string, AnyRow>>;

export async function countErase(db: Database, targets: EraseTargets): Promise<EraseCount> {
  return db.transaction('r', TABLES, async () => countOf(await gather(db, targets)));
}

/** The writer's other hand: what it does is no edit, and nothing takes it back. */
export async function eraseRows(
  db: Database,
  targets: EraseTargets,
  wall: number,
  newId: NewId,
  /** Nothing that was added to a deleted customer after this moment goes with them. */
  before = Infinity,
): Promise<{ count: EraseCount; facts: WriterFacts | null }> {
  return db.transaction('rw', [...TABLES, 'kv'], async (tx) => {
    allowWrites(tx);
    const doomed = await gather(db, targets, before);
    const count = countOf(doomed);
    if (doomed.size === 0) return { count, facts: null };
    const last = (await db.kv.get('writer')) ?? newFacts(newId);
    const stamp = nextStamp(last.stamp, wall, last.deviceId);
    for (const [table, rows] of doomed) await erase(db, table, [...rows.values()], stamp);
    const facts: WriterFacts = { ...last, stamp, writes: last.writes + 1, lastWriteAt: wall };
    await db.kv.put(facts);
    return { count, facts };
  });
}

async function erase(db: Database, table: TableName, rows: AnyRow[], stamp: Stamp): Promise<void> {
  if (table === 'identities' || table === 'relations') {
    await db.table(table).bulkDelete(rows.map(({ id }) => id));
    return;
  }
  await db
    .table<AnyRow, string>(table)
    .bulkPut(rows.map(({ id, _ }) => ({ id, del: 1, _: { v: _.v, c: _.c, erased: stamp } })));
}

/** Only what is deleted now: another window may have brought it back. */
async function gather(db: Database, targets: EraseTargets, before = Infinity): Promise<Doomed> {
  const doomed: Doomed = new Map();
  for (const id of targets.customers) {
    const customer = await db.customers.get(id);
    if (customer?.del !== 1 || customer._.erased !== undefined) continue;
    const rows = await rowsOfCustomer(db, id);
    if (rows.every(([, row]) => lastTouched(row) < before))
      for (const [table, row] of rows) add(doomed, table, row);
  }
  for (const row of await db.memories.bulkGet(targets.memories)) {
    if (row?.del === 1) add(doomed, 'memories', row as unknown as AnyRow);
  }
  return doomed;
}

function add(doomed: Doomed, table: TableName, row: AnyRow): void {
  if (row._.erased !== undefined) return;
  const rows = doomed.get(table) ?? new Map<string, AnyRow>();
  doomed.set(table, rows.set(row.id, row));
}

async function rowsOfCustomer(db: Database, id: string): Promise<[TableName, AnyRow][]> {
  const ids = await familyIds(db, id);
  const children = (table: TableName, index: string) =>
    db.table<AnyRow, string>(table).where(index).anyOf(ids).toArray();
  const both = ids.flatMap((one) => [
    [one, 0],
    [one, 1],
  ]);
  const lists: [TableName, PromiseLike<AnyRow[]>][] = [
    ['customers', db.table<AnyRow, string>('customers').where('id').anyOf(ids).toArray()],
    ...OF_CUSTOMER.map((table): [TableName, PromiseLike<AnyRow[]>] => [
      table,
      db.table<AnyRow, string>(table).where('[customerId+del]').anyOf(both).toArray(),
    ]),
    ['interactions', Promise.all(ids.map((one) => contactsOf(db, one))).then((all) => all.flat())],
    ['identities', children('identities', 'customerId')],
    ['relations', children('relations', 'from')],
    ['relations', children('relations', 'to')],
  ];
  const found = await Promise.all(lists.map(async ([table, rows]) => [table, await rows] as const));
  return found.flatMap(([table, rows]) => rows.map((row): [TableName, AnyRow] => [table, row]));
}

function contactsOf(db: Database, id: string): PromiseLike<AnyRow[]> {
  return db
    .table<AnyRow, string>('interactions')
    .where('[customerId+at]')
    .between([id, -Infinity], [id, Infinity])
    .toArray();
}

/** Epoch ms of the last change of a row. */
function lastTouched(row: AnyRow): number {
  const stamp = Object.values(row._.m ?? {}).reduce(laterStamp, row._.c);
  return Number.parseInt(stamp.slice(0, 9), 36);
}

function countOf(doomed: Doomed): EraseCount {
  const size = (table: TableName) => doomed.get(table)?.size ?? 0;
  const all = [...doomed.values()].reduce((sum, rows) => sum + rows.size, 0);
  const [customers, memories] = [size('customers'), size('memories')];
  return { customers, memories, others: all - customers - memories };
}
