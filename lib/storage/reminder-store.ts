import { momentOf } from '../domain/due/due-now.ts';
import { DUE_SETTINGS, type DueSettings } from '../domain/due/rules.ts';
import type { Look, ReminderStore } from '../domain/ports.ts';
import { asking } from './book.ts';
import type { Connection } from './connection.ts';
import { ANNOUNCED, ANNOUNCED_UNTIL, announcedFacts, LATE } from './late-moments.ts';
import { lookAt } from './look.ts';
import { rootsOf } from './merged.ts';
import type { Planner } from './planner.ts';
import { nextMoment, readAgenda } from './read-agenda.ts';
import type { Database } from './schema.ts';

/** What is due, and what this device has already announced. */
export function createReminderStore(connection: Connection, planner: Pick<Planner, 'sweep'>): ReminderStore {
  const { db } = connection;
  return {
    plan: () => asking(connection, () => planner.sweep()),
    settings: () => asking(connection, () => readSettings(db)),
    look: (now, until) => asking(connection, () => lookAt(db, now, until)),
    settle: (seen, now, held) => asking(connection, () => settle(db, seen, now, held)),
    countDueUntil: async (until, atMost) =>
      (await asking(connection, () => readAgenda(db, { until, closed: true }, atMost))).length,
    nextAfter: (after) => asking(connection, () => nextMoment(db, after)),
    unannounced: (keys) => asking(connection, () => unannounced(db, keys)),
    standing: (keys) => asking(connection, () => standing(db, keys)),
    markAnnounced: (keys, at) => asking(connection, () => remember(db, keys, at)),
  };
}

async function readSettings(db: Database): Promise<DueSettings> {
  const rows = await db.settings.bulkGet([...DUE_SETTINGS]);
  const known = rows.flatMap((row) => (row && row.del === 0 ? [[row.id, row.value] as const] : []));
  return Object.fromEntries(known);
}

/** The mark moves only over what was seen: together with the late ones, or not at all. */
async function settle(db: Database, seen: Look['seen'], now: number, held: string[]): Promise<void> {
  await db.transaction('rw', ['local', 'kv'], async () => {
    const writer = await db.kv.get('writer');
    if ((writer?.writes ?? 0) !== seen.writes) return;
    await db.local.bulkDelete(seen.late);
    await db.local.bulkPut(held.map((key) => ({ key: LATE + key })));
    await db.local.put({ key: ANNOUNCED_UNTIL, at: now, writes: seen.writes });
    await db.local.where('expiresAt').below(now).delete();
  });
}

async function unannounced(db: Database, keys: string[]): Promise<string[]> {
  const known = await db.local.bulkGet(keys.map(announced));
  return keys.filter((_, i) => known[i] === undefined);
}

async function standing(db: Database, keys: string[]): Promise<string[]> {
  const rows = await db.followUps.bulkGet(keys.map((key) => momentOf(key).id));
  const roots = await rootsOf(
    db,
    rows.flatMap((row) => (row ? [row.customerId] : [])),
  );
  return keys.filter((key, i) => {
    const row = rows[i];
    return row !== undefined && roots.has(row.customerId) && row.speaksAt?.includes(momentOf(key).at);
  });
}

async function remember(db: Database, keys: string[], at: number): Promise<void> {
  await db.local.bulkPut(announcedFacts(keys, at));
}

function announced(key: string): string {
  return ANNOUNCED + key;
}
