import { beforeEach, describe, expect, it } from 'vitest';
import type { Edit } from '../../lib/domain/edits.ts';
import type { PeopleQuery } from '../../lib/domain/people/query.ts';
import { tagEdits } from '../../lib/domain/people/tags.ts';
import {
  createWorld,
  customer,
  DAY,
  firstOf,
  followUp,
  freshDisk,
  identity,
  memory,
  NOON,
  type Opened,
  open,
  type World,
} from './support.ts';

let world: World;
let opened: Opened;

beforeEach(async () => {
  freshDisk();
  world = createWorld();
  opened = await open(world, () => {}, { indexing: true });
});

const query = (more: Partial<PeopleQuery> = {}): PeopleQuery => ({
  filter: {},
  sort: 'name',
  turned: false,
  now: NOON,
  ...more,
});

async function rolled(asked: PeopleQuery): Promise<string[]> {
  const ids: string[] = [];
  for await (const slice of opened.desk.roll(asked, new AbortController().signal)) ids.push(...slice.ids);
  return ids;
}

function contact(id: string, customerId: string, at: number): Edit {
  const fields = { customerId, at, kind: 'call' as const, text: `call ${id}` };
  return { op: 'set', table: 'interactions', id, fields };
}

function noted(id: string, customerId: string, fields: object): Edit {
  return {
    op: 'set',
    table: 'memories',
    id,
    fields: { customerId, kind: 'fact', text: id, noted: { at: NOON }, ...fields },
  };
}

const merge = (id: string, into: string): Edit => ({
  op: 'set',
  table: 'customers',
  id,
  fields: { mergedInto: into },
});

describe('the table of people', () => {
  it('has everybody once, by name, however many share a name', async () => {
    const names = Array.from({ length: 700 }, (_, i) => (i < 400 ? 'Wang Wei' : `Guest ${i}`));
    await opened.book.write(names.flatMap((name, i) => customer(`c${String(i).padStart(3, '0')}`, name)));
    const ids = await rolled(query());
    expect(ids).toHaveLength(700);
    expect(new Set(ids).size).toBe(700);
    expect(ids.slice(0, 300).every((id) => Number(id.slice(1)) >= 400)).toBe(true);
    const turned = await rolled(query({ turned: true }));
    expect(turned).toHaveLength(700);
    expect(turned[0]?.slice(1) && Number(turned[0].slice(1)) < 400).toBe(true);
  });

  it('shows neither who was deleted nor who was found to be somebody else', async () => {
    await opened.book.write([...customer('a', 'Ann'), ...customer('b', 'Bob'), ...customer('c', 'Cy')]);
    await opened.book.write([merge('b', 'a'), { op: 'remove', table: 'customers', id: 'c' }]);
    expect(await rolled(query())).toEqual(['a']);
  });

  it('sorts by the last contact, that of a merged record included, and puts last with whom there was none', async () => {
    await opened.book.write(['a', 'b', 'c', 'd'].flatMap((id) => customer(id, id)));
    await opened.book.write([
      merge('c', 'a'),
      contact('i1', 'a', NOON - 9 * DAY),
      contact('i2', 'b', NOON - 5 * DAY),
      contact('i3', 'c', NOON - DAY),
      contact('i4', 'b', NOON - 20 * DAY),
    ]);
    expect(await rolled(query({ sort: 'last-contact' }))).toEqual(['a', 'b', 'd']);
    expect(await rolled(query({ sort: 'last-contact', turned: true }))).toEqual(['b', 'a', 'd']);
  });

  it('sorts by the next date', async () => {
    await opened.book.write(['a', 'b', 'c'].flatMap((id) => customer(id, id)));
    await opened.book.write([
      followUp('f1', 'b', NOON + 9 * DAY),
      followUp('f2', 'c', NOON + DAY),
      followUp('f3', 'b', NOON + 2 * DAY),
    ]);
    expect(await rolled(query({ sort: 'next-date' }))).toEqual(['c', 'b', 'a']);
    expect(await rolled(query({ sort: 'next-date', turned: true }))).toEqual(['b', 'c', 'a']);
  });

  it('finds who has a tag, also one that only a merged record has', async () => {
    await opened.book.write(['a', 'b', 'c'].flatMap((id) => customer(id, id)));
    await opened.book.write([merge('c', 'b'), ...tagEdits([{ id: 'c' }], 'golf', true)]);
    expect(await rolled(query({ filter: { tag: 'Golf' } }))).toEqual(['b']);
    expect((await firstOf(opened.desk.liveChoices())).tags).toEqual(['golf']);
    const [row] = await firstOf(opened.desk.liveRows(['b']));
    expect(row?.customer['tag:golf']).toBe(1);
  });

  it('finds by tier, stage, city and silence together', async () => {
    const of = { tierOverride: 'vip', stage: 'client', city: 'Taipei' };
    await opened.book.write([
      ...customer('a', 'A', of),
      ...customer('b', 'B', of),
      ...customer('c', 'C', { ...of, city: 'Tainan' }),
      contact('i1', 'a', NOON - 10 * DAY),
      contact('i2', 'b', NOON - 100 * DAY),
    ]);
    const vip = { tier: 'vip', stage: 'client' } as const;
    expect(await rolled(query({ filter: { ...vip } }))).toEqual(['a', 'b', 'c']);
    expect(await rolled(query({ filter: { ...vip, city: 'Taipei' } }))).toEqual(['a', 'b']);
    expect(await rolled(query({ filter: { ...vip, city: 'Taipei', silentDays: 30 } }))).toEqual(['b']);
    expect((await firstOf(opened.desk.liveChoices())).cities).toEqual(['Tainan', 'Taipei']);
  });

  it("finds who can't have something", async () => {
    await opened.book.write([...customer('a', 'A'), ...customer('b', 'B')]);
    await opened.book.write([
      memory('m1', 'a', 'no peanuts'),
      noted('m2', 'b', { kind: 'preference', text: 'loves peanuts' }),
    ]);
    expect(await rolled(query({ filter: { kind: 'taboo', words: 'peanuts' } }))).toEqual(['a']);
  });
});

describe('the list of what is to be confirmed', () => {
  it('has what waits longest first, and no former words, ended or fresh ones', async () => {
    const old = { at: NOON - 3000 * DAY };
    await opened.book.write(customer('a', 'A'));
    await opened.book.write([
      noted('m1', 'a', { noted: { at: NOON - 800 * DAY } }),
      noted('m2', 'a', { noted: old }),
      noted('m3', 'a', { noted: old, supersedes: 'm2' }),
      noted('m4', 'a', { noted: old, endedAt: NOON, endedWhy: 'no-longer' }),
      noted('m5', 'a', {}),
      memory('m6', 'a', 'a taboo is never asked'),
    ]);
    const page = await firstOf(opened.desk.liveReview(NOON, 20));
    expect(page.items.map(({ thread }) => thread.memory.id)).toEqual(['m3', 'm1']);
    expect(page.more).toBe(false);
    expect((await firstOf(opened.desk.liveReview(NOON, 1))).more).toBe(true);
  });
});

describe('the timeline', () => {
  it('tells everything, latest first, a page at a time', async () => {
    await opened.book.write([...customer('a', 'A'), ...customer('b', 'B')]);
    await opened.book.write([
      merge('b', 'a'),
      contact('i1', 'a', NOON - DAY),
      contact('i2', 'b', NOON - 3 * DAY),
      noted('m1', 'b', { noted: { at: NOON - 2 * DAY } }),
    ]);
    const page = await firstOf(opened.desk.liveTimeline('a', 2));
    expect(page.entries.map(({ id }) => id)).toEqual(['contact i1', 'noted m1']);
    expect(page.more).toBe(true);
    const contacts = await firstOf(opened.desk.liveTimeline('a', 50, 'contact'));
    expect(contacts.entries.map(({ id }) => id)).toEqual(['contact i1', 'contact i2']);
  });
});

describe('the trash', () => {
  beforeEach(async () => {
    await opened.book.write([...customer('a', 'Ann'), ...customer('b', 'Bob')]);
    await opened.book.write([
      memory('m1', 'a', 'secret words'),
      memory('m2', 'b', 'other words'),
      contact('i1', 'a', NOON),
      identity('a', 'phone', '+886912345678'),
    ]);
  });

  const trash = async () => (await firstOf(opened.desk.liveTrash(50))).items;
  const everything = async () => JSON.stringify(await Promise.all(opened.db.tables.map((t) => t.toArray())));

  it('shows who and what was deleted, all wordings as one', async () => {
    await opened.book.write([
      noted('m2~1', 'b', { text: 'better words', supersedes: 'm2' }),
      { op: 'remove', table: 'customers', id: 'a' },
    ]);
    world.clock.set(NOON + 1);
    await opened.book.write(['m2', 'm2~1'].map((id) => ({ op: 'remove', table: 'memories', id })));
    const items = await trash();
    expect(items.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['memory m2~1', 'customer a']);
    expect(items[0]?.kind === 'memory' && [items[0].rows.length, items[0].customer?.id]).toEqual([2, 'b']);
  });

  it('erases a person with everything of theirs, and nothing of anybody else', async () => {
    await opened.book.write([{ op: 'remove', table: 'customers', id: 'a' }]);
    const targets = { customers: ['a'], memories: [] };
    expect(await opened.desk.countErase(targets)).toEqual({ customers: 1, memories: 1, others: 3 });
    await opened.desk.erase(targets);
    expect(await trash()).toEqual([]);
    const rest = JSON.parse(await everything()).flat();
    expect(
      rest.filter((row: object) => JSON.stringify(row).includes('secret') && !('entries' in row)),
    ).toEqual([]);
    const rows = await Promise.all(
      [opened.db.customers, opened.db.memories, opened.db.interactions, opened.db.identities].map((t) =>
        (t as { toArray(): Promise<object[]> }).toArray(),
      ),
    );
    expect(JSON.stringify(rows)).not.toMatch(/Ann|secret|a@example|886912/);
    expect((await opened.book.readFile('b'))?.memories.map((m) => m.text)).toEqual(['other words']);
  });

  it('leaves alone who was brought back in another window', async () => {
    await opened.book.write([{ op: 'remove', table: 'customers', id: 'a' }]);
    await opened.book.write([{ op: 'restore', table: 'customers', id: 'a' }]);
    await opened.desk.erase({ customers: ['a'], memories: ['m1'] });
    expect((await opened.book.readFile('a'))?.memories.map((m) => m.text)).toEqual(['secret words']);
  });

  it('is emptied of what was deleted long ago, and of nothing later', async () => {
    await opened.book.write([
      { op: 'remove', table: 'customers', id: 'a' },
      { op: 'remove', table: 'identities', id: 'email:b@example.com:b' },
    ]);
    world.clock.set(NOON + 50 * DAY);
    await opened.book.write([{ op: 'remove', table: 'memories', id: 'm2' }]);
    expect(await opened.desk.purge(NOON + DAY, 100)).toBe(false);
    expect((await trash()).map(({ id }) => id)).toEqual(['m2']);
    expect(await opened.db.customers.get('a')).not.toHaveProperty('displayName');
    expect(await opened.db.identities.get('email:b@example.com:b')).toBeUndefined();
  });

  it('keeps a deleted person for whom somebody has written since', async () => {
    await opened.book.write([{ op: 'remove', table: 'customers', id: 'a' }]);
    world.clock.set(NOON + 50 * DAY);
    await opened.book.write([memory('m9', 'a', 'written in a window that did not know')]);
    await opened.desk.purge(NOON + DAY, 1);
    expect((await opened.db.memories.get('m9'))?.text).toBe('written in a window that did not know');
    expect((await opened.db.customers.get('a'))?.displayName).toBe('Ann');
  });

  it('comes to an end, slice by slice', async () => {
    await opened.book.write(['m1', 'm2'].map((id) => ({ op: 'remove', table: 'memories', id })));
    let rounds = 0;
    while (await opened.desk.purge(NOON + DAY, 1)) rounds += 1;
    expect(rounds).toBeLessThan(4);
    expect(await trash()).toEqual([]);
  });
});
