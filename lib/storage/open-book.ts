import { liveQuery } from 'dexie';
import type { Desk } from '../domain/people/desk-port.ts';
import type { Book, Live, ReminderStore } from '../domain/ports.ts';
import { asking, createBook, writeOver } from './book.ts';
import { type Connection, connect, healthOf, type OpenOptions } from './connection.ts';
import { createDesk } from './desk/desk.ts';
import { type BookHealth, createHealth, type Health } from './health.ts';
import { createPlanner } from './planner.ts';
import { createReminderStore } from './reminder-store.ts';
import { createDatabase, DATABASE_NAME, type Database } from './schema.ts';
import { followIndex } from './search/follow-index.ts';
import { forgetLoss, tellSentinel } from './sentinel.ts';

export type { BookHealth } from './health.ts';

export interface OpenBook {
  book: Book;
  desk: Desk;
  reminders: ReminderStore;
  health: Live<BookHealth>;
  /** Tries to open again; `health` says what came of it. */
  retry(): Promise<void>;
  /** The user knows that data was lost and goes on with what is here. */
  acceptLoss(): Promise<void>;
  close(): void;
}

/** Always resolves: a database that cannot be opened is a book that fails and a health that says why. */
export async function openBook(options: OpenOptions & { name?: string }): Promise<OpenBook> {
  const opened = await openBookOn(createDatabase(options.name ?? DATABASE_NAME), {
    ...options,
    indexing: true,
  });
  void askToStay();
  return opened;
}

/** The same over a database made before, so that a test can put faults under it. `indexing`: the search index is kept. */
export async function openBookOn(
  db: Database,
  options: OpenOptions & { indexing?: boolean },
): Promise<OpenBook> {
  const closing = new AbortController();
  const health = createHealth();
  const connection = connect(db, options, health);
  const stopWatching = watchLoss(connection, health);
  const retry = () => connection.ready().catch(() => {});
  await retry();
  if (options.indexing) void followIndex(connection, closing.signal);
  const writeRows = writeOver(connection, options, health);
  const planner = createPlanner(db, options.clock, writeRows);
  const book = createBook(connection, options, writeRows, planner);
  return {
    book,
    desk: createDesk(connection, options, health, book),
    reminders: createReminderStore(connection, planner),
    health: { subscribe: health.subscribe },
    retry,
    async acceptLoss() {
      const facts = await asking(connection, () => forgetLoss(db));
      if (!facts) return;
      await tellSentinel(options.sentinel, facts);
      health.set(healthOf(facts));
    },
    close() {
      closing.abort();
      stopWatching();
      connection.close();
    },
  };
}

/** While a loss stands, hears whether another window has accepted it. */
function watchLoss(connection: Connection, health: Health): () => void {
  let stop: (() => void) | null = null;
  const stopHealth = health.subscribe(
    (present) => {
      if (present.kind === 'lost' && !stop) {
        const facts = liveQuery(() => connection.db.kv.get('writer'));
        const watching = facts.subscribe((now) => {
          if (now && !now.loss) health.set({ kind: 'well' });
        });
        stop = () => watching.unsubscribe();
      } else if (present.kind !== 'lost') {
        stop?.();
        stop = null;
      }
    },
    () => {},
  );
  return () => {
    stopHealth();
    stop?.();
  };
}

/** Asks the browser not to evict us; `unlimitedStorage` already says so where this is absent. */
async function askToStay(): Promise<void> {
  try {
    await globalThis.navigator?.storage?.persist?.();
  } catch {
    // Nothing depends on the answer.
  }
}
