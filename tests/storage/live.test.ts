import { beforeEach, describe, expect, it } from 'vitest';
import { StorageError } from '../../lib/storage/errors.ts';
import type { Database } from '../../lib/storage/schema.ts';
import {
  createWorld,
  customer,
  firstOf,
  freshDisk,
  listen,
  memory,
  open,
  slowBook,
  until,
} from './support.ts';

beforeEach(freshDisk);

/** Reads fail while `on`. */
function brokenReads() {
  const state = { on: false };
  const prepare = (db: Database) => {
    db.use({
      stack: 'dbcore',
      name: 'broken-reads',
      create: (down) => ({
        ...down,
        table: (name) => {
          const inner = down.table(name);
          const fail = () => Promise.reject(new DOMException('injected', 'UnknownError'));
          return {
            ...inner,
            get: (request) => (state.on ? fail() : inner.get(request)),
            query: (request) => (state.on ? fail() : inner.query(request)),
          };
        },
      }),
    });
  };
  return { state, prepare };
}

describe('live values', () => {
  it('keep two windows in step', async () => {
    const world = createWorld();
    const left = await open(world);
    const right = await open(world);
    await left.book.write(customer('a', 'Alice'));
    const seen = listen(right.book.liveFile('a'));
    await until(() => seen.values.at(-1)?.customer.displayName === 'Alice');
    const undo = await left.book.write([memory('m1', 'a', 'no peanuts')]);
    await until(() => seen.values.at(-1)?.memories[0]?.text === 'no peanuts');
    const edit = { op: 'set', table: 'memories', id: 'm1', fields: { text: 'no nuts' } } as const;
    const back = await right.book.write([edit]);
    await until(() => seen.values.at(-1)?.memories[0]?.text === 'no nuts');
    await right.book.write(back);
    await until(() => seen.values.at(-1)?.memories[0]?.text === 'no peanuts');
    await left.book.write(undo);
    await until(() => seen.values.at(-1)?.memories.length === 0);
    seen.stop();
  });

  it('lose no write when two windows write at once', async () => {
    const world = createWorld();
    const books = [await open(world), await open(world)];
    const writes = Array.from({ length: 40 }, (_, i) =>
      books[i % 2]?.book.write([memory(`m${i}`, 'a', `word ${i}`)]),
    );
    await Promise.all(writes);
    const rows = (await books[0]?.db.memories.toArray()) ?? [];
    expect(rows).toHaveLength(40);
    expect(new Set(rows.map((row) => row._.c)).size).toBe(40);
    expect(await books[1]?.db.kv.get('writer')).toMatchObject({ writes: 40 });
  });

  it('say a failure once, as a StorageError, and go on when reading works again', async () => {
    const { state, prepare } = brokenReads();
    const { book } = await open(createWorld(), prepare);
    await book.write(customer('a', 'Alice'));
    state.on = true;
    const seen = listen(book.liveFile('a'));
    await until(() => seen.errors.length > 0);
    expect(seen.errors[0]).toBeInstanceOf(StorageError);
    expect(seen.errors[0]).toMatchObject({ trouble: 'damaged' });
    expect(seen.values).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(seen.errors).toHaveLength(1);
    state.on = false;
    await until(() => seen.values.length > 0);
    await book.write([memory('m1', 'a', 'no peanuts')]);
    await until(() => seen.values.at(-1)?.memories.length === 1);
    seen.stop();
  });

  it('go on after the browser closed the database under them', async () => {
    const world = createWorld();
    const { book, db } = await open(world);
    const other = await open(world);
    await book.write(customer('a', 'Alice'));
    const seen = listen(book.liveFile('a'));
    await until(() => seen.values.length > 0);
    db.close({ disableAutoOpen: false });
    await other.book.write([memory('m1', 'a', 'written meanwhile')]);
    await until(() => seen.values.at(-1)?.memories.length === 1);
    await book.write([memory('m2', 'a', 'and again')]);
    await until(() => seen.values.at(-1)?.memories.length === 2);
    seen.stop();
  });

  it('say nothing more after their cancel', async () => {
    const { book } = await open(createWorld());
    const seen = listen(book.liveFile('a'));
    const early = listen(book.liveFile('a'));
    early.stop();
    await until(() => seen.values.length === 1);
    seen.stop();
    await book.write(customer('a', 'Alice'));
    await firstOf(book.liveFile('a'), (file) => file !== null);
    expect(seen.values).toHaveLength(1);
    expect(early.values).toEqual([]);
  });

  it('come in order from slow storage too', async () => {
    const opened = await open(createWorld());
    const book = slowBook(opened.book, 20);
    const seen = listen(book.liveFile('a'));
    await book.write(customer('a', 'Alice'));
    await book.write(customer('a', 'Alice Chen'));
    await until(() => seen.values.at(-1)?.customer.displayName === 'Alice Chen');
    expect(seen.values[0]).toBeNull();
    seen.stop();
  });
});
