import { Dexie } from 'dexie';
import type { FollowUp, Interaction } from '../../domain/records.ts';
import type { Database } from '../schema.ts';

/** The last contact with any of these ids, which are one customer. */
export async function lastContact(db: Database, ids: readonly string[]): Promise<Interaction | undefined> {
  const last = await Promise.all(
    ids.map((id) =>
      db.interactions
        .where('[customerId+at]')
        .between([id, Dexie.minKey], [id, Dexie.maxKey])
        .reverse()
        .filter((one) => one.del === 0)
        .first(),
    ),
  );
  return last.filter((one) => one !== undefined).sort((a, b) => b.at - a.at)[0];
}

/** The first open follow-up. */
export async function nextDate(db: Database, ids: readonly string[]): Promise<FollowUp | undefined> {
  const open = await db.followUps
    .where('[customerId+del]')
    .anyOf(ids.map((id) => [id, 0]))
    .filter((one) => one.nextAt !== undefined)
    .toArray();
  return open.sort((a, b) => (a.nextAt ?? 0) - (b.nextAt ?? 0))[0];
}
