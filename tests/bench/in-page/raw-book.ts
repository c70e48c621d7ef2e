/** What the book reads for a card, with nothing between us and the browser. */
export interface RawCard {
  customer: { id: string } | undefined;
  memories: unknown[];
  interactions: unknown[];
}

const LAST = 20;
const CHILDREN = ['identities', 'memories', 'occasions', 'supplies', 'followUps', 'interactions'] as const;

export function openRaw(name: string): Promise<IDBDatabase> {
  return done(indexedDB.open(name));
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Key → customers. */
export async function rawMatches(db: IDBDatabase, key: string): Promise<string[]> {
  const transaction = db.transaction(['identities', 'customers'], 'readonly');
  const identities = await done<{ customerId: string }[]>(
    transaction.objectStore('identities').index('key').getAll(key),
  );
  const customers = identities.map((one) =>
    done<{ id: string }>(transaction.objectStore('customers').get(one.customerId)),
  );
  return (await Promise.all(customers)).map((customer) => customer.id);
}

/** Memories alone. */
export function rawMemories(db: IDBDatabase, id: string): Promise<unknown[]> {
  const memories = db.transaction('memories', 'readonly').objectStore('memories');
  return done<unknown[]>(memories.index('[customerId+del]').getAll([id, 0]));
}

/** Everything of one customer, in the steps the book takes: who it is, then all that belongs to it. */
export async function rawFile(db: IDBDatabase, id: string): Promise<RawCard> {
  const transaction = db.transaction(['customers', ...CHILDREN], 'readonly');
  const customers = transaction.objectStore('customers');
  const [customer] = await Promise.all([
    done<{ id: string }>(customers.get(id)),
    done(customers.index('mergedInto').getAll(id)),
  ]);
  return { customer, ...(await children(transaction, id)) };
}

/** The same asked all at once: the least that this layout of the data can take. */
export async function rawFloor(db: IDBDatabase, id: string): Promise<RawCard> {
  const transaction = db.transaction(['customers', ...CHILDREN], 'readonly');
  const customers = transaction.objectStore('customers');
  const [customer, , rows] = await Promise.all([
    done<{ id: string }>(customers.get(id)),
    done(customers.index('mergedInto').getAll(id)),
    children(transaction, id),
  ]);
  return { customer, ...rows };
}

async function children(transaction: IDBTransaction, id: string): Promise<Omit<RawCard, 'customer'>> {
  const living = (name: string) =>
    done<unknown[]>(transaction.objectStore(name).index('[customerId+del]').getAll([id, 0]));
  const [interactions, memories] = await Promise.all([
    lastInteractions(transaction, id),
    living('memories'),
    living('occasions'),
    living('supplies'),
    living('followUps'),
    done(transaction.objectStore('identities').index('customerId').getAll(id)),
  ]);
  return { memories, interactions };
}

function lastInteractions(transaction: IDBTransaction, id: string): Promise<unknown[]> {
  const range = IDBKeyRange.bound([id], [id, []]);
  const index = transaction.objectStore('interactions').index('[customerId+at]');
  const request = index.openCursor(range, 'prev');
  const found: unknown[] = [];
  return new Promise((resolve, reject) => {
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor || found.length === LAST) return resolve(found);
      if ((cursor.value as { del: number }).del === 0) found.push(cursor.value);
      cursor.continue();
    };
  });
}
