import type { Edit } from '../domain/edits.ts';
import { type RowSet, rowIn } from './apply-edits.ts';
import { TakenError } from './errors.ts';
import { rootsOf } from './merged.ts';
import type { Database } from './schema.ts';

/** Throws when a living customer whom these edits do not make is known by one of the keys. Call it while writing. */
export async function refuseTaken(
  db: Database,
  rows: RowSet,
  edits: readonly Edit[],
  keys: readonly string[],
): Promise<void> {
  if (keys.length === 0) return;
  const made = new Set(edits.filter((e) => e.table === 'customers' && !rowIn(rows, e)).map((e) => e.id));
  const found = await db.identities
    .where('key')
    .anyOf([...keys])
    .toArray();
  const others = found.filter((i) => i.del === 0 && i.apart !== 1 && !made.has(i.customerId));
  const living = await rootsOf(
    db,
    others.map((i) => i.customerId),
  );
  const taken = others.filter((i) => living.has(i.customerId)).map((i) => i.key);
  if (taken.length > 0) throw new TakenError(taken);
}
