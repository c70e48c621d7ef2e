import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { StorageError, toStorageError } from '../../lib/storage/errors.ts';
import { MIGRATIONS } from '../../lib/storage/migrations/list.ts';
import { openBook } from '../../lib/storage/open-book.ts';
import { createWorld, customer, firstOf, freshDisk, listen, memory, NOON, open, until } from './support.ts';

beforeEach(freshDisk);

const versions = (MIGRATIONS.at(-1)?.version ?? 0) * 10;

/** A disk whose opening fails with this error until `mend`. */
function faultyDisk(name: string): { mend(): void } {
  const good = globalThis.indexedDB;
  let broken = true;
  globalThis.indexedDB = new Proxy(good, {
    get(target, property) {
      if (property !== 'open' || !broken) {
        const value = Reflect.get(target, property);
        return typeof value === 'function' ? value.bind(target) : value;
      }
      return () => {
        throw new DOMException('injected', name);
      };
    },
  });
  return {
    mend() {
      broken = false;
    },
  };
}

describe('opening', () => {
  it('works under the real name, and again after closing', async () => {
    const world = createWorld();
    const first = await openBook(world);
    await first.book.write(customer('a', 'Alice'));
    first.close();
    await expect(first.book.readFile('a')).rejects.toBeInstanceOf(StorageError);
    const second = await openBook(world);
    expect((await second.book.readFile('a'))?.customer.displayName).toBe('Alice');
    expect(await firstOf(second.health)).toEqual({ kind: 'well' });
    second.close();
  });

  it.each([
    ['InvalidStateError', 'refused'],
    ['SecurityError', 'refused'],
    ['UnknownError', 'damaged'],
    ['QuotaExceededError', 'full'],
    ['AbortError', 'full'],
  ] as const)('that fails with %s still gives a book, which says %s', async (name, trouble) => {
    const disk = faultyDisk(name);
    const { book, reminders, health, retry } = await open(createWorld());
    expect(await firstOf(health)).toEqual({ kind: 'trouble', trouble });
    const seen = listen(book.liveFile('a'));
    await until(() => seen.errors.length > 0);
    const refusals = [
      book.write(customer('a', 'Alice')),
      book.readFile('a'),
      reminders.look(NOON, NOON),
      reminders.markAnnounced(['f@1'], NOON),
    ];
    for (const refusal of refusals) await expect(refusal).rejects.toMatchObject({ trouble });

    disk.mend();
    await retry();
    expect(await firstOf(health)).toEqual({ kind: 'well' });
    await book.write(customer('a', 'Alice'));
    await until(() => seen.values.at(-1)?.customer.displayName === 'Alice');
    seen.stop();
  });

  it('says that there is no database at all where the browser has none', async () => {
    const disk = globalThis.indexedDB;
    Reflect.deleteProperty(globalThis, 'indexedDB');
    Object.assign(Dexie.dependencies, { indexedDB: undefined });
    const { health, close } = await open(createWorld());
    expect(await firstOf(health)).toEqual({ kind: 'trouble', trouble: 'refused' });
    close();
    globalThis.indexedDB = disk;
    Object.assign(Dexie.dependencies, { indexedDB: disk });
  });

  it('leaves a newer database as it is and says so', async () => {
    const newer = new Dexie('regulars', { indexedDB: globalThis.indexedDB });
    newer.version(versions / 10 + 1).stores({ customers: 'id', somethingNew: 'id' });
    await newer.table('somethingNew').put({ id: 'x', word: 'kept' });
    newer.close();

    const { book, health, close } = await open(createWorld());
    expect(await firstOf(health)).toEqual({ kind: 'trouble', trouble: 'newer' });
    await expect(book.write(customer('a', 'Alice'))).rejects.toMatchObject({ trouble: 'newer' });
    close();

    const request = indexedDB.open('regulars');
    await until(() => request.readyState === 'done');
    expect(request.result.version).toBe(versions + 10);
    expect([...request.result.objectStoreNames].sort()).toEqual(['customers', 'somethingNew']);
  });

  it('makes way for a newer version in another window and then says newer', async () => {
    const { book, health } = await open(createWorld());
    await book.write(customer('a', 'Alice'));
    const seen = listen(book.liveFile('a'));
    await until(() => seen.values.length > 0);
    const newer = new Dexie('regulars', { indexedDB: globalThis.indexedDB });
    const all = Object.assign({}, ...MIGRATIONS.map(({ stores }) => stores));
    newer.version(versions / 10 + 1).stores({ ...all, somethingNew: 'id' });
    await newer.open();
    await firstOf(health, (now) => now.kind === 'trouble' && now.trouble === 'newer');
    await until(() => seen.errors.length > 0);
    await expect(book.write([memory('m', 'a', 'x')])).rejects.toMatchObject({ trouble: 'newer' });
    expect(await newer.table('memories').count()).toBe(0);
    seen.stop();
    newer.close();
  });

  it('says blocked while an older window holds on, and recovers by itself', async () => {
    const request = indexedDB.open('regulars', 1);
    await until(() => request.readyState === 'done');
    const older = request.result;
    const { book, health } = await open(createWorld());
    expect(await firstOf(health)).toEqual({ kind: 'trouble', trouble: 'blocked' });
    await expect(book.readFile('a')).rejects.toMatchObject({ trouble: 'blocked' });
    const seen = listen(book.liveFile('a'));
    older.close();
    await firstOf(health, (now) => now.kind === 'well');
    await until(() => seen.values.length > 0);
    await book.write(customer('a', 'Alice'));
    seen.stop();
  });
});

describe('troubles', () => {
  it('are told by the deepest cause', () => {
    const quota = new DOMException('', 'QuotaExceededError');
    const abort = Object.assign(new Error('aborted'), { name: 'AbortError', inner: quota });
    const bulk = Object.assign(new Error('bulk'), { name: 'BulkError', failures: [quota] });
    const unknown = Object.assign(new Error('odd'), { name: 'UnknownError', inner: abort });
    expect(toStorageError(abort, 'using').trouble).toBe('full');
    expect(toStorageError(unknown, 'using').trouble).toBe('full');
    expect(toStorageError(bulk, 'using').trouble).toBe('full');
    expect(toStorageError(new TypeError('x'), 'using').trouble).toBe('failed');
    expect(toStorageError('just words', 'opening').trouble).toBe('failed');
    const known = new StorageError('blocked');
    expect(toStorageError(known, 'using')).toBe(known);
  });
});
