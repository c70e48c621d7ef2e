import type { ReminderStore } from '../domain/ports.ts';
import { asking } from './book.ts';
import type { Connection } from './connection.ts';
import { readAgenda } from './read-agenda.ts';
import type { Database } from './schema.ts';

/** Long after every snooze: an announcement forgotten earlier could be made twice. */
const REMEMBERED_MS = 90 * 86_400_000;

/** What is due, and what this device has already announced. */
export function createReminderStore(connection: Connection): ReminderStore {
  const { db } = connection;
  return {
    dueUntil: (until, limit) => asking(connection, () => readAgenda(db, { until, closed: true }, limit)),
    countDueUntil: async (until, atMost) =>
      (await asking(connection, () => readAgenda(db, { until, closed: true }, atMost))).length,
    nextAfter: async (after) => {
      const [next] = await asking(connection, () => readAgenda(db, { after }, 1));
      return next?.followUp.nextAt ?? null;
    },
    unannounced: (keys) => asking(connection, () => unannounced(db, keys)),
    markAnnounced: (keys, at) => asking(connection, () => markAnnounced(db, keys, at)),
  };
}

async function unannounced(db: Database, keys: string[]): Promise<string[]> {
  const known = await db.local.bulkGet(keys.map(announced));
  return keys.filter((_, i) => known[i] === undefined);
}

async function markAnnounced(db: Database, keys: string[], at: number): Promise<void> {
  await db.transaction('rw', db.local, async () => {
    await db.local.bulkPut(keys.map((key) => ({ key: announced(key), expiresAt: at + REMEMBERED_MS })));
    await db.local.where('expiresAt').below(at).delete();
  });
}

function announced(key: string): string {
  return `announced:${key}`;
}
