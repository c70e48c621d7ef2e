import type { TableName } from '../../../lib/domain/records.ts';
import type { AnyRow } from '../../../lib/storage/any-row.ts';
import { withColumns } from '../../../lib/storage/columns.ts';
import { newRow } from '../../../lib/storage/envelope.ts';
import { NOTES_EACH, noteOf, personOf } from './search-corpus.ts';

const PEOPLE_A_WRITE = 40;
const IN_FLIGHT = 4;
const STAMP = '0mpe0f400000.bench';

/** UTF-8 bytes of all that is searched. */
export interface Filled {
  textBytes: number;
  noteBytes: number;
}

/** Writes the rows as the writer would, without the index: a book of an older version. */
export async function fill(db: IDBDatabase, people: number, tell: (done: number) => void): Promise<Filled> {
  const filled = { textBytes: 0, noteBytes: 0 };
  const size = (text: string) => new TextEncoder().encode(text).length;
  const writes = new Set<Promise<void>>();
  for (let first = 0; first < people; first += PEOPLE_A_WRITE) {
    const rows: [TableName, AnyRow][] = [];
    for (let n = first; n < Math.min(first + PEOPLE_A_WRITE, people); n += 1) rows.push(...rowsOf(n));
    for (const [table, row] of rows) {
      if (table === 'memories') filled.noteBytes += size(String(row['text']));
      filled.textBytes += searched(row).reduce((sum, text) => sum + size(text), 0);
    }
    const write = put(db, rows).finally(() => writes.delete(write));
    writes.add(write);
    if (writes.size >= IN_FLIGHT) await Promise.race(writes);
    tell(first);
  }
  await Promise.all(writes);
  return filled;
}

function searched(row: AnyRow): string[] {
  const names = ['text', 'displayName', 'organisation', 'city', 'value'];
  return names.map((name) => row[name]).filter((text) => typeof text === 'string');
}

function put(db: IDBDatabase, rows: [TableName, AnyRow][]): Promise<void> {
  const transaction = db.transaction(['customers', 'identities', 'memories'], 'readwrite', {
    durability: 'relaxed',
  });
  for (const [name, row] of rows) transaction.objectStore(name).put(row);
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

function rowsOf(n: number): [TableName, AnyRow][] {
  const { id, name, organisation, city, email, phone } = personOf(n);
  const row = (table: TableName, rowId: string, fields: Record<string, unknown>): [TableName, AnyRow] => [
    table,
    withColumns(table, newRow(rowId, fields, STAMP)),
  ];
  const identity = (kind: string, value: string) =>
    row('identities', `${kind}:${value}:${id}`, {
      customerId: id,
      kind,
      value,
      key: `${kind}:${value}`,
      raw: value,
      firstSeenAt: 0,
    });
  const notes = Array.from({ length: NOTES_EACH }, (_, i) => noteOf(n * NOTES_EACH + i));
  return [
    row('customers', id, { kind: 'person', scope: 'external', displayName: name, organisation, city }),
    identity('email', email),
    ...(phone === undefined ? [] : [identity('phone', phone)]),
    ...notes.map(({ id: noteId, kind, pinned, text, at }) =>
      row('memories', noteId, { customerId: id, kind, text, pinned: pinned ? 1 : undefined, noted: { at } }),
    ),
  ];
}
