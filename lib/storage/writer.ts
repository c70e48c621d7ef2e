import type { Edit, Undo } from '../domain/edits.ts';
import type { NewId } from '../domain/ports.ts';
import type { TableName } from '../domain/records.ts';
import type { AnyRow } from './any-row.ts';
import { mustsHold, type RowSet } from './apply-edits.ts';
import { withColumns } from './columns.ts';
import { applyKeeping, tablesToKeep } from './kept-customers.ts';
import { markLate, tablesOfLate } from './late-moments.ts';
import type { Database, WriterFacts } from './schema.ts';
import { putTail, tablesOfTail } from './search/tail.ts';
import { newFacts } from './sentinel.ts';
import { nextStamp } from './stamp.ts';
import { refuseTaken } from './taken.ts';
import { allowWrites } from './write-guard.ts';

export interface Written {
  undo: Undo;
  /** null when the edits changed nothing, so nothing was written. */
  facts: WriterFacts | null;
}

/** The one writer: rows, stamp and tally in one transaction, or nothing at all. */
export async function writeEdits(
  db: Database,
  edits: readonly Edit[],
  wall: number,
  newId: NewId,
  unless: readonly string[] = [],
): Promise<Written> {
  if (edits.length === 0) return { undo: [], facts: null };
  return db.transaction('rw', tablesFor(edits, unless), async (tx) => {
    allowWrites(tx);
    const [former, rows] = await Promise.all([db.kv.get('writer'), readRows(db, edits)]);
    await refuseTaken(db, rows, edits, unless);
    if (!mustsHold(rows, edits)) return { undo: [], facts: null };
    const last = former ?? newFacts(newId);
    const stamp = nextStamp(last.stamp, wall, last.deviceId);
    const { changed, undo } = await applyKeeping(db, rows, edits, stamp);
    if (changed.size === 0) return { undo, facts: null };
    const facts: WriterFacts = { ...last, stamp, writes: last.writes + 1, lastWriteAt: wall };
    await Promise.all([
      ...putRows(db, changed),
      putTail(db, stamp, changed, rows),
      markLate(db, changed, rows, wall),
      db.kv.put(facts),
    ]);
    return { undo, facts };
  });
}

/** Only these are locked while writing. */
function tablesFor(edits: readonly Edit[], unless: readonly string[]): string[] {
  const asked = unless.length > 0 ? ['customers', 'identities'] : [];
  const written = edits.map((edit) => edit.table);
  return [
    ...new Set([
      ...written,
      ...tablesToKeep(edits),
      ...asked,
      ...tablesOfTail(written),
      ...tablesOfLate(written),
      'kv',
    ]),
  ];
}

async function readRows(db: Database, edits: readonly Edit[]): Promise<RowSet> {
  const ids = new Map<TableName, Set<string>>();
  for (const { table, id } of edits) ids.set(table, (ids.get(table) ?? new Set()).add(id));
  const sets = await Promise.all(
    [...ids].map(async ([table, wanted]) => {
      const found = await db.table<AnyRow, string>(table).bulkGet([...wanted]);
      return [table, new Map(found.filter((row) => row !== undefined).map((row) => [row.id, row]))] as const;
    }),
  );
  return new Map(sets);
}

function putRows(db: Database, changed: RowSet): PromiseLike<unknown>[] {
  return [...changed].map(([table, rows]) =>
    db.table<AnyRow, string>(table).bulkPut([...rows.values()].map((row) => withColumns(table, row))),
  );
}
