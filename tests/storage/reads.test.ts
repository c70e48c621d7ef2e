import { beforeEach, describe, expect, it } from 'vitest';
import type { Edit } from '../../lib/domain/edits.ts';
import type { Book } from '../../lib/domain/ports.ts';
import {
  createWorld,
  customer,
  DAY,
  firstOf,
  followUp,
  freshDisk,
  identity,
  listen,
  memory,
  NOON,
  open,
  until,
} from './support.ts';

beforeEach(freshDisk);

const set = (table: 'customers' | 'followUps' | 'interactions', id: string, fields: object) =>
  ({ op: 'set', table, id, fields }) as Edit;
const remove = (table: 'customers' | 'identities' | 'memories', id: string): Edit => ({
  op: 'remove',
  table,
  id,
});
const find = async (book: Book, text: string, limit = 20) =>
  (await firstOf(book.liveFind({ text }, limit))).people.map(({ customer }) => customer.displayName);

describe('matching', () => {
  it('leads from an address to its customer, and not to a deleted one', async () => {
    const { book } = await open(createWorld());
    await book.write([...customer('a', 'Alice Chen'), ...customer('b', 'Bob')]);
    const matches = book.liveMatches(['email:a@example.com', 'email:b@example.com', 'email:no@example.com']);
    expect((await firstOf(matches)).map((m) => m.customer.id).sort()).toEqual(['a', 'b']);
    await book.write([remove('customers', 'b')]);
    expect((await firstOf(matches)).map((m) => m.customer.id)).toEqual(['a']);
    await book.write([remove('identities', 'email:a@example.com:a')]);
    expect(await firstOf(matches)).toEqual([]);
    expect(await firstOf(book.liveMatches([]))).toEqual([]);
  });

  it('says so when several customers share an address', async () => {
    const { book } = await open(createWorld());
    await book.write([...customer('a', 'A'), ...customer('b', 'B')]);
    await book.write([identity('a', 'email', 'info@x.example'), identity('b', 'email', 'info@x.example')]);
    const found = await firstOf(book.liveMatches(['email:info@x.example']));
    expect(found.map((m) => m.customer.id).sort()).toEqual(['a', 'b']);
  });

  it('follows merges to the one who remains, and hears of them', async () => {
    const { book } = await open(createWorld());
    await book.write([...customer('a', 'A'), ...customer('b', 'B'), ...customer('c', 'C')]);
    const heard = listen(book.liveMatches(['email:c@example.com']));
    await until(() => heard.values.length > 0);
    await book.write([
      set('customers', 'c', { mergedInto: 'b' }),
      set('customers', 'b', { mergedInto: 'a' }),
    ]);
    await until(() => heard.values.at(-1)?.[0]?.customer.id === 'a');
    await book.write([set('customers', 'a', { displayName: 'A, once three' })]);
    await until(() => heard.values.at(-1)?.[0]?.customer.displayName === 'A, once three');
    heard.stop();
  });
});

describe('the file', () => {
  it('holds what is alive of one customer and nothing of another', async () => {
    const world = createWorld();
    const { book } = await open(world);
    await book.write([...customer('a', 'A'), ...customer('b', 'B')]);
    await book.write([memory('m1', 'a', 'peanuts'), memory('m2', 'a', 'gone'), memory('m3', 'b', 'CANARY')]);
    await book.write([remove('memories', 'm2')]);
    const file = await book.readFile('a');
    expect(file?.memories.map((m) => m.id)).toEqual(['m1']);
    expect(JSON.stringify(file)).not.toContain('CANARY');
    expect(await book.readFile('nobody')).toBeNull();
  });

  it('is null once the customer is deleted and whole again once restored', async () => {
    const { book } = await open(createWorld());
    await book.write([...customer('a', 'A'), memory('m1', 'a', 'peanuts')]);
    const undo = await book.write([remove('customers', 'a')]);
    expect(await book.readFile('a')).toBeNull();
    await book.write(undo);
    expect((await book.readFile('a'))?.memories).toHaveLength(1);
  });

  it('reads the rows of merged customers through the one who remains', async () => {
    const { book } = await open(createWorld());
    await book.write([...customer('a', 'A'), ...customer('b', 'B'), ...customer('c', 'C')]);
    await book.write([memory('m1', 'a', 'one'), memory('m2', 'b', 'two'), memory('m3', 'c', 'three')]);
    await book.write([
      set('customers', 'b', { mergedInto: 'a' }),
      set('customers', 'c', { mergedInto: 'b' }),
    ]);
    for (const id of ['a', 'b', 'c']) {
      const file = await book.readFile(id);
      expect(file?.customer.id).toBe('a');
      expect(file?.memories.map((m) => m.id).sort()).toEqual(['m1', 'm2', 'm3']);
      expect(file?.identities).toHaveLength(3);
    }
    await book.write([set('customers', 'b', { mergedInto: undefined })]);
    expect((await book.readFile('a'))?.memories.map((m) => m.id)).toEqual(['m1']);
    expect((await book.readFile('b'))?.memories.map((m) => m.id).sort()).toEqual(['m2', 'm3']);
  });

  it('survives a circle of merges, which two devices can make', async () => {
    const { book } = await open(createWorld());
    await book.write([...customer('a', 'A'), ...customer('b', 'B'), ...customer('z', 'Z')]);
    await book.write([memory('m1', 'a', 'one'), memory('m2', 'b', 'two'), memory('m3', 'z', 'three')]);
    await book.write([
      set('customers', 'a', { mergedInto: 'b' }),
      set('customers', 'b', { mergedInto: 'a' }),
      set('customers', 'z', { mergedInto: 'b' }),
    ]);
    for (const id of ['a', 'b', 'z']) {
      const file = await book.readFile(id);
      expect(file?.customer.id).toBe('a');
      expect(file?.memories).toHaveLength(3);
    }
    expect((await firstOf(book.liveMatches(['email:z@example.com'])))[0]?.customer.id).toBe('a');
  });

  it('orders follow-ups by what comes first and forgets those done long ago', async () => {
    const { book } = await open(createWorld());
    await book.write([
      ...customer('a', 'A'),
      followUp('late', 'a', NOON + 2 * DAY),
      followUp('soon', 'a', NOON + DAY),
      followUp('done', 'a', NOON),
      followUp('old', 'a', NOON),
    ]);
    await book.write([
      set('followUps', 'done', { doneAt: NOON - DAY }),
      set('followUps', 'old', { doneAt: NOON - 40 * DAY }),
    ]);
    expect((await book.readFile('a'))?.followUps.map((f) => f.id)).toEqual(['soon', 'late', 'done']);
  });

  it('holds the last twenty interactions, newest first', async () => {
    const { book } = await open(createWorld());
    const said = (i: number) =>
      set('interactions', `i${i}`, { customerId: 'a', at: NOON + i, kind: 'call', text: `${i}` });
    await book.write([...customer('a', 'A'), ...Array.from({ length: 30 }, (_, i) => said(i))]);
    const at = (await book.readFile('a'))?.interactions.map((i) => i.at - NOON);
    expect(at).toEqual(Array.from({ length: 20 }, (_, i) => 29 - i));
  });
});

describe('the agenda', () => {
  it('gives the soonest of ten thousand, before the given time, and no deleted customer', async () => {
    const { book } = await open(createWorld());
    await book.write([...customer('a', 'A'), ...customer('gone', 'Gone')]);
    const many = Array.from({ length: 10_000 }, (_, i) =>
      followUp(`f${i}`, i < 120 ? 'gone' : 'a', NOON + i * 60_000),
    );
    await book.write(many);
    await book.write([remove('customers', 'gone')]);
    const items = await firstOf(book.liveAgenda(NOON + 10_000 * 60_000, 50));
    expect(items.map((i) => i.followUp.id)).toEqual(Array.from({ length: 50 }, (_, i) => `f${120 + i}`));
    const few = await firstOf(book.liveAgenda(NOON + 122 * 60_000, 50));
    expect(few.map((i) => i.followUp.id)).toEqual(['f120', 'f121']);
  });

  it('drops what is done and moves what is snoozed', async () => {
    const { book } = await open(createWorld());
    await book.write([...customer('a', 'A'), followUp('f1', 'a', NOON), followUp('f2', 'a', NOON + 1e6)]);
    const agenda = book.liveAgenda(NOON + 10 * DAY, 10);
    await book.write([set('followUps', 'f1', { snoozedTo: NOON + DAY })]);
    expect((await firstOf(agenda)).map((i) => i.followUp.id)).toEqual(['f2', 'f1']);
    await book.write([set('followUps', 'f2', { doneAt: NOON })]);
    expect((await firstOf(agenda)).map((i) => i.followUp.id)).toEqual(['f1']);
  });
});

describe('one follow-up', () => {
  it('is given with its customer while it is open, however far it was snoozed, and not once it is done', async () => {
    const { book } = await open(createWorld());
    await book.write([...customer('a', 'A'), followUp('f1', 'a', NOON)]);
    const one = book.liveFollowUp('f1');
    await book.write([set('followUps', 'f1', { snoozedTo: NOON + 3000 * DAY })]);
    expect((await firstOf(one))?.customer.id).toBe('a');
    await book.write([set('followUps', 'f1', { doneAt: NOON })]);
    expect(await firstOf(one)).toBeNull();
    expect(await firstOf(book.liveFollowUp('never'))).toBeNull();
  });

  it('of a deleted customer is not given', async () => {
    const { book } = await open(createWorld());
    await book.write([...customer('a', 'A'), followUp('f1', 'a', NOON)]);
    await book.write([{ op: 'remove', table: 'customers', id: 'a' }]);
    expect(await firstOf(book.liveFollowUp('f1'))).toBeNull();
  });
});

describe('searching', () => {
  const people = async (names: string[]) => {
    const opened = await open(createWorld());
    await opened.book.write(names.flatMap((name, i) => customer(`c${i}`, name)));
    return opened.book;
  };

  it('finds by the start of the name and of any word in it, whatever the case or accent', async () => {
    const book = await people(['Alice Chen', 'José Muñoz', 'Chénier SA', 'Malice Ltd']);
    expect(await find(book, 'ali')).toEqual(['Alice Chen']);
    expect((await find(book, 'CHEN')).sort()).toEqual(['Alice Chen', 'Chénier SA']);
    expect(await find(book, 'jose mu')).toEqual(['José Muñoz']);
    expect(await find(book, 'chen ali')).toEqual(['Alice Chen']);
    expect(await find(book, 'lice')).toEqual([]);
    expect(await find(book, '  ')).toEqual([]);
  });

  it('finds every Chinese part of a name', async () => {
    const names = ['王小明', '上海荣华餐饮管理有限公司', '李明（Ming Li）'];
    const book = await people(names);
    for (const name of names) {
      const run = [...(name.match(/\p{Script=Han}+/u)?.[0] ?? '')];
      for (let i = 0; i < run.length; i++) {
        for (let j = i + 1; j <= run.length; j++) {
          expect(await find(book, run.slice(i, j).join(''))).toContain(name);
        }
      }
    }
    expect(await find(book, '荣华管理')).toEqual([]);
    expect(await find(book, '荣华餐饮管理公司')).toEqual([]);
    expect(await find(book, '上海荣华有限公司')).toEqual([]);
    expect(await find(book, '李明 ming')).toEqual(['李明（Ming Li）']);
  });

  it('finds a rare word beside one that thousands have', async () => {
    const book = await people(Array.from({ length: 3000 }, (_, i) => `Hotel Number ${i}`));
    expect(await find(book, 'number 2999')).toEqual(['Hotel Number 2999']);
    expect(await find(book, '2999 hotel')).toEqual(['Hotel Number 2999']);
  });

  it('finds by the start of an address, its domain, and a number as it is dialled', async () => {
    const book = await people(['Alice Chen', 'Bob']);
    await book.write([
      identity('c0', 'email', 'a.chen@rice-shop.example'),
      identity('c1', 'phone', '+8613800138000'),
    ]);
    expect(await find(book, 'A.Che')).toEqual(['Alice Chen']);
    expect(await find(book, 'rice-shop')).toEqual(['Alice Chen']);
    for (const number of ['138 0013', '+86 138', '8613800138000', '013800']) {
      expect(await find(book, number)).toEqual(['Bob']);
    }
  });

  it('forgets removed people, identities and those kept apart', async () => {
    const book = await people(['Alice Chen', 'Alice Wong']);
    await book.write([remove('customers', 'c0'), remove('identities', 'email:c1@example.com:c1')]);
    expect(await find(book, 'alice')).toEqual(['Alice Wong']);
    expect(await find(book, 'c1@example')).toEqual([]);
    await book.write([identity('c1', 'email', 'info@x.example')]);
    expect(await find(book, 'info@')).toEqual(['Alice Wong']);
    const apart = {
      op: 'set',
      table: 'identities',
      id: 'email:info@x.example:c1',
      fields: { apart: 1 },
    } as const;
    await book.write([apart]);
    expect(await find(book, 'info@')).toEqual([]);
  });

  it('names a merged customer by the one who remains, once', async () => {
    const book = await people(['Alice Chen', 'A. Chen']);
    await book.write([set('customers', 'c1', { mergedInto: 'c0' })]);
    expect(await find(book, 'chen')).toEqual(['Alice Chen']);
  });

  it('keeps to the limit and stays current', async () => {
    const book = await people(Array.from({ length: 60 }, (_, i) => `Chen ${i} Chengdu`));
    expect(await find(book, 'chen', 8)).toHaveLength(8);
    expect(await find(book, 'chengdu', 50)).toHaveLength(50);
    const heard = listen(book.liveFind({ text: 'zhou' }, 5));
    await until(() => heard.values.length === 1);
    await book.write(customer('new', 'Zhou Min'));
    await until(() => heard.values.at(-1)?.people[0]?.customer.displayName === 'Zhou Min');
    heard.stop();
  });
});

describe('settings', () => {
  it('fall back until set and again when removed', async () => {
    const { book } = await open(createWorld());
    const theme = book.liveSetting('theme', 'auto');
    expect(await firstOf(theme)).toBe('auto');
    const undo = await book.write([{ op: 'set', table: 'settings', id: 'theme', fields: { value: 'dark' } }]);
    expect(await firstOf(theme)).toBe('dark');
    await book.write(undo);
    expect(await firstOf(theme)).toBe('auto');
  });
});
