import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { TABLES } from '../../lib/storage/any-row.ts';
import { MIGRATIONS } from '../../lib/storage/migrations/list.ts';
import { createDatabase } from '../../lib/storage/schema.ts';
import { createWorld, firstOf, freshDisk, memory, open } from './support.ts';

const FROZEN = join(import.meta.dirname, '../fixtures/db');

interface Sample {
  version: number;
  /** The whole schema as that version left it. */
  stores: Record<string, string>;
  rows: Record<string, Record<string, unknown>[]>;
}

const fileOf = (version: number) => join(FROZEN, `v${version}.json`);
const sampleOf = (version: number): Sample => JSON.parse(readFileSync(fileOf(version), 'utf8'));

function schemaUpTo(version: number): Record<string, string> {
  const steps = MIGRATIONS.filter((m) => m.version <= version).map((m) => m.stores);
  const all = Object.entries(Object.assign({}, ...steps) as Record<string, string | null>);
  return Object.fromEntries(all.filter((entry): entry is [string, string] => entry[1] !== null));
}

beforeEach(freshDisk);

describe('the migrations', () => {
  it('are numbered from one without a gap', () => {
    expect(MIGRATIONS.map((m) => m.version)).toEqual(MIGRATIONS.map((_, i) => i + 1));
  });

  it('each have a frozen sample', () => {
    expect(MIGRATIONS.filter((m) => !existsSync(fileOf(m.version)))).toEqual([]);
    expect(existsSync(fileOf(MIGRATIONS.length + 1))).toBe(false);
  });

  it.each(MIGRATIONS.map((m) => m.version))('leave version %i as it was released', (version) => {
    // Fails when the schema changes without a new version: add a migration and a sample instead.
    expect(schemaUpTo(version)).toEqual(sampleOf(version).stores);
  });

  it('have a sample row in every shared table', () => {
    for (const { version } of MIGRATIONS) {
      const { rows } = sampleOf(version);
      expect(TABLES.filter((table) => !rows[table]?.length)).toEqual([]);
    }
  });

  it('make all the tables the code knows, and no database differs from its schema', async () => {
    const db = createDatabase('regulars');
    await db.open();
    expect(db.verno).toBe(MIGRATIONS.length);
    expect(db.backendDB().version).toBe(MIGRATIONS.length * 10);
    const stores = [...db.backendDB().objectStoreNames];
    expect(stores).toEqual(expect.arrayContaining([...TABLES, 'kv', 'local']));
    db.close();
  });
});

describe.each(MIGRATIONS.map((m) => m.version))('a database of version %i', (version) => {
  const sample = sampleOf(version);

  beforeEach(async () => {
    const old = new Dexie('regulars', { indexedDB: globalThis.indexedDB });
    old.version(version).stores(sample.stores);
    for (const [table, rows] of Object.entries(sample.rows)) await old.table(table).bulkPut(rows);
    old.close();
  });

  it('comes to the latest and loses nothing', async () => {
    const { db, health } = await open(createWorld());
    expect(await firstOf(health)).toEqual({ kind: 'well' });
    expect(db.backendDB().version).toBe(MIGRATIONS.length * 10);
    for (const [table, rows] of Object.entries(sample.rows)) {
      for (const row of rows) {
        const key = table in db && 'key' in row && !('id' in row) ? row['key'] : row['id'];
        expect(await db.table(table).get(key as string)).toMatchObject(row);
      }
    }
  });

  it('is read and written on as before', async () => {
    const { book, close } = await open(createWorld(), () => {}, { indexing: true });
    const file = await book.readFile('c1');
    expect(file?.memories.map((m) => m.id).sort()).toEqual(['m1']);
    expect(file?.identities).toHaveLength(2);
    expect(file?.occasions).toHaveLength(1);
    expect(file?.supplies).toHaveLength(1);
    expect(file?.followUps).toHaveLength(1);
    expect(file?.interactions).toHaveLength(1);
    await book.write([memory('m9', 'c1', 'no lilies')]);
    expect((await book.readFile('c1'))?.memories).toHaveLength(2);
    const found = await firstOf(book.liveFind({ text: '陈' }, 5), ({ people }) => people.length > 0);
    expect(found.people.map(({ customer }) => customer.id)).toEqual(['c1']);
    expect((await firstOf(book.liveMatches(['email:alice@example.com'])))[0]?.customer.id).toBe('c1');
    close();
  });
});
