import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldMemories } from '../../lib/domain/memory/held.ts';
import { keepAllEdits, keepOneEdits, removeEdits, saveEdits } from '../../lib/domain/memory/memory-edits.ts';
import { type MemoryThread, rowsOf, threadsOf } from '../../lib/domain/memory/threads.ts';
import type { Memory } from '../../lib/domain/records.ts';
import { at, counter, memory } from './rows.ts';

const NOW = at('2026-11-25T11:30');
const ids = (rows: readonly { id: string }[]) => rows.map((r) => r.id);
const words = (id: string, supersedes: string | undefined, when: number, more: Partial<Memory> = {}) =>
  memory(id, { text: `words of ${id}`, noted: { at: when }, ...(supersedes ? { supersedes } : {}), ...more });

function only(memories: Memory[]): MemoryThread {
  const [thread, ...others] = threadsOf(memories);
  if (!thread || others.length > 0) throw new Error('not one thread');
  return thread;
}

describe('the wordings of a memory', () => {
  it('are one thread, of which the last is said', () => {
    const thread = only([words('c', 'b', 3), words('a', undefined, 1), words('b', 'a', 2)]);
    expect([thread.id, thread.memory.id, ids(thread.former)]).toEqual(['a', 'c', ['b', 'a']]);
  });

  it('written at once in two windows are both said, neither is former', () => {
    const thread = only([words('a', undefined, 1), words('x', 'a', 2), words('y', 'a', 3)]);
    expect([thread.memory.id, ids(thread.rivals), ids(thread.former)]).toEqual(['y', ['x'], ['a']]);
    expect(ids(heldMemories(rowsOf(thread), NOW))).toEqual(['y', 'x']);
  });

  it('that say the same in two windows are said once', () => {
    const same = { text: 'no nuts' };
    const thread = only([
      words('a', undefined, 1),
      words('x', 'a', 2, same),
      words('y', 'a', 3, { text: 'no nuts ' }),
    ]);
    expect([thread.memory.id, thread.rivals, ids(thread.former)]).toEqual(['y', [], ['x', 'a']]);
  });

  it('put the taboo first, whichever was written later', () => {
    const thread = only([
      words('a', undefined, 1),
      words('x', 'a', 2, { kind: 'taboo' }),
      words('y', 'a', 3, { kind: 'note' }),
    ]);
    expect([thread.memory.id, ids(thread.rivals)]).toEqual(['x', ['y']]);
  });

  it('do not come back when a wording in between was taken back', () => {
    const thread = only([words('a', undefined, 1), words('a~2', 'a~1', 3)]);
    expect([thread.memory.id, ids(thread.former)]).toEqual(['a~2', ['a']]);
  });

  it('in a circle, which two devices can make, are still said', () => {
    const thread = only([words('a', 'b', 1), words('b', 'a', 2)]);
    expect([thread.memory.id, ids(thread.former)]).toEqual(['b', ['a']]);
  });

  it('have every row in exactly one place, whatever supersedes what', () => {
    const names = fc.constantFrom('a', 'b', 'c', 'd', 'a~1', 'a~1~2', 'gone');
    const row = fc.record({
      id: names,
      supersedes: fc.option(names, { nil: undefined }),
      when: fc.integer({ min: 0, max: 4 }),
      why: fc.constantFrom('used', 'no-longer', 'other', undefined),
    });
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: (one) => one.id }), (rows) => {
        const memories = rows.map(({ id, supersedes, when, why }) =>
          words(id, supersedes, when, why ? { endedAt: 1, endedWhy: why } : {}),
        );
        const threads = threadsOf(memories);
        expect(ids(threads.flatMap(rowsOf)).toSorted()).toEqual(ids(memories).toSorted());
        expect(new Set(threads.map((t) => t.id)).size).toBe(threads.length);
      }),
    );
  });
});

describe('an edit of a memory', () => {
  const how = { provenance: { at: 9, page: 'https://m.example/1' }, newId: counter() };
  const before = memory('a', { kind: 'habit', text: 'tea', topic: 'food', pinned: 1, sensitive: 1 });
  const thread = only([before]);

  it('of its words is a new row with all else it knew; the former row is left as it was', () => {
    expect(saveEdits(thread, before, { text: 'oolong', until: '2027-01-01' }, how)).toEqual([
      {
        op: 'set',
        table: 'memories',
        id: 'a~id-1',
        fields: {
          customerId: 'c',
          kind: 'habit',
          text: 'oolong',
          topic: 'food',
          pinned: 1,
          sensitive: 1,
          until: '2027-01-01',
          noted: how.provenance,
          supersedes: 'a',
        },
      },
    ]);
  });

  it('of anything else is made in place, and only what differs', () => {
    const change = { text: 'tea', kind: 'habit', topic: undefined, pinned: 1 } as const;
    expect(saveEdits(thread, before, change, how)).toEqual([
      { op: 'set', table: 'memories', id: 'a', fields: { topic: undefined } },
    ]);
    expect(saveEdits(thread, before, { text: 'tea' }, how)).toEqual([]);
  });

  it('begun before another window reworded it stands beside those words; a mere mark goes to them', () => {
    const now = only([before, words('x', 'a', 5)]);
    expect(saveEdits(now, before, { text: 'mine' }, how)[0]).toMatchObject({ fields: { supersedes: 'a' } });
    expect(saveEdits(now, before, { pinned: undefined }, how)[0]).toMatchObject({ id: 'x' });
  });

  it('deletes it with its former words, which would be said again otherwise', () => {
    expect(removeEdits(only([before, words('x', 'a', 5)])).map((e) => [e.op, e.id])).toEqual([
      ['remove', 'x'],
      ['remove', 'a'],
    ]);
  });
});

describe('of two wordings', () => {
  const rows = [words('a', undefined, 1), words('x', 'a', 2), words('y', 'a', 3)];
  const thread = only(rows);
  const apply = (edits: ReturnType<typeof keepAllEdits>, to = rows) =>
    to.map((row) => {
      const fields = edits
        .filter((e) => e.op === 'set' && e.id === row.id)
        .map((e) => Reflect.get(e, 'fields'));
      return Object.assign({}, row, ...fields) as Memory;
    });

  it('one kept makes the other history', () => {
    const [kept] = thread.rivals;
    if (!kept) throw new Error('no rival');
    const after = only(apply(keepOneEdits(thread, kept, 9)));
    expect([after.memory.id, after.rivals, ids(after.former)]).toEqual(['x', [], ['y', 'a']]);
  });

  it('both kept are two memories, the same in whatever window it is said', () => {
    const after = threadsOf(apply(keepAllEdits(thread)));
    expect(after.map((t) => [t.memory.id, t.rivals, ids(t.former)])).toEqual([
      ['x', [], ['a']],
      ['y', [], []],
    ]);
  });

  it('each kept in another window is decided nothing: both are said again', () => {
    const yielded = rows.map((row) =>
      row.id === 'a' ? row : { ...row, endedAt: 9, endedWhy: 'other' as const },
    );
    expect(ids(heldMemories(yielded, NOW)).toSorted()).toEqual(['x', 'y']);
  });

  it('three, two of them from one branch, become three memories', () => {
    const three = [...rows, words('x1', 'x', 4), words('x2', 'x', 5)];
    const after = threadsOf(apply(keepAllEdits(only(three)), three));
    expect(after.map((t) => t.rivals.length)).toEqual([0, 0, 0]);
    expect(ids(after.map((t) => t.memory)).toSorted()).toEqual(['x1', 'x2', 'y']);
  });
});
