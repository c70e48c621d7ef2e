import type { DBCore, DBCoreTransaction, Transaction } from 'dexie';
import { REQUIRED } from './any-row.ts';
import { DirectWriteError } from './errors.ts';

const writers = new WeakSet<object>();

/** Marks a transaction as the writer's own. Only writer.ts may call it. */
export function allowWrites(transaction: Transaction): void {
  writers.add(transaction.idbtrans);
}

/** Refuses every change of a shared table outside the writer; migrations may change anything. */
export function guardWrites(down: DBCore): DBCore {
  return {
    ...down,
    table(name) {
      const table = down.table(name);
      if (!(name in REQUIRED)) return table;
      return {
        ...table,
        mutate: (request) =>
          mayWrite(request.trans) ? table.mutate(request) : Promise.reject(new DirectWriteError(name)),
      };
    },
  };
}

function mayWrite(transaction: DBCoreTransaction): boolean {
  return writers.has(transaction) || (transaction as Partial<IDBTransaction>).mode === 'versionchange';
}
