import type { Migration } from './migration.ts';

/** People are found by the search index: the columns of name parts are no longer needed. */
export const v2: Migration = {
  version: 2,
  name: 'one search index',
  stores: {
    customers: 'id, [del+sortName], [del+stage], [del+city], organisationId, mergedInto, *hints',
    identities: 'id, key, customerId, *hints',
  },
};
