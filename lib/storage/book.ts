import type { Edit, Undo } from '../domain/edits.ts';
import type { Book, WriteOptions } from '../domain/ports.ts';
import { type Connection, healthOf, type OpenOptions } from './connection.ts';
import { TakenError, toStorageError } from './errors.ts';
import type { Health } from './health.ts';
import { live } from './live.ts';
import type { Planner } from './planner.ts';
import { readAgenda, readOpenFollowUp } from './read-agenda.ts';
import { readCards } from './read-cards.ts';
import { readCare } from './read-care.ts';
import { readFile } from './read-file.ts';
import { readHints } from './read-hints.ts';
import { readMatches } from './read-matches.ts';
import { readTaughtPages } from './read-taught-pages.ts';
import { readTouches } from './read-touches.ts';
import { createFinder } from './search/finder.ts';
import { tellSentinel } from './sentinel.ts';
import { writeEdits } from './writer.ts';

/** The customer book over an open connection. */
export function createBook(
  connection: Connection,
  options: OpenOptions,
  writeRows: WriteRows,
  planner: Pick<Planner, 'after'>,
): Book {
  const { db } = connection;
  const { clock } = options;
  return {
    liveMatches: (keys) => live(connection, () => readMatches(db, keys)),
    liveFile: (id) => live(connection, () => readFile(db, id, clock.now())),
    liveAgenda: (until, limit, after) =>
      live(connection, () => readAgenda(db, { until, ...(after === undefined ? {} : { after }) }, limit)),
    liveFollowUp: (id) => live(connection, () => readOpenFollowUp(db, id)),
    liveHints: (keys, of) => live(connection, () => readHints(db, keys, of)),
    liveFind: createFinder(connection),
    readFile: (id) => asking(connection, () => readFile(db, id, clock.now())),
    async write(edits, how = {}) {
      const undo = await writeRows(edits, how);
      if (undo.length > 0) await planner.after(edits);
      return undo;
    },
    liveSetting: <T>(name: string, fallback: T) =>
      live(connection, async () => {
        const row = await db.settings.get(name);
        return row && row.del === 0 ? (row.value as T) : fallback;
      }),
    liveTaughtPages: () => live(connection, () => readTaughtPages(db)),
    liveCare: (id) => live(connection, () => readCare(db, id)),
    liveCards: (asked) => live(connection, () => readCards(db, asked)),
    readTouches: (after, limit) => asking(connection, () => readTouches(db, after, limit)),
  };
}

/** Whatever goes wrong comes out as a StorageError. */
export async function asking<T>(connection: Connection, ask: () => PromiseLike<T>): Promise<T> {
  await connection.ready();
  try {
    return await ask();
  } catch (error) {
    throw toStorageError(error, 'using');
  }
}

export type WriteRows = (edits: Edit[], how?: WriteOptions) => Promise<Undo>;

/** Writes over an open connection, and tells the health and the sentinel. */
export function writeOver(
  connection: Connection,
  { clock, newId, sentinel }: OpenOptions,
  health: Health,
): WriteRows {
  return async (edits, { unless } = {}) => {
    await connection.ready();
    try {
      const { undo, facts } = await writeEdits(connection.db, edits, clock.now(), newId, unless);
      if (facts) {
        health.set(healthOf(facts));
        void tellSentinel(sentinel, facts);
      }
      return undo;
    } catch (error) {
      // Nothing is wrong with the database.
      if (error instanceof TakenError) throw error;
      const failure = toStorageError(error, 'using');
      if (failure.trouble !== 'failed') health.set({ kind: 'trouble', trouble: failure.trouble });
      throw failure;
    }
  };
}
