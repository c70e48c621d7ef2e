import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyRow } from '../../lib/storage/any-row.ts';
import { changeDeleted, newRow, setFields } from '../../lib/storage/envelope.ts';
import { alsoNoted, mergeRows } from '../../lib/storage/merge-rows.ts';
import { nextStamp } from '../../lib/storage/stamp.ts';

const DEVICES = ['a', 'b', 'c'] as const;

type Step =
  | { do: 'set'; at: number; wall: number; field: string; value: string | undefined }
  | { do: 'del'; at: number; wall: number; del: 0 | 1 }
  | { do: 'sync'; at: number; from: number };

const at = fc.integer({ min: 0, max: 2 });
const wall = fc.integer({ min: 0, max: 30 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('set' as const),
    at,
    wall,
    field: fc.constantFrom('text', 'topic', 'fromTheFuture'),
    value: fc.constantFrom('x', 'y', 'z', undefined),
  }),
  fc.record({ do: fc.constant('del' as const), at, wall, del: fc.constantFrom(0 as const, 1 as const) }),
  fc.record({ do: fc.constant('sync' as const), at, from: at }),
);

/** Three devices that begin with one row (or each with its own of the same id) and go their ways. */
function play(steps: Step[], common: boolean): AnyRow[] {
  const stamps: (string | null)[] = [null, null, null];
  const tick = (i: number, time: number) => {
    const next = nextStamp(stamps[i] ?? null, time, DEVICES[i] ?? '');
    stamps[i] = next;
    return next;
  };
  const first = newRow('r', { text: 'x', kind: 'note' }, tick(0, 3));
  const rows = DEVICES.map((_, i) => {
    if (common) stamps[i] = stamps[0] ?? null;
    return common || i === 0 ? first : newRow('r', { text: 'y', [`only${i}`]: 1 }, tick(i, 3));
  });
  for (const s of steps) {
    const row = rows[s.at] as AnyRow;
    if (s.do === 'set') rows[s.at] = setFields(row, { [s.field]: s.value }, tick(s.at, s.wall));
    else if (s.do === 'del') rows[s.at] = changeDeleted(row, s.del, tick(s.at, s.wall));
    else {
      rows[s.at] = mergeRows(row, rows[s.from] as AnyRow);
      const [mine, theirs] = [stamps[s.at] ?? null, stamps[s.from] ?? null];
      stamps[s.at] = mine !== null && theirs !== null && theirs > mine ? theirs : (mine ?? theirs);
    }
  }
  return rows;
}

const histories = [fc.array(step, { maxLength: 24 }), fc.boolean()] as const;

describe('merging two states of one row', () => {
  it('does not depend on order, grouping or repetition', () => {
    fc.assert(
      fc.property(...histories, (steps, common) => {
        const [a, b, c] = play(steps, common) as [AnyRow, AnyRow, AnyRow];
        const ab = mergeRows(a, b);
        expect(mergeRows(b, a)).toEqual(ab);
        expect(mergeRows(ab, b)).toEqual(ab);
        expect(mergeRows(ab, ab)).toEqual(ab);
        expect(mergeRows(ab, c)).toEqual(mergeRows(a, mergeRows(b, c)));
      }),
      { numRuns: 2000 },
    );
  });

  it('changes nothing of a row merged with itself', () => {
    fc.assert(
      fc.property(...histories, (steps, common) => {
        for (const row of play(steps, common)) expect(mergeRows(row, row)).toEqual(row);
      }),
    );
  });

  const base = newRow(
    'r',
    { text: 'tea', city: 'Leeds', unknown: { of: 'a newer version' } },
    '000000001000.a',
  );

  it('keeps changes of different fields, and what it does not know', () => {
    const mine = setFields(base, { text: 'coffee' }, '000000002000.a');
    const theirs = setFields(base, { city: 'York' }, '000000003000.b');
    const merged = mergeRows(mine, theirs);
    expect(merged).toMatchObject({ text: 'coffee', city: 'York', unknown: { of: 'a newer version' } });
    expect(merged._.alt).toBeUndefined();
  });

  it('keeps the word that lost a true concurrent edit', () => {
    const mine = setFields(base, { text: 'coffee' }, '000000002000.a');
    const theirs = setFields(base, { text: 'milk' }, '000000003000.b');
    const merged = mergeRows(mine, theirs);
    expect(merged['text']).toBe('milk');
    expect(alsoNoted(merged, 'text')).toEqual(['coffee']);
  });

  it('calls it no concurrent edit when the later writer had seen the earlier word', () => {
    const first = setFields(base, { text: 'coffee' }, '000000002000.a');
    const second = setFields(first, { text: 'milk' }, '000000003000.b');
    expect(alsoNoted(mergeRows(first, second), 'text')).toEqual([]);
    expect(alsoNoted(mergeRows(base, second), 'text')).toEqual([]);
  });

  it('brings a deleted row back when it was edited meanwhile', () => {
    const gone = changeDeleted(base, 1, '000000002000.a');
    const edited = setFields(base, { text: 'milk' }, '000000003000.b');
    expect(mergeRows(gone, edited)).toMatchObject({ del: 0, text: 'milk' });
    expect(mergeRows(gone, base).del).toBe(1);
  });

  it('lets an erasure beat every later edit and keep no word', () => {
    const erased: AnyRow = { id: 'r', del: 1, _: { v: 1, c: base._.c, erased: '000000002000.a' } };
    const edited = setFields(base, { text: 'milk' }, '000000009000.b');
    const merged = mergeRows(edited, erased);
    expect(merged).toEqual(erased);
    expect(JSON.stringify(merged)).not.toMatch(/tea|milk|Leeds/);
  });

  it('takes values the user cleared for a change, not for nothing', () => {
    const cleared = setFields(base, { city: undefined }, '000000002000.a');
    expect('city' in mergeRows(cleared, base)).toBe(false);
  });
});
