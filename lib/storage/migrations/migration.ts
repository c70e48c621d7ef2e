import type { Transaction } from 'dexie';

/** One step of the schema. Append-only: a released step never changes; each has a frozen sample. */
export interface Migration {
  version: number;
  name: string;
  /** Dexie's words; only the tables that change, null drops one. */
  stores: Readonly<Record<string, string | null>>;
  upgrade?: (tx: Transaction) => Promise<void>;
}
