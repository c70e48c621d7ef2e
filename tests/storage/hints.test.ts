import { beforeEach, describe, expect, it } from 'vitest';
import { apartPersonEdits } from '../../lib/domain/apart.ts';
import type { Edit } from '../../lib/domain/edits.ts';
import { personHints } from '../../lib/domain/hint-keys.ts';
import { mergeEdits } from '../../lib/domain/merge.ts';
import type { PersonSeen } from '../../lib/domain/reading.ts';
import { createWorld, customer, firstOf, freshDisk, identity, type Opened, open } from './support.ts';

const seen = (name: string, email?: string, phone?: string): PersonSeen => ({
  role: 'from',
  name,
  signals: [
    ...(email ? [{ kind: 'email' as const, value: email, raw: email, confidence: 1 }] : []),
    ...(phone ? [{ kind: 'phone' as const, value: phone, raw: phone, confidence: 1 }] : []),
  ],
});

describe('who a person may be, asked of the book', () => {
  let opened: Opened;
  beforeEach(async () => {
    freshDisk();
    opened = await open(createWorld());
  });

  const ask = (person: PersonSeen, of: string[] = []) =>
    firstOf(opened.book.liveHints(personHints(person, 'TW'), of));
  const ids = async (person: PersonSeen) => (await ask(person)).candidates.map((c) => c.customer.id).sort();

  it('is found by mailbox, look, domain, end of the number and name, and by nothing else', async () => {
    await opened.book.write([
      ...customer('alice', 'Alice Chen'),
      identity('alice', 'phone', '+886223456789'),
      ...customer('bob', '王建国'),
      ...customer('cara', 'Cara'),
    ]);
    expect(await ids(seen('x', 'alice+tag@example.com'))).toEqual(['alice', 'bob', 'cara']);
    expect(await ids(seen('x', 'al1ce@example.test'))).toEqual([]);
    expect(await ids(seen('x', 'a@examp1e.com'))).toEqual(['alice', 'bob', 'cara']);
    expect(await ids(seen('x', undefined, '2345-6789'))).toEqual(['alice']);
    expect(await ids(seen('建国 王'))).toEqual(['bob']);
    expect(await ids(seen('Сara'))).toEqual(['cara']);
    expect(await ids(seen('Nobody', 'nobody@elsewhere.test'))).toEqual([]);
    expect((await ask({ ...seen('x'), signals: [] })).candidates).toEqual([]);
  });

  it('comes with every identity of the customer, those kept apart and those of merged records too', async () => {
    const other = seen('Alice Chen', 'alice+x@example.com');
    await opened.book.write([
      ...customer('alice', 'Alice Chen'),
      ...customer('zoe', 'A. Chen'),
      ...mergeEdits(['alice', 'zoe']),
      ...apartPersonEdits('alice', other, 1, 'TW'),
    ]);
    const { candidates } = await ask(seen('x', 'zoe+1@example.com'));
    expect(candidates.map((c) => c.customer.id)).toEqual(['alice']);
    expect(candidates[0]?.identities.map((i) => [i.value, i.apart]).sort()).toEqual([
      ['alice+x@example.com', 1],
      ['alice@example.com', undefined],
      ['zoe@example.com', undefined],
    ]);
  });

  it('is nobody deleted, and nobody by an address kept apart or taken away', async () => {
    await opened.book.write([
      ...customer('alice', 'Alice Chen'),
      { op: 'set', table: 'identities', id: 'email:alice@example.com:alice', fields: { apart: 1 } },
      ...customer('gone', 'Gone'),
      { op: 'remove', table: 'customers', id: 'gone' },
      ...customer('cara', 'Cara'),
      { op: 'remove', table: 'identities', id: 'email:cara@example.com:cara' },
    ]);
    expect(await ids(seen('x', 'y@example.com'))).toEqual([]);
    expect(await ids(seen('Gone'))).toEqual([]);
  });

  it('brings what was said to be two, either way round', async () => {
    const apart = (from: string, to: string, kind: 'apart' | 'family' = 'apart'): Edit => ({
      op: 'set',
      table: 'relations',
      id: `${from}:${kind}:${to}`,
      fields: { from, to, kind },
    });
    await opened.book.write([apart('a', 'b'), apart('c', 'a'), apart('d', 'e'), apart('a', 'f', 'family')]);
    expect((await ask(seen('x'), ['a'])).apart).toEqual([
      { from: 'a', to: 'b' },
      { from: 'c', to: 'a' },
    ]);
  });

  it('costs the same in a crowd: rows are reached by the index, a bounded number of them', async () => {
    const crowd = Array.from({ length: 400 }, (_, n) =>
      customer(`c${String(n).padStart(3, '0')}`, `Crowd ${n}`),
    ).flat();
    await opened.book.write(crowd);
    const { candidates } = await ask(seen('Somebody', 'new@example.com'));
    expect(candidates).toHaveLength(20);
  });

  it('is told anew when the book changes', async () => {
    const heard: number[] = [];
    const stop = opened.book.liveHints(personHints(seen('Alice Chen'), 'TW'), []).subscribe(
      (found) => heard.push(found.candidates.length),
      () => {},
    );
    await expect.poll(() => heard).toEqual([0]);
    await opened.book.write(customer('alice', 'Alice Chen'));
    await expect.poll(() => heard.at(-1)).toBe(1);
    stop();
  });
});

describe('a merged record', () => {
  it('lends what the root does not say, and takes nothing of it', async () => {
    freshDisk();
    const { book } = await open(createWorld());
    await book.write([
      ...customer('a', 'Alice Chen', { city: 'Leeds' }),
      ...customer('b', 'A. Chen', { city: 'York', greeting: 'Ms Chen', practice: 1 }),
    ]);
    await book.write(mergeEdits(['a', 'b']));
    const file = await book.readFile('b');
    expect(file?.customer).toMatchObject({
      id: 'a',
      displayName: 'Alice Chen',
      city: 'Leeds',
      greeting: 'Ms Chen',
    });
    expect(file?.customer).not.toHaveProperty('practice');
    expect(file?.customer).not.toHaveProperty('mergedInto');
    expect(file?.merged.map((c) => c.id)).toEqual(['b']);
  });
});
