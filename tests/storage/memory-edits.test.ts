import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alsoNotedOf, dismissEdits, takeAlsoEdits } from '../../lib/domain/memory/also-noted.ts';
import { keepOneEdits, saveEdits } from '../../lib/domain/memory/memory-edits.ts';
import { loneThread, threadsOf } from '../../lib/domain/memory/threads.ts';
import type { AnyRow } from '../../lib/storage/any-row.ts';
import { mergeRows } from '../../lib/storage/merge-rows.ts';
import { allowWrites } from '../../lib/storage/write-guard.ts';
import { type Command, Twin } from './memory-model.ts';
import { createWorld, customer, freshDisk, memory, type Opened, open } from './support.ts';

async function twoWindows() {
  freshDisk();
  const world = createWorld();
  const [left, right] = [await open(world), await open(world)];
  await left.book.write(customer('c', 'Carla'));
  return { world, left, right };
}

async function rowOf({ db }: Opened, id: string) {
  const row = await db.memories.get(id);
  if (!row) throw new Error(`no memory ${id}`);
  return row;
}

describe('whatever is done to memories, in two windows, and undone', () => {
  const aim = { on: fc.nat(9), which: fc.nat(9) };
  const wording = fc.constantFrom('edit', 'at-once', 'bring-back', 'keep-one', 'keep-all');
  const mark = fc.constantFrom('pin', 'confirm', 'end', 'again', 'remove');
  const command: fc.Arbitrary<Command> = fc.oneof(
    { weight: 2, arbitrary: fc.constant({ do: 'add' as const }) },
    { weight: 3, arbitrary: fc.constantFrom({ do: 'undo' as const }, { do: 'redo' as const }) },
    { weight: 5, arbitrary: fc.record({ do: fc.constant('word' as const), what: wording, ...aim }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('mark' as const), what: mark, ...aim }) },
  );

  it('is what a simple model says it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 10, maxLength: 30 }), async (commands) => {
        const { world, left, right } = await twoWindows();
        const twin = new Twin(left, right, world);
        await twin.run({ do: 'add' });
        for (const one of commands) {
          await twin.run(one);
          const { real, model } = await twin.said();
          expect(real).toEqual(model);
        }
        left.close();
        right.close();
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('two windows that change one memory at once', () => {
  it('lose neither text, and keep both decisions from hiding both', async () => {
    const { world, left, right } = await twoWindows();
    await left.book.write([memory('m', 'c', 'no nuts')]);
    const base = await rowOf(left, 'm');
    const how = { provenance: { at: 1 }, newId: world.newId };
    const [one, other] = ['no peanuts', 'no nuts at all'].map((text) =>
      saveEdits(loneThread(base), base, { text }, how),
    );
    await Promise.all([left.book.write(one ?? []), right.book.write(other ?? [])]);
    const file = await left.book.readFile('c');
    const [thread] = threadsOf(file?.memories ?? []);
    if (!thread) throw new Error('no thread');
    const said = [thread.memory, ...thread.rivals];
    expect(said.map((m) => m.text).toSorted()).toEqual(['no nuts at all', 'no peanuts']);

    const [first, second] = said;
    if (!first || !second) throw new Error('one is lost');
    await left.book.write(keepOneEdits(thread, first, 5));
    expect(await right.book.write(keepOneEdits(thread, second, 6))).toEqual([]);
    expect(threadsOf((await left.book.readFile('c'))?.memories ?? [])[0]?.memory.text).toBe(first.text);
  });
});

describe('what another device noted in the same field', () => {
  async function withLost() {
    const { world, left } = await twoWindows();
    await left.book.write([memory('m', 'c', 'no nuts')]);
    const mine = (await rowOf(left, 'm')) as unknown as AnyRow;
    const [ms = '', device = ''] = mine._.c.split('.');
    const write = (text: string, last: string, by: string): AnyRow => ({
      ...mine,
      text,
      _: { ...mine._, m: { text: `${ms.slice(0, -1)}${last}.${by}` } },
    });
    const merged = mergeRows(write('no nuts, ever', 'y', device), write('no seeds', 'x', 'other'));
    await left.db.transaction('rw', left.db.memories, async (tx) => {
      allowWrites(tx);
      await left.db.table('memories').put(merged);
    });
    const row = await rowOf(left, 'm');
    const [also] = alsoNotedOf(row);
    if (!also) throw new Error('nothing lost');
    return { world, left, row, also };
  }

  it('is shown, dismissed for good by any merge, and shown again by undo', async () => {
    const { left, row, also } = await withLost();
    expect([row.text, also.field, also.value]).toEqual(['no nuts, ever', 'text', 'no seeds']);
    const undo = await left.book.write(dismissEdits(row, also));
    const dismissed = await rowOf(left, 'm');
    expect(alsoNotedOf(dismissed)).toEqual([]);
    const again = mergeRows(dismissed as unknown as AnyRow, row as unknown as AnyRow);
    expect(again._.alt).toBeUndefined();
    await left.book.write(undo);
    expect(alsoNotedOf(await rowOf(left, 'm'))).toEqual([also]);
    expect(await left.book.write(undo)).toEqual([]);
  });

  it('is said when it is taken, and the words before it are history', async () => {
    const { world, left, row, also } = await withLost();
    const how = { provenance: { at: 9 }, newId: world.newId };
    await left.book.write(takeAlsoEdits(loneThread(row), also, how));
    const [thread] = threadsOf((await left.book.readFile('c'))?.memories ?? []);
    expect([thread?.memory.text, thread?.former.map((m) => m.text)]).toEqual(['no seeds', ['no nuts, ever']]);
    expect(thread && alsoNotedOf(thread.memory)).toEqual([]);
  });
});
