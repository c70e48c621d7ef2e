import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import type { Edit } from '../../lib/domain/edits.ts';
import type { Book, Clock, Live, NewId, Sentinel, SentinelFacts } from '../../lib/domain/ports.ts';
import type { LocalDue } from '../../lib/domain/records.ts';
import type { OpenOptions } from '../../lib/storage/connection.ts';
import { type OpenBook, openBookOn } from '../../lib/storage/open-book.ts';
import { createDatabase, type Database } from '../../lib/storage/schema.ts';

export const NOON = Date.UTC(2026, 4, 20, 12);
export const DAY = 86_400_000;

/** A disk with nothing on it. */
export function freshDisk(): void {
  globalThis.indexedDB = new IDBFactory();
  // Dexie looks for a database once, at its import; live queries stay silent without one.
  Object.assign(Dexie.dependencies, { indexedDB: globalThis.indexedDB, IDBKeyRange: globalThis.IDBKeyRange });
}

export interface World extends OpenOptions {
  clock: Clock & { set(now: number): void };
  sentinel: Sentinel & { facts: SentinelFacts | null };
}

/** One device: its clock, its ids and what is kept outside the database. */
export function createWorld(now = NOON): World {
  let time = now;
  let count = 0;
  const newId: NewId = () => `id${(count++).toString().padStart(4, '0')}`;
  const sentinel: World['sentinel'] = {
    facts: null,
    read: async () => sentinel.facts,
    keep: async (facts) => {
      sentinel.facts = facts;
    },
  };
  return {
    newId,
    sentinel,
    clock: {
      now: () => time,
      zone: () => 'UTC',
      set: (to) => {
        time = to;
      },
    },
  };
}

export interface Opened extends OpenBook {
  db: Database;
}

/** A book over its own Dexie instance; `prepare` may put a fault under it before it is opened. */
export async function open(
  world: World,
  prepare: (db: Database) => void = () => {},
  more: { indexing?: boolean } = {},
): Promise<Opened> {
  const db = createDatabase('regulars');
  prepare(db);
  return { ...(await openBookOn(db, { ...world, ...more })), db };
}

/** The edits that make a customer with an e-mail. */
export function customer(id: string, displayName: string, more: object = {}): Edit[] {
  const email = `${id}@example.com`;
  return [
    {
      op: 'set',
      table: 'customers',
      id,
      fields: { kind: 'person', scope: 'external', displayName, ...more },
    },
    identity(id, 'email', email),
  ];
}

export function identity(customerId: string, kind: 'email' | 'phone', value: string): Edit {
  const key = `${kind}:${value}`;
  const fields = { customerId, kind, value, key, raw: value, firstSeenAt: NOON };
  return { op: 'set', table: 'identities', id: `${key}:${customerId}`, fields };
}

export function memory(id: string, customerId: string, text: string): Edit {
  const fields = { customerId, kind: 'taboo' as const, text, noted: { at: NOON } };
  return { op: 'set', table: 'memories', id, fields };
}

export function followUp(id: string, customerId: string, at: number): Edit {
  const iso = new Date(at).toISOString();
  const due: LocalDue = { date: iso.slice(0, 10), time: iso.slice(11, 16), zone: 'UTC' };
  const fields = {
    customerId,
    title: `call ${id}`,
    channel: 'call' as const,
    due,
    origin: 'manual' as const,
  };
  return { op: 'set', table: 'followUps', id, fields };
}

/** Everything a live value says, until `stop`. */
export function listen<T>(live: Live<T>) {
  const values: T[] = [];
  const errors: unknown[] = [];
  const stop = live.subscribe(
    (value) => values.push(value),
    (error) => errors.push(error),
  );
  return { values, errors, stop };
}

/** The first value for which `right` holds; the test's own time limit says when it never comes. */
export function firstOf<T>(live: Live<T>, right: (value: T) => boolean = () => true): Promise<T> {
  return new Promise((resolve) => {
    let stop = () => {};
    let done = false;
    stop = live.subscribe(
      (value) => {
        if (done || !right(value)) return;
        done = true;
        resolve(value);
        queueMicrotask(() => stop());
      },
      () => {},
    );
  });
}

/** Waits until something holds; the test's own time limit says when it never does. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2));
}

/** The same book over slow storage: every answer takes at least `ms`. */
export function slowBook(book: Book, ms: number): Book {
  const pause = () => new Promise((resolve) => setTimeout(resolve, ms));
  const late = <T>(live: Live<T>): Live<T> => ({
    subscribe(next, fail) {
      const timers = new Set<ReturnType<typeof setTimeout>>();
      const later = (act: () => void) => timers.add(setTimeout(act, ms));
      const stop = live.subscribe(
        (value) => later(() => next(value)),
        (error) => later(() => fail(error)),
      );
      return () => {
        stop();
        for (const timer of timers) clearTimeout(timer);
      };
    },
  });
  return {
    liveMatches: (keys) => late(book.liveMatches(keys)),
    liveFile: (id) => late(book.liveFile(id)),
    liveAgenda: (time, limit, after) => late(book.liveAgenda(time, limit, after)),
    liveFollowUp: (id) => late(book.liveFollowUp(id)),
    liveHints: (keys, of) => late(book.liveHints(keys, of)),
    liveFind: (query, limit) => late(book.liveFind(query, limit)),
    liveSetting: (name, fallback) => late(book.liveSetting(name, fallback)),
    liveTaughtPages: () => late(book.liveTaughtPages()),
    liveCare: (id) => late(book.liveCare(id)),
    liveCards: (asked) => late(book.liveCards(asked)),
    readTouches: (after, limit) => pause().then(() => book.readTouches(after, limit)),
    readFile: (id) => pause().then(() => book.readFile(id)),
    write: (edits, options) => pause().then(() => book.write(edits, options)),
  };
}
