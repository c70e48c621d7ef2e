import type { Clock, NewId, Sentinel } from '../domain/ports.ts';
import { StorageError, toStorageError } from './errors.ts';
import type { BookHealth, Health } from './health.ts';
import type { Database, WriterFacts } from './schema.ts';
import { readSentinel, recogniseDatabase, tellSentinel } from './sentinel.ts';

export interface OpenOptions {
  clock: Clock;
  newId: NewId;
  sentinel: Sentinel;
}

/** The open database. Opens itself again after the browser or another window has closed it. */
export interface Connection {
  db: Database;
  /** Resolves when the database can be used; rejects with a StorageError when it cannot. */
  ready(): Promise<void>;
  /** Calls back whenever the database was closed under us or opened again. Returns the cancel. */
  onChange(hear: () => void): () => void;
  close(): void;
}

export function connect(db: Database, options: OpenOptions, health: Health): Connection {
  const hearers = new Set<() => void>();
  let attempt: Promise<void> | null = null;
  let giveUp: (error: StorageError) => void = () => {};
  let usable = false;
  let closed = false;

  const tell = () => {
    for (const hear of [...hearers]) hear();
  };

  async function open(): Promise<void> {
    try {
      await openRecognised(db, options, health);
      usable = true;
      if (closed) db.close();
      else tell();
    } catch (error) {
      const failure = toStorageError(error, 'opening');
      if (!closed) health.set({ kind: 'trouble', trouble: failure.trouble });
      throw failure;
    } finally {
      attempt = null;
    }
  }

  // Another window holds an older version: opening goes on, but nobody waits for it unknowing.
  db.on('blocked', () => {
    health.set({ kind: 'trouble', trouble: 'blocked' });
    giveUp(new StorageError('blocked'));
  });
  db.on('close', () => {
    if (usable && !closed) queueMicrotask(tell);
    usable = false;
  });

  return {
    db,
    async ready() {
      if (closed) throw new StorageError('failed', new Error('the book is closed'));
      if (usable && db.isOpen()) return;
      attempt ??= new Promise((resolve, reject) => {
        giveUp = reject;
        open().then(resolve, reject);
      });
      await attempt;
    },
    onChange(hear) {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
    close() {
      closed = true;
      hearers.clear();
      db.close();
    },
  };
}

async function openRecognised(db: Database, options: OpenOptions, health: Health): Promise<void> {
  const known = await readSentinel(options.sentinel);
  if (!db.isOpen()) await db.open();
  const facts = await recogniseDatabase(db, known, options.newId);
  if (known?.installId !== facts.installId || known.writes !== facts.writes) {
    void tellSentinel(options.sentinel, facts);
  }
  health.set(healthOf(facts));
}

export function healthOf(facts: WriterFacts): BookHealth {
  return facts.loss ? { kind: 'lost', ...facts.loss } : { kind: 'well' };
}
