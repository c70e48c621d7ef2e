import type { Fields, TableName } from '../../../lib/domain/records.ts';
import type { AnyRow } from '../../../lib/storage/any-row.ts';
import { withColumns } from '../../../lib/storage/columns.ts';
import { newRow } from '../../../lib/storage/envelope.ts';

/** These hold fifty memories each and are looked up; all others ten. */
export const REGULARS = 40;
const MANY = 50;
const FEW = 10;
const SLICE = 400;
const STAMP = '000000001000.bench';
const DAY = 86_400_000;
const SINCE = 1_750_000_000_000;

export function emailOf(customer: number): string {
  return `customer${customer}@firm${customer % 97}.example`;
}

export function idOf(customer: number): string {
  return `customer-${customer.toString(36).padStart(8, '0')}`;
}

/** Fills the tables with this many memories and all that belongs to their customers, as the writer would. */
export async function fill(db: IDBDatabase, memories: number): Promise<void> {
  const customers = REGULARS + Math.max(0, Math.ceil((memories - REGULARS * MANY) / FEW));
  let rows: [TableName, AnyRow][] = [];
  for (let customer = 0; customer < customers; customer += 1) {
    rows.push(...rowsOf(customer));
    if (rows.length < SLICE && customer < customers - 1) continue;
    await put(db, rows);
    rows = [];
  }
}

function put(db: IDBDatabase, rows: [TableName, AnyRow][]): Promise<void> {
  const names = [...new Set(rows.map(([name]) => name))];
  const transaction = db.transaction(names, 'readwrite', { durability: 'relaxed' });
  for (const [name, row] of rows) transaction.objectStore(name).put(row);
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

function rowsOf(customer: number): [TableName, AnyRow][] {
  const customerId = idOf(customer);
  const row = <T extends TableName>(table: T, id: string, fields: Partial<Fields<T>>): [T, AnyRow] => [
    table,
    withColumns(table, newRow(id, fields, STAMP)),
  ];
  const value = emailOf(customer);
  const key = `email:${value}`;
  const at = SINCE - customer * 1000;
  const memories = Array.from({ length: customer < REGULARS ? MANY : FEW }, (_, i) =>
    row('memories', `${customerId}-m${i}`, {
      customerId,
      kind: i % 9 === 0 ? 'taboo' : 'preference',
      text: `Likes the table by the window, number ${i}, and 不要香菜 in the soup of visit ${customer}.`,
      noted: { at: at - i * DAY },
    }),
  );
  const visits = [1, 2, 3].map((i) =>
    row('interactions', `${customerId}-i${i}`, {
      customerId,
      kind: 'visit',
      at: at - i * DAY,
      text: `Stayed ${i} nights, asked for the quiet room.`,
    }),
  );
  return [
    row('customers', customerId, {
      kind: 'person',
      scope: 'external',
      displayName: `Customer ${customer}`,
      city: 'Harbour',
    }),
    row('identities', `${key}:${customerId}`, {
      customerId,
      kind: 'email',
      value,
      key,
      raw: value,
      firstSeenAt: at,
    }),
    ...memories,
    ...visits,
    row('followUps', `${customerId}-f`, {
      customerId,
      title: 'Call about the room',
      channel: 'call',
      due: { date: '2030-05-12', time: '10:00', zone: 'UTC' },
      origin: 'manual',
    }),
  ];
}
