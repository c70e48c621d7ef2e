import type { Migration } from './migration.ts';

/** All tables of the book. Indexes contain `del`, so that deleted rows are never walked. */
export const v1: Migration = {
  version: 1,
  name: 'the first book',
  stores: {
    customers: 'id, [del+sortName], [del+stage], [del+city], organisationId, mergedInto, *tokens, *hints',
    identities: 'id, key, customerId, *tokens, *hints',
    memories: 'id, [customerId+del], [del+reviewAt]',
    occasions: 'id, [customerId+del], [del+nextOn]',
    supplies: 'id, [customerId+del], [del+nextOn]',
    followUps: 'id, [customerId+del], [del+nextAt]',
    interactions: 'id, [customerId+at], [kind+at]',
    cases: 'id, [customerId+del], [del+nextAt]',
    visits: 'id, [customerId+del], [del+nextAt]',
    relations: 'id, from, to',
    taughtSites: 'id',
    settings: 'id',
    staff: 'id',
    // Only on this device:
    searchShards: 'key',
    searchTail: 'key',
    outbox: 'key',
    sync: 'key',
    kv: 'key',
    local: 'key, expiresAt',
  },
};
