import { Dexie } from 'dexie';
import type { Live } from '../../../lib/domain/ports.ts';
import { type OpenBook, openBook } from '../../../lib/storage/open-book.ts';
import { createDatabase, type Database } from '../../../lib/storage/schema.ts';
import { openRaw, rawFile, rawFloor, rawMatches, rawMemories } from './raw-book.ts';
import { emailOf, fill, idOf, REGULARS } from './sample-book.ts';

type Way =
  | 'plainDexie'
  | 'plainRaw'
  | 'bookMatches'
  | 'rawMatches'
  | 'bookFile'
  | 'rawFile'
  | 'rawFloor'
  | 'bookCard'
  | 'rawCard';

let opened: OpenBook;
let raw: IDBDatabase;
let plain: Database;

/** A book of its own with this many memories, and a plain connection to the same database. */
export async function prepare(memories: number): Promise<void> {
  const name = `bench-${memories}`;
  // Dexie keeps long stacks on loopback pages, which an extension page never sees.
  Dexie.debug = false;
  opened = await openBook({
    clock: { now: () => Date.now(), zone: () => 'UTC' },
    newId: () => crypto.randomUUID(),
    sentinel: { read: async () => null, keep: async () => {} },
    name,
  });
  raw = await openRaw(name);
  plain = createDatabase(name);
  await plain.open();
  await fill(raw, memories);
  await sameAnswers();
}

/** A comparison of two ways that find different things would be worth nothing. */
async function sameAnswers(): Promise<void> {
  for (const customer of [0, REGULARS - 1]) {
    const file = await opened.book.readFile(idOf(customer));
    for (const plain of [await rawFile(raw, idOf(customer)), await rawFloor(raw, idOf(customer))]) {
      const counts = [file?.memories.length, file?.interactions.length, file?.customer.id];
      const others = [plain.memories.length, plain.interactions.length, plain.customer?.id];
      if (JSON.stringify(counts) !== JSON.stringify(others)) throw new Error(`${counts} is not ${others}`);
    }
  }
}

/** As the sidebar does: subscribe, take the first value, let go. */
function firstOf<T>(live: Live<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = live.subscribe((value) => {
      resolve(value);
      queueMicrotask(() => stop());
    }, reject);
  });
}

const { bookMatches, bookFile, rawCard, bookCard } = {
  bookMatches: async (n: number) => await firstOf(opened.book.liveMatches([`email:${emailOf(n)}`])),
  bookFile: (n: number) => opened.book.readFile(idOf(n)),
  bookCard: async (n: number) => {
    const [match] = await bookMatches(n);
    if (!match) throw new Error(`customer ${n} was not found`);
    return await opened.book.readFile(match.customer.id);
  },
  rawCard: async (n: number) => {
    const [id] = await rawMatches(raw, `email:${emailOf(n)}`);
    if (id === undefined) throw new Error(`customer ${n} was not found`);
    return await rawFile(raw, id);
  },
};

/** The least a card needs, with Dexie alone: key → customer → memories. */
async function plainDexie(n: number): Promise<unknown> {
  const [identity] = await plain.identities
    .where('key')
    .equals(`email:${emailOf(n)}`)
    .toArray();
  const id = identity?.customerId ?? '';
  await plain.customers.get(id);
  return await plain.memories.where('[customerId+del]').equals([id, 0]).toArray();
}

async function plainRaw(n: number): Promise<unknown> {
  const [id = ''] = await rawMatches(raw, `email:${emailOf(n)}`);
  return await rawMemories(raw, id);
}

const WAYS: Record<Way, (customer: number) => Promise<unknown>> = {
  plainDexie,
  plainRaw,
  bookMatches,
  rawMatches: (n) => rawMatches(raw, `email:${emailOf(n)}`),
  bookFile,
  rawFile: (n) => rawFile(raw, idOf(n)),
  rawFloor: (n) => rawFloor(raw, idOf(n)),
  bookCard,
  rawCard,
};

/** Every way once a turn, each first in turn; ms of each. */
export async function run(turns: number): Promise<Record<Way, number[]>> {
  const names = Object.keys(WAYS) as Way[];
  const taken = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Way, number[]>;
  for (let turn = 0; turn < turns; turn += 1) {
    for (let i = 0; i < names.length; i += 1) {
      const name = names[(turn + i) % names.length];
      if (name) taken[name].push(await timed(() => WAYS[name]((turn * 7) % REGULARS)));
    }
  }
  return taken;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

export async function end(): Promise<void> {
  raw.close();
  plain.close();
  opened.close();
}
