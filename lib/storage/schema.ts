import { Dexie, type Table } from 'dexie';
import type { SentinelFacts } from '../domain/ports.ts';
import type { Stamp, TableName, Tables } from '../domain/records.ts';
import { MIGRATIONS } from './migrations/list.ts';
import type { ShardRow, TailPack } from './search/layout.ts';
import { strictFactory } from './strict-factory.ts';
import { guardWrites } from './write-guard.ts';

export const DATABASE_NAME = 'regulars';

/** What the writer knows of itself; lives in `kv` and changes with every write, in the same transaction. */
export interface WriterFacts {
  key: 'writer';
  installId: string;
  deviceId: string;
  /** The last stamp given out. */
  stamp: Stamp | null;
  writes: number;
  lastWriteAt: number;
  /** Set when this database was found to have lost data, until the user has accepted it. */
  loss?: { sentinel: SentinelFacts; writesNow: number };
}

/** A fact of this device alone, forgotten after `expiresAt`. */
export interface LocalFact {
  key: string;
  expiresAt?: number;
  /** Epoch ms until which everything was announced, and how often was written by then. */
  at?: number;
  writes?: number;
  /** The day of the walk over everybody, and where it stands. */
  day?: string;
  place?: string;
}

export type Database = Dexie & { [T in TableName]: Table<Tables[T], string> } & {
  kv: Table<WriterFacts, string>;
  local: Table<LocalFact, string>;
  searchShards: Table<ShardRow, string>;
  searchTail: Table<TailPack, string>;
};

/** A closed database with all versions and the guard over its shared tables; who opens it says so itself. */
export function createDatabase(name: string): Database {
  const db = new Dexie(name, {
    autoOpen: false,
    // Only what is really in the database is shown: no optimistic values.
    cache: 'disabled',
    chromeTransactionDurability: 'strict',
    indexedDB: strictFactory,
  });
  for (const { version, stores, upgrade } of MIGRATIONS) {
    const step = db.version(version).stores({ ...stores });
    if (upgrade) step.upgrade(upgrade);
  }
  db.use({ stack: 'dbcore', name: 'write-guard', create: guardWrites });
  return db as Database;
}
