import type { Migration } from './migration.ts';

const TABLES = [
  'customers',
  'identities',
  'memories',
  'occasions',
  'supplies',
  'followUps',
  'interactions',
  'cases',
  'visits',
  'relations',
];

/** The desk: tags, contacts of everybody by time, and what was deleted, so that it can come back or go for good. */
export const v3: Migration = {
  version: 3,
  name: 'the desk',
  stores: {
    customers:
      'id, [del+sortName], [del+stage], [del+city], organisationId, mergedInto, *hints, *tags, deletedAt',
    identities: 'id, key, customerId, *hints, deletedAt',
    memories: 'id, [customerId+del], [del+reviewAt], deletedAt',
    occasions: 'id, [customerId+del], [del+nextOn], deletedAt',
    supplies: 'id, [customerId+del], [del+nextOn], deletedAt',
    followUps: 'id, [customerId+del], [del+nextAt], deletedAt',
    interactions: 'id, [customerId+at], [kind+at], [del+at], deletedAt',
    cases: 'id, [customerId+del], [del+nextAt], deletedAt',
    visits: 'id, [customerId+del], [del+nextAt], deletedAt',
    relations: 'id, from, to, deletedAt',
  },
  async upgrade(tx) {
    for (const table of TABLES) {
      const deleted = tx.table(table).filter((row) => row.del === 1 && row._?.erased === undefined);
      await deleted.modify((row) => {
        const at = Number.parseInt(String(row._?.m?.del ?? row._?.c ?? '').slice(0, 9), 36);
        if (Number.isFinite(at)) row.deletedAt = at;
      });
    }
  },
};
