import { liveQuery } from 'dexie';
import type { Live } from '../domain/ports.ts';
import type { Connection } from './connection.ts';
import { type StorageError, toStorageError } from './errors.ts';

const FIRST_WAIT = 250;
const LONGEST_WAIT = 30_000;

type Outcome<T> = { value: T } | { error: unknown };

/**
 * A query that keeps coming. A failure is told once and the query is taken up again, after a
 * while or as soon as the database is open again: a live value never dies silently.
 */
export function live<T>(connection: Connection, query: () => Promise<T>): Live<T> {
  return {
    subscribe: (next, fail) => follow(connection, query, next, fail),
  };
}

function follow<T>(
  connection: Connection,
  query: () => Promise<T>,
  next: (value: T) => void,
  fail: (error: StorageError) => void,
): () => void {
  let run = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST_WAIT;
  let told = false;

  const begin = () => {
    run.abort();
    clearTimeout(timer);
    run = new AbortController();
    void watch(connection, query, run.signal, hear);
  };

  const hear = (outcome: Outcome<T>) => {
    if ('value' in outcome) {
      wait = FIRST_WAIT;
      told = false;
      next(outcome.value);
      return;
    }
    run.abort();
    timer = setTimeout(begin, wait);
    wait = Math.min(wait * 2, LONGEST_WAIT);
    if (!told) {
      told = true;
      fail(toStorageError(outcome.error, 'using'));
    }
  };

  const deaf = connection.onChange(begin);
  begin();
  return () => {
    deaf();
    run.abort();
    clearTimeout(timer);
  };
}

/** One run of the query until its first failure or the abort. */
async function watch<T>(
  connection: Connection,
  query: () => Promise<T>,
  signal: AbortSignal,
  hear: (outcome: Outcome<T>) => void,
): Promise<void> {
  try {
    await connection.ready();
  } catch (error) {
    if (!signal.aborted) hear({ error });
    return;
  }
  if (signal.aborted) return;
  // liveQuery says nothing at all of a closed database: failures come as values.
  const answers = liveQuery(async () => outcomeOf(query));
  const subscription = answers.subscribe((outcome: Outcome<T>) => {
    if (!signal.aborted) hear(outcome);
  });
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}

async function outcomeOf<T>(query: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { value: await query() };
  } catch (error) {
    return { error };
  }
}
