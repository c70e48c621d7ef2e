import type { Migration } from './migration.ts';

/** Several announcements a follow-up: until now there was one, at `nextAt`. */
export const v4: Migration = {
  version: 4,
  name: 'several leads',
  stores: { followUps: 'id, [customerId+del], [del+nextAt], deletedAt, *speaksAt' },
  async upgrade(tx) {
    const open = tx.table('followUps').filter((row) => row.del === 0 && typeof row.nextAt === 'number');
    await open.modify((row) => {
      row.speaksAt = [row.nextAt];
    });
  },
};
