import type { ReminderStore } from '../domain/ports.ts';
import { asking } from './book.ts';
import type { Connection } from './connection.ts';
import { readAgenda } from './read-agenda.ts';
import type { Database } from './schema.ts';

/** Long after every snooze: an announcement forgotten earlier could be made twice. */
const REMEMBERED_MS = 90 * 86_400_000;
/** What is still due is remembered anew when less than this is left: at most once a month, not at each wake. */
const RENEWED_MS = 60 * 86_400_000;

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
    markAnnounced: (keys, at) => asking(connection, () => remember(db, keys.map(announced), at)),
    keepAnnounced: (stillDue, at) => asking(connection, () => keepAnnounced(db, stillDue, at)),
  };
}

async function unannounced(db: Database, keys: string[]): Promise<string[]> {
  const known = await db.local.bulkGet(keys.map(announced));
  return keys.filter((_, i) => known[i] === undefined);
}

async function remember(db: Database, keys: string[], at: number): Promise<void> {
  await db.local.bulkPut(keys.map((key) => ({ key, expiresAt: at + REMEMBERED_MS })));
}

async function keepAnnounced(db: Database, stillDue: string[], at: number): Promise<void> {
  const known = (await db.local.bulkGet(stillDue.map(announced))).filter((fact) => fact !== undefined);
  const ending = known.filter(({ expiresAt = 0 }) => expiresAt < at + RENEWED_MS).map(({ key }) => key);
  // First of all: one that is still due must not be forgotten, however long nothing woke us.
  if (ending.length > 0) await remember(db, ending, at);
  const over = db.local.where('expiresAt').below(at);
  if ((await over.count()) > 0) await over.delete();
}

function announced(key: string): string {
  return `announced:${key}`;
}
