import type { Table } from 'dexie';
import { isAlive, type Place } from '../../domain/find/entry.ts';
import { WORDING } from '../../domain/find/wordings.ts';
import type { Memory, Row } from '../../domain/records.ts';
import type { Index } from './candidates.ts';
import type { Doc } from './doc-page.ts';
import { wordedAgain } from './worded-again.ts';

const LAST = '\uffff';

export async function fetchRows<T extends Row>(table: Table<T, string>, docs: readonly Doc[]): Promise<T[]> {
  const rows = docs.length === 0 ? [] : await table.bulkGet(docs.map((doc) => doc.id));
  return rows.filter((row) => row !== undefined);
}

/** The memories that documents stand for, and all wordings of those that were worded again. */
export async function fetchThreads(index: Index, docs: readonly Doc[]): Promise<Memory[]> {
  const { memories } = index.db;
  const ids = docs.map((doc) => doc.id);
  const [rows, again] = await Promise.all([fetchRows(memories, docs), wordedAgain(index, ids)]);
  const threads = await Promise.all(
    again.map((id) =>
      memories
        .where(':id')
        .between(id + WORDING, id + WORDING + LAST)
        .toArray(),
    ),
  );
  const firsts = await memories.bulkGet(again.filter((id) => !ids.includes(id)));
  const all = [...rows, ...firsts.filter((row) => row !== undefined), ...threads.flat()];
  return [...new Map(all.map((row) => [row.id, row])).values()];
}

/**
 * The living rows that stand where one of the documents says, in the order of these, each once. A row that was changed
 * since stands elsewhere in the index too, and comes up there.
 */
export function current<T extends Row>(
  docs: readonly Doc[],
  rows: readonly T[],
  placeOf: (row: T) => Place,
  seen: Set<string>,
): T[] {
  const byId = new Map(rows.filter(isAlive).map((row) => [row.id, row]));
  return docs.flatMap((doc) => {
    const row = byId.get(doc.id);
    if (!row || seen.has(row.id) || !isAt(doc, placeOf(row))) return [];
    seen.add(row.id);
    return [row];
  });
}

function isAt(doc: Doc, { rank, minute }: Place): boolean {
  return doc.rank === rank && doc.minute === minute;
}
