import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Edit, wasUndoneWhole } from '../../lib/domain/edits.ts';
import { mergeEdits } from '../../lib/domain/merge.ts';
import { createWorld, customer, freshDisk, identity, memory, type Opened, open } from './support.ts';

beforeEach(freshDisk);

const setText = (id: string, text: string): Edit => ({ op: 'set', table: 'memories', id, fields: { text } });
const restoring = (id: string): Edit => ({ op: 'restore', table: 'memories', id });
const removing = (id: string): Edit => ({ op: 'remove', table: 'memories', id });

/** What living rows say, without stamps and derived columns. */
async function said({ db }: Opened): Promise<unknown> {
  const tables = await Promise.all(
    ['customers', 'identities', 'memories'].map((name) => db.table(name).toArray()),
  );
  return tables.map((rows) =>
    rows
      .filter((row) => row.del === 0)
      .map(({ id, displayName, key, text, topic, customerId, mergedInto }) =>
        JSON.stringify({ id, displayName, key, text, topic, customerId, mergedInto }),
      ),
  );
}

async function twoWindows(edits: Edit[]) {
  const world = createWorld();
  const [left, right] = [await open(world), await open(world)];
  await left.book.write(edits);
  return { left, right };
}

describe('undo, when another window has written since', () => {
  it('leaves the later words and takes the rest back', async () => {
    const { left, right } = await twoWindows([memory('m1', 'c', 'nuts')]);
    const change: Edit = { op: 'set', table: 'memories', id: 'm1', fields: { text: 'v1', topic: 'food' } };
    const undo = await left.book.write([change]);
    await right.book.write([setText('m1', 'allergic to NUTS')]);
    const redo = await left.book.write(undo);
    const row = await left.db.memories.get('m1');
    expect([row?.text, row?.topic]).toEqual(['allergic to NUTS', undefined]);
    expect(wasUndoneWhole(undo, redo)).toBe(false);
  });

  it('takes no memory away that was changed since it was made', async () => {
    const { left, right } = await twoWindows([]);
    const undo = await left.book.write([memory('m1', 'c', 'no peanuts')]);
    await right.book.write([setText('m1', 'no nuts')]);
    await left.book.write(undo);
    expect(await left.db.memories.get('m1')).toMatchObject({ del: 0, text: 'no nuts' });
  });

  it('brings nothing back that was deleted since', async () => {
    const { left, right } = await twoWindows([memory('m1', 'c', 'nuts')]);
    const undo = await left.book.write([setText('m1', 'no nuts')]);
    await right.book.write([removing('m1')]);
    expect(await left.book.write(undo)).toEqual([]);
    expect(await left.db.memories.get('m1')).toMatchObject({ del: 1, text: 'no nuts' });
  });

  it('does not mind that somebody else brought it back first', async () => {
    const { left, right } = await twoWindows([memory('m1', 'c', 'nuts')]);
    const undo = await left.book.write([removing('m1')]);
    await right.book.write([restoring('m1')]);
    expect(wasUndoneWhole(undo, await left.book.write(undo))).toBe(true);
  });

  it('of any change never overwrites any field that another window set', async () => {
    const some = fc.record(
      { text: fc.constantFrom('x', 'y', 'z'), topic: fc.constantFrom('food', 'time', undefined) },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(some, some, async (mine, theirs) => {
        freshDisk();
        const { left, right } = await twoWindows([memory('m1', 'c', 'x')]);
        const read = async () => (await left.db.memories.get('m1')) as unknown as Record<string, unknown>;
        const edit = (fields: object) => ({ op: 'set', table: 'memories', id: 'm1', fields }) as Edit;
        const before = await read();
        const undo = await left.book.write([edit(mine)]);
        const after = await read();
        await right.book.write([edit(theirs)]);
        const present = await read();
        await left.book.write(undo);
        const end = await read();
        for (const name of ['text', 'topic']) {
          expect(end[name]).toEqual(present[name] === after[name] ? before[name] : present[name]);
        }
        left.close();
        right.close();
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});

describe('undo of a new customer', () => {
  const made = [...customer('nora', 'Nora'), memory('m1', 'nora', 'no calls')];
  const additions: [string, Edit[]][] = [
    ['a memory', [memory('m2', 'nora', 'allergic to nuts')]],
    ['another address', [identity('nora', 'phone', '+441134960000')]],
    ['a correction of a memory', [setText('m1', 'no calls before ten')]],
    ['another name', [{ op: 'set', table: 'customers', id: 'nora', fields: { displayName: 'Nora B.' } }]],
    ['a merged record', [...customer('otto', 'Otto'), ...mergeEdits(['nora', 'otto'])]],
    [
      'a logged call',
      [
        {
          op: 'set',
          table: 'interactions',
          id: 'i1',
          fields: { customerId: 'nora', at: 1, kind: 'call', text: 'rang' },
        },
      ],
    ],
  ];

  it.each(additions)(
    'keeps them, found by their address, when another window added %s',
    async (_what, edits) => {
      const { left, right } = await twoWindows([]);
      const undo = await left.book.write(made);
      await right.book.write(edits);
      const redo = await left.book.write(undo);
      expect(await left.db.customers.get('nora')).toMatchObject({ del: 0 });
      expect(await left.db.identities.get('email:nora@example.com:nora')).toMatchObject({ del: 0 });
      expect(wasUndoneWhole(undo, redo)).toBe(false);
    },
  );

  it('takes them and all that was kept with them away when nobody added anything', async () => {
    const { left, right } = await twoWindows([]);
    const undo = await left.book.write(made);
    const theirs = await right.book.write([memory('m2', 'nora', 'tea')]);
    await right.book.write(theirs);
    const redo = await left.book.write(undo);
    expect(await said(left)).toEqual([[], [], []]);
    expect(wasUndoneWhole(undo, redo)).toBe(true);
    await left.book.write(redo);
    expect(await left.db.memories.get('m1')).toMatchObject({ del: 0 });
  });

  it('restores exactly what there was, step by step, when nobody else wrote', async () => {
    const id = fc.constantFrom('a', 'b', 'c');
    const person = (of: string): Edit[] => customer(of, of.toUpperCase());
    const change = fc.oneof(
      id.map(person),
      fc.tuple(id, id).map(([of, m]) => [...person(of), memory(`${of}${m}`, of, 'word')]),
      fc.tuple(id, id).map(([of, m]) => [...person(of), memory(`${of}${m}`, of, 'other')]),
      fc.tuple(id, id).map(([of, m]) => [removing(`${of}${m}`)]),
      fc.tuple(id, id).map(([one, two]) => [...person(one), ...person(two), ...mergeEdits([one, two])]),
    );
    const plans = fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { maxLength: 7 });
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        freshDisk();
        const opened = await open(createWorld());
        const done: { before: unknown; undo: Edit[] }[] = [];
        for (const batch of plan) {
          done.push({ before: await said(opened), undo: await opened.book.write(batch.flat()) });
        }
        for (const { before, undo } of done.reverse()) {
          const redo = await opened.book.write(undo);
          expect(await said(opened)).toEqual(before);
          expect(wasUndoneWhole(undo, redo)).toBe(true);
        }
        opened.close();
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});
