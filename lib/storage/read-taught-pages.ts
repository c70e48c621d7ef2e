import { taughtPageOf } from '../domain/taught-clean.ts';
import type { TaughtPage } from '../domain/taught-site.ts';
import type { Database } from './schema.ts';

/** What was taught, by name; a row that a newer or older version wrote in another shape is left alone. */
export async function readTaughtPages(db: Database): Promise<TaughtPage[]> {
  const rows = await db.taughtSites.toArray();
  return rows
    .filter((row) => row.del === 0)
    .flatMap((row) => taughtPageOf(row) ?? [])
    .sort((a, b) => a.name.localeCompare(b.name));
}
