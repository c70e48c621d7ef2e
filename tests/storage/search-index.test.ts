import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Edit } from '../../lib/domain/edits.ts';
import type { FindQuery } from '../../lib/domain/find.ts';
import type { Book } from '../../lib/domain/ports.ts';
import type { Database } from '../../lib/storage/schema.ts';
import { keepIndex } from '../../lib/storage/search/indexer.ts';
import { MANIFEST, SIZES } from '../../lib/storage/search/layout.ts';
import { dropOrphans, forgetIndex, readManifest } from '../../lib/storage/search/manifest.ts';
import { IndexCache } from '../../lib/storage/search/open-index.ts';
import { readFound } from '../../lib/storage/search/read-found.ts';
import { PATIENCE } from '../domain/any-text.ts';
import { truthOf } from './search-truth.ts';
import {
  createWorld,
  customer,
  firstOf,
  freshDisk,
  identity,
  listen,
  memory,
  NOON,
  type Opened,
  open,
  until,
} from './support.ts';

const SMALL = { ...SIZES, tail: 5, slice: 7, segment: 20, fan: 3, step: 1 };
const unpaced = async () => {};

beforeEach(freshDisk);

const found = async (book: Book, query: Partial<FindQuery>, limit = 20) => {
  const page = await firstOf(book.liveFind({ text: '', ...query }, limit));
  return { ...page, names: page.people.map((p) => p.text), said: page.memories.map((m) => m.memory.text) };
};
const say = (id: string, text: string, more: object = {}): Edit => ({
  op: 'set',
  table: 'memories',
  id,
  fields: { customerId: 'c', kind: 'note', text, noted: { at: NOON }, ...more } as never,
});
const remove = (table: 'memories' | 'customers', id: string): Edit => ({ op: 'remove', table, id });

/** A book with everything in segments, nothing in the tail. */
async function indexed(edits: Edit[], sizes = { ...SMALL, tail: 1 }): Promise<Opened> {
  const opened = await open(createWorld());
  await opened.book.write(edits);
  await keepIndex(opened.db, unpaced, sizes);
  expect(await opened.db.searchTail.count()).toBe(0);
  return opened;
}

/** The connection dies at its n-th change of the index, as when the browser ends a worker. */
function dyingAt(n: number) {
  let left = n;
  return (db: Database) => {
    db.use({
      stack: 'dbcore',
      name: 'death',
      create: (down) => ({
        ...down,
        table: (name) => {
          const table = down.table(name);
          if (!name.startsWith('search')) return table;
          return {
            ...table,
            mutate: (request) => {
              left -= 1;
              return left < 0 ? Promise.reject(new Error('the worker is gone')) : table.mutate(request);
            },
          };
        },
      }),
    });
  };
}

describe('what was just written', () => {
  it('is found at once, in another window too, and by whoever is already searching', async () => {
    const [one, other] = [await open(createWorld()), await open(createWorld())];
    await one.book.write(customer('c', 'Alice Chen'));
    const heard = listen(other.book.liveFind({ text: 'lobster' }, 5));
    await until(() => heard.values.length > 0);
    await one.book.write([say('m1', 'loves lobster')]);
    await until(() => heard.values.at(-1)?.memories[0]?.memory.id === 'm1');
    heard.stop();
  });

  it('is not found when it was not written: the index and the row are one transaction', async () => {
    const { book, db } = await open(createWorld());
    await book.write(customer('c', 'Alice'));
    await expect(
      book.write([say('m1', 'whole'), { ...say('m2', ''), fields: { text: 'half' } } as Edit]),
    ).rejects.toThrow();
    expect((await found(book, { text: 'whole' })).said).toEqual([]);
    expect((await db.searchTail.toArray()).flatMap((pack) => pack.entries.map((e) => e.id))).toEqual(['c']);
  });

  it('leaves nothing in the index when its words did not change', async () => {
    const { book, db } = await open(createWorld());
    await book.write([...customer('c', 'Alice'), say('m1', 'rice')]);
    const before = await db.searchTail.count();
    await book.write([{ op: 'set', table: 'memories', id: 'm1', fields: { confirmedAt: NOON } }]);
    await book.write([{ op: 'set', table: 'customers', id: 'c', fields: { industry: 'food' } }]);
    expect(await db.searchTail.count()).toBe(before);
  });
});

describe('an indexer that is ended', { timeout: PATIENCE }, () => {
  it('at any change of the index loses nothing and gives nothing twice', async () => {
    const texts = Array.from({ length: 40 }, (_, i) => `花生${i % 3} note ${i}`);
    const edits = [...customer('c', '陈爱丽'), ...texts.slice(0, 20).map((text, i) => say(`m${i}`, text))];
    const late = texts.slice(20).map((text, i) => [say(`n${i}`, text)]);
    let deaths = 0;
    for (let n = 0; ; n += 1) {
      freshDisk();
      const world = createWorld();
      const { book, close } = await open(world);
      await book.write(edits);
      for (const edit of late) await book.write(edit);
      close();
      const dying = await open(world, dyingAt(n));
      const died = await keepIndex(dying.db, unpaced, SMALL).then(
        () => false,
        () => true,
      );
      dying.close();
      deaths += Number(died);
      const again = await open(world);
      const query = { text: '花生1' };
      const part = (await found(again.book, query, 100)).memories.map((m) => m.memory.id);
      expect(new Set(part).size).toBe(part.length);
      await dropOrphans(again.db);
      await keepIndex(again.db, unpaced, SMALL);
      const whole = (await found(again.book, query, 100)).memories.map((m) => m.memory.id);
      expect({ n, whole }).toEqual({ n, whole: (await truthOf(again.db, query)).memories });
      await expectNoOrphans(again.db);
      again.close();
      if (!died) break;
    }
    expect(deaths).toBeGreaterThan(20);
  });

  it('goes on with a merge where it was, in another window', async () => {
    const { book, db, close } = await indexed(customer('c', 'Alice'));
    for (let i = 0; i < 9; i += 1) {
      await book.write(
        Array.from({ length: 60 }, (_, k) =>
          say(`m${i}-${k}`, Array.from({ length: 30 }, (_, w) => `w${i}x${k}x${w}`).join(' ')),
        ),
      );
      await keepIndex(db, unpaced, { ...SMALL, fan: 100 });
    }
    let steps = 0;
    const ended = keepIndex(
      db,
      async () => {
        steps += Number((await readManifest(db))?.merging?.output.shards ?? 0);
        if (steps > 3) throw new Error('ended');
      },
      SMALL,
    );
    await expect(ended).rejects.toThrow('ended');
    const shards = (await readManifest(db))?.merging?.output.shards ?? 0;
    expect(shards).toBeGreaterThan(0);
    close();
    const other = await open(createWorld());
    await keepIndex(other.db, unpaced, SMALL);
    expect((await readManifest(other.db))?.segments.length).toBeLessThan(3);
    expect((await found(other.book, { text: 'w8x59x29' })).memories).toHaveLength(1);
    expect((await found(other.book, { text: 'w3x7' }, 500)).memories).toHaveLength(1);
    await expectNoOrphans(other.db);
  });
});

async function expectNoOrphans(db: Database): Promise<void> {
  const manifest = await readManifest(db);
  const kept = new Set(manifest?.segments.map(({ id }) => id.toString(36).padStart(6, '0')));
  const keys = (await db.searchShards.toCollection().primaryKeys()).filter((key) => key !== MANIFEST);
  expect(keys.filter((key) => !kept.has(key.slice(0, 6)))).toEqual([]);
}

describe('an index that cannot be read', () => {
  const edits = [
    ...customer('c', 'Alice Chen'),
    ...Array.from({ length: 30 }, (_, i) => say(`m${i}`, `lobster ${i}`)),
  ];
  const break_ = async (db: Database, how: (row: { key: string; bytes: Uint8Array }) => void) => {
    for (const row of await db.searchShards.toArray()) {
      if (!('bytes' in row)) continue;
      how(row);
      await db.searchShards.put(row);
    }
  };

  it.each([
    ['has a flipped bit', (db: Database) => break_(db, (row) => row.bytes.set([(row.bytes[9] ?? 0) ^ 1], 9))],
    [
      'is cut short',
      (db: Database) => break_(db, (row) => Object.assign(row, { bytes: row.bytes.slice(0, 10) })),
    ],
    ['has lost its rows', (db: Database) => db.searchShards.where('key').notEqual(MANIFEST).delete()],
    ['is gone', (db: Database) => db.searchShards.clear()],
    [
      'is of another format',
      (db: Database) =>
        db.searchShards.toCollection().modify((row) => {
          if ('format' in row) row.format = 99;
        }),
    ],
  ])('because it %s is made anew, and people are found by their name meanwhile', async (_, harm) => {
    const first = await indexed(edits);
    await harm(first.db);
    first.close();
    const { book, db } = await open(createWorld());
    const page = await found(book, { text: 'alice' });
    expect(page.names).toEqual(['Alice Chen']);
    expect(page.indexing).toBeDefined();
    await thrownAway(db);
    await keepIndex(db, unpaced, SMALL);
    const whole = await found(book, { text: 'lobster' }, 100);
    expect(whole.memories).toHaveLength(30);
    expect(whole.indexing).toBeUndefined();
  });

  it('never mixes with the one that takes its place, in a window that has kept rows of it', async () => {
    const { book, db } = await indexed(edits);
    expect((await found(book, { text: 'lobster' }, 100)).memories).toHaveLength(30);
    const other = await open(createWorld());
    await other.db.searchShards.clear();
    await other.book.write([say('new', 'lobster new')]);
    await keepIndex(other.db, unpaced, { ...SMALL, tail: 1 });
    expect((await found(book, { text: 'lobster' }, 100)).memories).toHaveLength(31);
    void db;
  });
});

/** A window that met the damage throws the index away. */
async function thrownAway(db: Database): Promise<void> {
  while ((await readManifest(db)) !== null) await new Promise((resolve) => setTimeout(resolve, 1));
}

describe('an index with much that was replaced', { timeout: PATIENCE }, () => {
  it('is made anew while it serves, and holds each row once again', async () => {
    const { book, db } = await indexed([
      ...customer('c', 'Alice'),
      ...Array.from({ length: 9 }, (_, i) => say(`m${i}`, `rice ${i}`)),
    ]);
    const sizes = { ...SMALL, tail: 2, few: 20, fan: 100 };
    for (let i = 0; i < 40; i += 1) {
      await book.write([say(`m${i % 9}`, `rice ${i} now`)]);
      let pauses = 0;
      await keepIndex(
        db,
        async () => {
          pauses += 1;
          if (pauses % 3 === 0) expect((await found(book, { text: 'rice' })).said).toHaveLength(9);
        },
        sizes,
      );
    }
    const manifest = await readManifest(db);
    expect(manifest?.segments.reduce((sum, one) => sum + one.docs, 0)).toBeLessThan(40);
    await expectNoOrphans(db);
  });
});

describe('several windows', { timeout: PATIENCE }, () => {
  it('keep one index: when the one at work is closed another goes on', async () => {
    const world = createWorld();
    const first = await open(world, () => {}, { indexing: true });
    const second = await open(world, () => {}, { indexing: true });
    await first.book.write([
      ...customer('c', 'Alice'),
      ...Array.from({ length: 700 }, (_, i) => say(`m${i}`, `rice ${i}`)),
    ]);
    first.close();
    const { book, db, close } = second;
    while ((await db.searchTail.count()) > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await book.write([say('late', 'rice late')]);
    const page = await firstOf(book.liveFind({ text: 'rice' }, 1000), ({ indexing }) => !indexing);
    expect(page.memories).toHaveLength(701);
    close();
  });

  it('keep it on after the database was closed under them', async () => {
    const { book, db, close } = await open(createWorld(), () => {}, { indexing: true });
    await book.write(customer('c', 'Alice'));
    expect(
      (await firstOf(book.liveFind({ text: 'alice' }, 5), ({ indexing }) => !indexing)).people,
    ).toHaveLength(1);
    db.close();
    await book.write(Array.from({ length: 300 }, (_, i) => say(`m${i}`, `rice ${i}`)));
    while ((await db.searchTail.count()) > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect((await found(book, { text: 'rice' }, 1000)).memories).toHaveLength(300);
    close();
  });
});

describe('words that were erased', () => {
  it('leave the index and its tail, while everything else is found as before', async () => {
    const { book, db } = await indexed([
      ...customer('c', 'Alice'),
      ...customer('d', 'Zacharias'),
      say('m1', 'lobster'),
      say('m2', 'quince'),
    ]);
    await book.write([say('m3', 'damson')]);
    await book.write([say('m4', 'rice'), say('m5', 'medlar')]);
    await book.write([
      remove('memories', 'm2'),
      remove('memories', 'm3'),
      remove('memories', 'm5'),
      remove('customers', 'd'),
    ]);
    await forgetIndex(db);
    expect(await wordsKept(db, 'damson')).toBe(false);
    let pauses = 0;
    await keepIndex(
      db,
      async () => {
        pauses += 1;
        for (const text of ['lobster', 'rice']) expect((await found(book, { text })).said).toEqual([text]);
      },
      SMALL,
    );
    expect(pauses).toBeGreaterThan(5);
    expect((await found(book, { text: 'lobster' })).indexing).toBeUndefined();
    for (const gone of ['quince', 'damson', 'medlar', 'zacharias'])
      expect([gone, await wordsKept(db, gone)]).toEqual([gone, false]);
    expect(await wordsKept(db, 'lobster')).toBe(true);
    await expectNoOrphans(db);
  });
});

/** Whether a word can be read anywhere in what the index keeps. */
async function wordsKept(db: Database, word: string): Promise<boolean> {
  const rows = (await db.searchShards.toArray()).flatMap((row) => ('bytes' in row ? [row.bytes] : []));
  const shards = rows.map((bytes) => new TextDecoder().decode(bytes));
  const tail = JSON.stringify(await db.searchTail.toArray());
  return [...shards, tail].some((text) => text.includes(word.slice(1)));
}

describe('the first opening after an older version', { timeout: PATIENCE }, () => {
  it('takes all rows into the index by itself, and says how far it is', async () => {
    const old = new Dexie('regulars', { indexedDB: globalThis.indexedDB });
    const stores = {
      customers: 'id, [del+sortName], *tokens',
      identities: 'id, customerId, *tokens',
      memories: 'id',
    };
    old.version(1).stores(stores);
    const envelope = { v: 1, c: '0mpe0f400000.x' };
    await old.table('customers').bulkPut(
      Array.from({ length: 300 }, (_, i) => ({
        id: `c${i}`,
        del: 0,
        _: envelope,
        displayName: `陈${i} Chen`,
        sortName: `陈${i} chen`,
        tokens: ['chen'],
      })),
    );
    await old.table('memories').bulkPut(
      Array.from({ length: 900 }, (_, i) => ({
        id: `m${i}`,
        del: 0,
        _: envelope,
        customerId: `c${i % 300}`,
        kind: 'note',
        text: `花生 ${i}`,
        noted: { at: NOON + i },
      })),
    );
    old.close();
    const { book, close } = await open(createWorld(), () => {}, { indexing: true });
    const heard = listen(book.liveFind({ text: '花生 899' }, 5));
    await until(
      () => heard.values.at(-1)?.memories.length === 1 && heard.values.at(-1)?.indexing === undefined,
    );
    expect(heard.values.some((page) => page.indexing !== undefined)).toBe(true);
    heard.stop();
    expect((await found(book, { text: 'chen' }, 500)).people).toHaveLength(300);
    close();
  });
});

describe('many searches at once', () => {
  it('do not take the rows that they keep from each other', async () => {
    const texts = ['花生 rice', '花生酱', 'rice jar', '陈 rice', 'jar 花生'];
    const { db } = await indexed([
      ...customer('c', '陈爱丽'),
      ...Array.from({ length: 200 }, (_, i) => say(`m${i}`, `${texts[i % 5]} ${i}`)),
    ]);
    const tiny = new IndexCache(1);
    const typed = ['花生', 'rice', 'jar', '陈', '花生 1', 'chen', 'ric'];
    for (let round = 0; round < 3; round += 1) {
      const pages = await Promise.all(typed.map((text) => readFound(db, tiny, { text }, 500)));
      for (const [i, text] of typed.entries()) {
        const truth = await truthOf(db, { text });
        expect([text, pages[i]?.memories.map(({ memory }) => memory.id)]).toEqual([text, truth.memories]);
      }
    }
  });
});

describe('a search', () => {
  const chen = [
    ...customer('c', '陳大文', { organisation: '榮華餐飲', tierOverride: 'vip' }),
    identity('c', 'phone', '+8613800138000'),
    ...customer('d', '单田芳'),
    ...customer('e', 'Chen Wei'),
  ];

  it('finds a name in either script, by pinyin and initials, and says why', async () => {
    const { book } = await indexed(chen);
    for (const [text, why] of [
      ['陈大文', 'exact'],
      ['陳大', 'start'],
      ['大文', 'name'],
      ['chen da wen', 'pinyin'],
      ['chendaw', 'pinyin'],
      ['cdw', 'pinyin'],
      ['荣华', 'about'],
      ['榮華餐飲', 'about'],
      ['c@example', 'identity'],
    ] as const) {
      const [best] = (await found(book, { text })).people;
      expect([text, best?.customer.id, best?.why]).toEqual([text, 'c', why]);
    }
    expect((await found(book, { text: 'shan' })).names).toEqual(['单田芳']);
    expect((await found(book, { text: 'stf' })).names).toEqual(['单田芳']);
  });

  it('finds a phone number by any of its parts, as it is dialled', async () => {
    const { book } = await indexed(chen);
    for (const text of ['8000', '138 0013', '+86 138', '013800', '001-380']) {
      expect((await found(book, { text })).people.map((p) => p.customer.id)).toEqual(['c']);
    }
    expect((await found(book, { text: '8002' })).people).toEqual([]);
  });

  it('shows the better reason first and keeps to the limit', async () => {
    const names = ['Zoe Chen', 'Chen', 'Chenoweth', 'Wei Chen'];
    const { book } = await indexed([
      ...names.flatMap((name, i) => customer(`x${i}`, name)),
      ...customer('c', '陈'),
    ]);
    const { people } = await found(book, { text: 'chen' });
    expect(people.map((p) => p.why)).toEqual(['exact', 'start', 'name', 'name', 'pinyin']);
    const short = await found(book, { text: 'chen' }, 2);
    expect([short.names, short.more]).toEqual([['Chen', 'Chenoweth'], true]);
    expect((await found(book, { text: 'chen', after: 4 }, 2)).names).toEqual(['陈']);
  });

  it('tells who cannot eat something', async () => {
    const { book } = await indexed([
      ...chen,
      memory('m1', 'c', '不吃花生'),
      say('m2', '花生 is what the others ordered'),
    ]);
    const page = await found(book, { text: '花生', kinds: ['taboo'] });
    expect(page.memories.map((m) => [m.customer.id, m.memory.text])).toEqual([['c', '不吃花生']]);
  });

  it('shows taboos, then what is pinned, then the latest; and where the words stand', async () => {
    const { book } = await indexed([
      ...chen,
      say('old', 'Rice, brown', { noted: { at: NOON - 9e8 } }),
      say('new', 'white RICE', { noted: { at: NOON } }),
      say('pin', 'rice jar', { pinned: 1, noted: { at: NOON - 9e9 } }),
      say('no', 'no rice', { kind: 'taboo', noted: { at: NOON - 9e9 } }),
    ]);
    const { said, memories } = await found(book, { text: 'ric' });
    expect(said).toEqual(['no rice', 'rice jar', 'white RICE', 'Rice, brown']);
    expect(memories.map((m) => m.spans)).toEqual([[[3, 6]], [[0, 3]], [[6, 9]], [[0, 3]]]);
  });

  it('finds what somebody of a name remembers, behind those that say all of it', async () => {
    const { book } = await indexed([
      ...chen,
      ...customer('f', '王芳'),
      memory('m1', 'c', '不吃花生'),
      memory('m2', 'd', '花生过敏'),
      say('m3', '陈大文 gave 花生 to everybody', { customerId: 'd' }),
      say('m4', '花生', { customerId: 'f' }),
    ]);
    expect((await found(book, { text: '陈大文 花生' })).memories.map((m) => m.memory.id)).toEqual([
      'm3',
      'm1',
    ]);
    expect((await found(book, { text: 'shan 花生' })).memories.map((m) => m.memory.id)).toEqual(['m2', 'm3']);
    expect((await found(book, { text: '花生 王芳' })).said).toEqual(['花生']);
    expect((await found(book, { text: '王芳 陈大文' })).said).toEqual([]);
  });

  it('finds it among the many of a common name too', async () => {
    const many = Array.from({ length: 60 }, (_, i) => [
      ...customer(`w${i}`, `王${i}号`),
      memory(`t${i}`, `w${i}`, i === 7 ? 'no lilies' : 'no rice'),
    ]);
    const { book } = await indexed(many.flat());
    expect((await found(book, { text: '王 lil' })).memories.map((m) => m.customer.id)).toEqual(['w7']);
    expect((await found(book, { text: '王 rice' }, 100)).memories).toHaveLength(59);
  });

  it('finds what is no more only when asked for, and former wordings', async () => {
    const { book } = await indexed([
      ...chen,
      say('a', 'likes lobster'),
      say('a~1', 'likes crab', { supersedes: 'a' }),
      say('b', 'lobster on Fridays', { endedAt: NOON }),
    ]);
    expect((await found(book, { text: 'lobster' })).said).toEqual([]);
    expect((await found(book, { text: 'crab' })).said).toEqual(['likes crab']);
    const all = await found(book, { text: 'lobster', past: true });
    expect(all.memories.map((m) => [m.memory.id, m.past])).toEqual([
      ['a', true],
      ['b', true],
    ]);
    await book.write([remove('memories', 'a~1')]);
    expect((await found(book, { text: 'lobster' })).said).toEqual(['likes lobster']);
  });

  it('hides what is deleted, with its customer too, and shows it again after the undo', async () => {
    const { book } = await indexed([...chen, say('m1', 'lobster')]);
    for (const gone of [remove('memories', 'm1'), remove('customers', 'c')]) {
      const undo = await book.write([gone]);
      expect((await found(book, { text: 'lobster' })).said).toEqual([]);
      await book.write(undo);
      expect((await found(book, { text: 'lobster' })).said).toEqual(['lobster']);
    }
  });

  it('names the one who remains of those found to be the same', async () => {
    const { book } = await indexed([
      ...chen,
      ...customer('f', '陈爱丽'),
      say('m1', 'lobster', { customerId: 'f' }),
    ]);
    await book.write([{ op: 'set', table: 'customers', id: 'f', fields: { mergedInto: 'c' } }]);
    const page = await found(book, { text: '爱丽' });
    expect(page.people.map((p) => [p.customer.id, p.text])).toEqual([['c', '陈爱丽']]);
    expect((await found(book, { text: 'lobster' })).memories.map((m) => m.customer.id)).toEqual(['c']);
    expect((await found(book, { text: '爱丽', tier: 'vip' })).people).toHaveLength(1);
  });

  it('tells with whom there was no contact since', async () => {
    const met = (customerId: string, at: number) =>
      ({
        op: 'set',
        table: 'interactions',
        id: `i-${customerId}`,
        fields: { customerId, at, kind: 'call', text: 'hello' },
      }) as Edit;
    const { book } = await indexed([...chen, met('c', NOON - 9e9), met('d', NOON - 1e6)]);
    const ids = (await found(book, { notContactedSince: NOON - 8e9 })).people.map((p) => p.customer.id);
    expect(ids.sort()).toEqual(['c', 'e']);
    const page = await found(book, { text: 'hello', notContactedSince: NOON - 8e9 });
    expect(page.others.map((o) => o.customer.id)).toEqual(['c']);
  });

  it('asks for no memory by a single letter, but for people', async () => {
    const { book } = await indexed([...chen, say('m1', 'carrots')]);
    const page = await found(book, { text: 'c' });
    expect(page.memories).toEqual([]);
    expect(page.names).toContain('Chen Wei');
    expect((await found(book, { text: 'ca' })).said).toEqual(['carrots']);
  });
});
