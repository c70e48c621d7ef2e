import { liveQuery } from 'dexie';
import type { Connection } from '../connection.ts';
import { DamagedIndexError } from './bytes.ts';
import { isDue, keepIndex } from './indexer.ts';
import { dropIndex, dropOrphans, OvertakenError } from './manifest.ts';
import { createPace } from './pace.ts';

/** The disk may be full, or another window may be making the database newer. */
const RETRY_MS = 30_000;

/** Keeps the index of an open book, in one window at a time, until the signal. */
export async function followIndex(connection: Connection, signal: AbortSignal): Promise<void> {
  const { db } = connection;
  let clean = false;
  while (!signal.aborted) {
    try {
      await connection.ready();
      await untilDue(connection, signal);
      await inOneWindow(db.name, signal, async () => {
        // Nobody else is at work: what no segment needs was left by one who was ended.
        if (!clean) await dropOrphans(db);
        clean = true;
        await keepIndex(db, createPace(signal));
      });
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof DamagedIndexError) await dropIndex(db).catch(() => {});
      else if (!(error instanceof OvertakenError)) await pause(RETRY_MS, signal);
    }
  }
}

/** Or until the database was closed or opened again: a query of a closed one says nothing more. */
function untilDue({ db, onChange }: Connection, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const deaf = onChange(() => end(resolve));
    const watching = liveQuery(() => isDue(db)).subscribe({
      next: (due) => {
        if (due) end(resolve);
      },
      error: (error) => end(() => reject(error)),
    });
    const stop = () => end(() => reject(signal.reason));
    const end = (settle: () => void) => {
      deaf();
      queueMicrotask(() => watching.unsubscribe());
      signal.removeEventListener('abort', stop);
      settle();
    };
    signal.addEventListener('abort', stop, { once: true });
  });
}

async function inOneWindow(name: string, signal: AbortSignal, work: () => Promise<void>): Promise<void> {
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  if (!locks) return work();
  await locks.request(`search-index:${name}`, { signal }, work);
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
