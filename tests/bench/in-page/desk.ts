import type { Fields, TableName } from '../../../lib/domain/records.ts';
import type { AnyRow } from '../../../lib/storage/any-row.ts';
import { withColumns } from '../../../lib/storage/columns.ts';
import { newRow } from '../../../lib/storage/envelope.ts';

const SLICE = 2000;
const STAMP = '0mn0000zz000.bench';
const DAY = 86_400_000;
const FRAMES = 240;
const NAMES = ['Chen', 'Wang', 'Abbott', 'García', 'Ito', 'O’Brien', '陈', '王', '林', 'Featherstonehaugh'];

/** Puts so many customers into the open book, as the writer would, each with a taboo and a contact. */
export async function fillPeople(count: number): Promise<number> {
  const db = await opened();
  for (let from = 0; from < count; from += SLICE) {
    const many = Array.from({ length: Math.min(SLICE, count - from) }, (_, i) => rowsOf(from + i)).flat();
    await put(db, many);
  }
  db.close();
  return count;
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open('regulars');
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
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

function rowsOf(i: number): [TableName, AnyRow][] {
  const id = `bench-${String((i * 7919) % 1_000_003).padStart(7, '0')}`;
  const row = <T extends TableName>(table: T, key: string, fields: Partial<Fields<T>>): [T, AnyRow] => [
    table,
    withColumns(table, newRow(key, fields, STAMP)),
  ];
  const at = Date.now() - ((i * 31) % 900) * DAY - i;
  return [
    row('customers', id, {
      kind: 'person',
      scope: 'external',
      displayName: `${NAMES[i % NAMES.length]} ${(i * 7919) % 1_000_003}`,
      city: `City ${i % 60}`,
      stage: i % 3 === 0 ? 'client' : 'prospect',
    }),
    row('memories', `${id}-m`, { customerId: id, kind: 'taboo', text: `no lilies ${i}`, noted: { at } }),
    row('interactions', `${id}-i`, { customerId: id, at, kind: 'call', text: 'said hello' }),
  ];
}

export interface Scrolled {
  /** Milliseconds between frames. */
  frames: number[];
  /** Tasks over 50 ms while scrolling. */
  longTasks: number[];
  /** From a jump into the middle until the lines there are painted. */
  jumps: number[];
}

/** Scrolls on and on, then jumps about, as a hand at the wheel and at the bar does. */
export async function scrollTable(): Promise<Scrolled> {
  const body = document.querySelector('.people-scroll');
  if (!body) throw new Error('there is no table');
  const longTasks: number[] = [];
  const observer = new PerformanceObserver((list) =>
    longTasks.push(...list.getEntries().map((entry) => entry.duration)),
  );
  if (PerformanceObserver.supportedEntryTypes.includes('longtask')) observer.observe({ type: 'longtask' });
  const frames: number[] = [];
  for (let last = await frame(), i = 0; i < FRAMES; i += 1) {
    body.scrollTop += 180;
    const now = await frame();
    frames.push(now - last);
    last = now;
  }
  const jumps: number[] = [];
  for (const part of [0.5, 0.9, 0.2, 0.7, 0.05]) {
    const began = performance.now();
    body.scrollTop = body.scrollHeight * part;
    do await frame();
    while (document.querySelector('.bone-cell') || !document.querySelector('.people-rows .person-link'));
    jumps.push(performance.now() - began);
  }
  observer.disconnect();
  return { frames, longTasks, jumps };
}

function frame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
