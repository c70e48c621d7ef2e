import { liveQuery } from 'dexie';
import type { Book, Live, ReminderStore } from '../domain/ports.ts';
import { asking, createBook } from './book.ts';
import { type Connection, connect, healthOf, type OpenOptions } from './connection.ts';
import { type BookHealth, createHealth, type Health } from './health.ts';
import { createReminderStore } from './reminder-store.ts';
import { createDatabase, DATABASE_NAME, type Database } from './schema.ts';
import { forgetLoss, tellSentinel } from './sentinel.ts';

export type { BookHealth } from './health.ts';

export interface OpenBook {
  book: Book;
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
  const opened = await openBookOn(createDatabase(options.name ?? DATABASE_NAME), options);
  void askToStay();
  return opened;
}

/** The same over a database made before, so that a test can put faults under it. */
export async function openBookOn(db: Database, options: OpenOptions): Promise<OpenBook> {
  const health = createHealth();
  const connection = connect(db, options, health);
  const stopWatching = watchLoss(connection, health);
  const retry = () => connection.ready().catch(() => {});
  await retry();
  return {
    book: createBook(connection, options, health),
    reminders: createReminderStore(connection),
    health: { subscribe: health.subscribe },
    retry,
    async acceptLoss() {
      const facts = await asking(connection, () => forgetLoss(db));
      if (!facts) return;
      await tellSentinel(options.sentinel, facts);
      health.set(healthOf(facts));
    },
    close() {
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
