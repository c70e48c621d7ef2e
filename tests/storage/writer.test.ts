import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Edit } from '../../lib/domain/edits.ts';
import { DirectWriteError, StorageError } from '../../lib/storage/errors.ts';
import type { Database } from '../../lib/storage/schema.ts';
import { createWorld, customer, freshDisk, identity, memory, NOON, open, until } from './support.ts';

beforeEach(freshDisk);

const raw = (db: Database, id: string) => db.table('memories').get(id) as Promise<Record<string, unknown>>;

/** What a row says, without stamps; undefined when absent or deleted. */
async function said(db: Database): Promise<Record<string, unknown>> {
  const rows = await db.table('memories').toArray();
  const living = rows.filter((row) => row.del === 0);
  return Object.fromEntries(living.map(({ _, del: _del, ...fields }) => [fields.id, fields]));
}

type Model = Map<string, { del: boolean; fields: Record<string, unknown> }>;
type Step = { op: 'set'; id: string; fields: object } | { op: 'remove' | 'restore'; id: string };

const FIRST = { customerId: 'c', kind: 'note', text: 't', noted: { at: 0 } };

const id = fc.constantFrom('m1', 'm2', 'm3');
const fields = fc.record(
  {
    text: fc.constantFrom('x', 'y', 'z'),
    topic: fc.constantFrom('food', 'time', undefined),
    pinned: fc.constantFrom(1 as const, undefined),
    noted: fc.record({ at: fc.integer({ min: 0, max: 2 }) }),
  },
  { requiredKeys: [] },
);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ op: fc.constant('set' as const), id, fields }),
  fc.record({ op: fc.constantFrom('remove' as const, 'restore' as const), id }),
);
const batches = fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), { maxLength: 8 });

/** Does the step to the model in the plainest way and gives the edit that should do the same. */
function play(model: Model, step: Step): Edit {
  const row = model.get(step.id);
  if (step.op !== 'set') {
    if (row) row.del = step.op === 'remove';
    return { ...step, table: 'memories' };
  }
  const given = row ? step.fields : { ...FIRST, ...step.fields };
  const all = Object.entries({ ...row?.fields, ...given }).filter(([, value]) => value !== undefined);
  model.set(step.id, { del: false, fields: Object.fromEntries(all) });
  return { op: 'set', table: 'memories', id: step.id, fields: given } as Edit;
}

function seenIn(model: Model): Record<string, unknown> {
  const living = [...model].filter(([, row]) => !row.del);
  return Object.fromEntries(living.map(([id, row]) => [id, { id, ...row.fields }]));
}

describe('the writer', () => {
  it('does and undoes any sequence of edits exactly', async () => {
    await fc.assert(
      fc.asyncProperty(batches, async (plan) => {
        freshDisk();
        const { book, db, close } = await open(createWorld());
        const model: Model = new Map();
        const done: { before: Record<string, unknown>; undo: Edit[] }[] = [];
        for (const batch of plan) {
          const before = seenIn(model);
          const edits = batch.map((step) => play(model, step));
          done.push({ before, undo: await book.write(edits) });
          expect(await said(db)).toEqual(seenIn(model));
        }
        for (const { before, undo } of done.reverse()) {
          await book.write(undo);
          expect(await said(db)).toEqual(before);
        }
        close();
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it('undoes an undo', async () => {
    const { book, db } = await open(createWorld());
    const undo = await book.write([memory('m1', 'c', 'no peanuts')]);
    const redo = await book.write(undo);
    expect(await said(db)).toEqual({});
    await book.write(redo);
    expect(await said(db)).toMatchObject({ m1: { text: 'no peanuts' } });
  });

  it('clears again what a set had filled', async () => {
    const { book, db } = await open(createWorld());
    await book.write([memory('m1', 'c', 'no peanuts')]);
    const undo = await book.write([{ op: 'set', table: 'memories', id: 'm1', fields: { topic: 'food' } }]);
    await book.write(undo);
    expect('topic' in (await raw(db, 'm1'))).toBe(false);
  });

  it('carries the fields of a newer version through every change', async () => {
    const { book, db } = await open(createWorld());
    const future = { ...memory('m1', 'c', 'no peanuts') } as Extract<Edit, { op: 'set' }>;
    await book.write([{ ...future, fields: { ...future.fields, mood: 'calm' } as object } as Edit]);
    await book.write([{ op: 'set', table: 'memories', id: 'm1', fields: { text: 'no nuts' } }]);
    expect(await raw(db, 'm1')).toMatchObject({ text: 'no nuts', mood: 'calm' });
  });

  it('stamps only the fields that changed after creation', async () => {
    const { book, db } = await open(createWorld());
    await book.write([memory('m1', 'c', 'no peanuts')]);
    await book.write([
      { op: 'set', table: 'memories', id: 'm1', fields: { text: 'no nuts', kind: 'taboo' } },
    ]);
    const { _ } = (await db.memories.get('m1')) ?? { _: null };
    expect(Object.keys(_?.m ?? {})).toEqual(['text']);
    expect((_?.m?.['text'] ?? '') > (_?.c ?? '')).toBe(true);
  });

  it('keeps its stamps growing when the wall clock goes back, over a restart too', async () => {
    const world = createWorld();
    const first = await open(world);
    await first.book.write([memory('m1', 'c', 'one')]);
    first.close();
    world.clock.set(NOON - 400 * 86_400_000);
    const second = await open(world);
    await second.book.write([memory('m2', 'c', 'two')]);
    const [m1, m2] = await second.db.memories.bulkGet(['m1', 'm2']);
    expect((m2?._.c ?? '') > (m1?._.c ?? '~')).toBe(true);
  });

  it('counts its writes and tells the outside, but not what changed nothing', async () => {
    const world = createWorld();
    const { book, db } = await open(world);
    await book.write([memory('m1', 'c', 'one')]);
    expect(await book.write([memory('m1', 'c', 'one')])).toEqual([]);
    expect(await book.write([])).toEqual([]);
    expect(await book.write([{ op: 'remove', table: 'memories', id: 'nobody' }])).toEqual([]);
    await until(() => world.sentinel.facts?.writes === 1);
    expect(await db.kv.get('writer')).toMatchObject({ writes: 1, lastWriteAt: NOON });
  });

  it('keeps a word even when the outside cannot be told', async () => {
    const world = createWorld();
    world.sentinel.keep = () => Promise.reject(new Error('storage.local is full'));
    const { book, db } = await open(world);
    await book.write([memory('m1', 'c', 'no peanuts')]);
    expect(await said(db)).toMatchObject({ m1: { text: 'no peanuts' } });
  });

  it('brings a deleted row back with what it knew when it is set again', async () => {
    const { book, db } = await open(createWorld());
    await book.write([{ ...memory('m1', 'c', 'no peanuts') }]);
    await book.write([{ op: 'remove', table: 'memories', id: 'm1' }]);
    const undo = await book.write([{ op: 'set', table: 'memories', id: 'm1', fields: { text: 'no nuts' } }]);
    expect(await said(db)).toMatchObject({ m1: { text: 'no nuts', kind: 'taboo' } });
    await book.write(undo);
    expect(await raw(db, 'm1')).toMatchObject({ del: 1, text: 'no peanuts' });
  });

  it('refuses a new row that nobody could find again, and everything written with it', async () => {
    const { book, db } = await open(createWorld());
    const lost: Edit = { op: 'set', table: 'memories', id: 'm2', fields: { text: 'whose?' } };
    await expect(book.write([memory('m1', 'c', 'one'), lost])).rejects.toBeInstanceOf(StorageError);
    expect(await said(db)).toEqual({});
  });

  it('computes the derived columns anew and drops those that no longer hold', async () => {
    const { book, db } = await open(createWorld());
    await book.write(customer('c', 'José 王小明'));
    expect(await db.table('customers').get('c')).toMatchObject({
      sortName: 'jose 王小明',
      hints: expect.any(Array),
    });
    await book.write([{ op: 'remove', table: 'customers', id: 'c' }]);
    expect('hints' in (await db.table('customers').get('c'))).toBe(false);
  });
});

describe('a write that fails', () => {
  const fault = (table: string, name: string) => {
    const state = { on: false };
    const prepare = (db: Database) => {
      db.use({
        stack: 'dbcore',
        name: 'fault',
        level: 20,
        create: (down) => ({
          ...down,
          table: (of) => {
            const inner = down.table(of);
            if (of !== table) return inner;
            return {
              ...inner,
              mutate: (request) =>
                state.on ? Promise.reject(new DOMException('injected', name)) : inner.mutate(request),
            };
          },
        }),
      });
    };
    return { state, prepare };
  };

  it('rejects, says the disk is full, and leaves every former row', async () => {
    const { state, prepare } = fault('identities', 'QuotaExceededError');
    const { book, db, health } = await open(createWorld(), prepare);
    await book.write(customer('c', 'Alice Chen'));
    state.on = true;
    const edits = [
      ...customer('c', 'Somebody Else'),
      memory('m1', 'c', 'x'),
      identity('c', 'phone', '+441134960000'),
    ];
    await expect(book.write(edits)).rejects.toMatchObject({ name: 'StorageError', trouble: 'full' });
    expect(await db.customers.get('c')).toMatchObject({ displayName: 'Alice Chen' });
    expect(await db.memories.count()).toBe(0);
    expect(await db.kv.get('writer')).toMatchObject({ writes: 1 });

    const heard: unknown[] = [];
    health.subscribe(
      (now) => heard.push(now),
      () => {},
    );
    state.on = false;
    await book.write(edits);
    expect(heard).toEqual([{ kind: 'trouble', trouble: 'full' }, { kind: 'well' }]);
    expect(await db.customers.get('c')).toMatchObject({ displayName: 'Somebody Else' });
  });

  it('writes nothing when the transaction is killed half-way', async () => {
    const { state, prepare } = fault('kv', 'AbortError');
    const { book, db } = await open(createWorld(), prepare);
    state.on = true;
    await expect(book.write([memory('m1', 'c', 'x')])).rejects.toMatchObject({ trouble: 'failed' });
    expect(await db.memories.count()).toBe(0);
  });

  it('writes nothing when the database is closed under it', async () => {
    const { book, db } = await open(createWorld());
    const writing = book.write([memory('m1', 'c', 'x')]);
    db.backendDB().close();
    const kept = await writing.then(
      () => true,
      () => false,
    );
    const again = await open(createWorld());
    expect(await again.db.memories.count()).toBe(kept ? 1 : 0);
  });
});

describe('the guard', () => {
  it('refuses every write to a shared table past the writer', async () => {
    const { book, db } = await open(createWorld());
    await book.write([memory('m1', 'c', 'no peanuts')]);
    const row = { ...(await db.memories.get('m1')), text: 'overwritten' } as never;
    const tries = [
      () => db.memories.put(row),
      () => db.memories.add(row),
      () => db.memories.update('m1', { text: 'overwritten' } as never),
      () => db.memories.delete('m1'),
      () => db.memories.clear(),
      () => db.memories.where('id').equals('m1').delete(),
      () => db.transaction('rw', db.memories, () => db.memories.put(row)),
    ];
    for (const attempt of tries) {
      await expect(Promise.resolve(attempt())).rejects.toSatisfy(
        (error: Error & { inner?: Error; failures?: Error[] }) =>
          [error, error.inner, ...(error.failures ?? [])].some((e) => e instanceof DirectWriteError),
      );
    }
    expect(await said(db)).toMatchObject({ m1: { text: 'no peanuts' } });
  });

  it('leaves the tables of this device alone', async () => {
    const { db } = await open(createWorld());
    await db.local.put({ key: 'seen' });
    expect(await db.local.get('seen')).toEqual({ key: 'seen' });
  });
});
