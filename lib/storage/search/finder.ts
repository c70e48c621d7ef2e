import type { Book } from '../../domain/ports.ts';
import type { Connection } from '../connection.ts';
import { live } from '../live.ts';
import { DamagedIndexError } from './bytes.ts';
import { dropIndex } from './manifest.ts';
import { IndexCache } from './open-index.ts';
import { readFound } from './read-found.ts';

/** Searches of one connection: they share the rows of the index that were read. */
export function createFinder(connection: Connection): Book['liveFind'] {
  const { db } = connection;
  const cache = new IndexCache();
  // Closed and opened again, it may be another database.
  connection.onChange(() => cache.forget());
  return (query, limit) =>
    live(connection, async () => {
      try {
        return await readFound(db, cache, query, limit);
      } catch (error) {
        if (!(error instanceof DamagedIndexError)) throw error;
        cache.forget();
        // Not from within a reading query. The indexer makes the index anew; this query hears of it.
        setTimeout(() => void dropIndex(db).catch(() => {}), 0);
        return await readFound(db, cache, query, limit, 'no index');
      }
    });
}
