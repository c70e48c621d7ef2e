import { effect } from '@preact/signals';
import { afterEach, describe, expect, it } from 'vitest';
import type { Edit } from '../../lib/domain/edits.ts';
import type { Book } from '../../lib/domain/ports.ts';
import { DeskModel, type DeskState } from '../../lib/models/desk-model.ts';
import { hashOf, routeOf } from '../../lib/models/desk-route.ts';
import {
  createWorld,
  customer,
  DAY,
  freshDisk,
  memory,
  NOON,
  type Opened,
  open,
} from '../storage/support.ts';
import { eventually, playDrafts } from './support/scene.ts';

interface Desk {
  model: DeskState;
  opened: Opened;
  drafts: ReturnType<typeof playDrafts>;
}

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

async function openDesk(edits: Edit[], wrap: (book: Book) => Book = (book) => book): Promise<Desk> {
  freshDisk();
  const world = createWorld();
  const opened = await open(world);
  if (edits.length > 0) await opened.book.write(edits);
  const drafts = playDrafts({ 'customer:p1': 'half a thought' });
  const model = new DeskModel({
    book: wrap(opened.book),
    desk: opened.desk,
    health: opened,
    drafts,
    about: { version: '9.9.9', browser: 'Test 1', siteIds: [] },
    clock: world.clock,
    newId: world.newId,
    region: 'TW',
  });
  ends.push(() => {
    model[Symbol.dispose]();
    opened.close();
  });
  return { model, opened, drafts };
}

const crowd = (n: number): Edit[] =>
  Array.from({ length: n }, (_, i) => customer(`p${i}`, `Person ${String(i).padStart(5, '0')}`)).flat();

const all = (model: DeskState, n: number) =>
  eventually(() => {
    expect(model.people.ids.value).toHaveLength(n);
    expect(model.people.rolling.value.kind).toBe('done');
  });

const rowsOf = (opened: Opened) => opened.db.customers.toArray();

describe('the address of the desk', () => {
  it('leads back to where one was', () => {
    for (const route of [
      { page: 'people' },
      { page: 'trash' },
      { page: 'person', id: 'a/b #1' },
      { page: 'find', words: '不吃花生 & more' },
    ] as const) {
      expect(routeOf(hashOf(route))).toEqual(route);
    }
    expect(routeOf('#nonsense')).toEqual({ page: 'people' });
    expect(routeOf('#person/%')).toEqual({ page: 'person', id: '%' });
  });
});

describe('a change of many', { timeout: 30_000 }, () => {
  it('reaches everybody of the filter but those left out, and one undo takes all of it back', async () => {
    const { model, opened } = await openDesk(crowd(1200));
    await all(model, 1200);
    const before = await rowsOf(opened);
    model.selection.all();
    model.selection.toggle('p7');
    expect(model.selection.count.value).toBe(1199);
    expect(await model.bulk.apply({ kind: 'tag', tag: 'golf' })).toBe(true);
    expect(model.sidebar.changes.toast.value?.told).toMatchObject({ kind: 'bulk', count: 1199 });
    expect((await rowsOf(opened)).filter((row) => row['tag:golf'] === 1)).toHaveLength(1199);
    await model.sidebar.changes.undo();
    const fields = ({ _: _envelope, ...row }: { _: unknown }) => row;
    expect((await rowsOf(opened)).map(fields)).toEqual(before.map(fields));
    await model.sidebar.changes.redo();
    expect((await rowsOf(opened)).filter((row) => row['tag:golf'] === 1)).toHaveLength(1199);
  });

  it('is whole when it changes what the filter asks for', async () => {
    const prospects = crowd(700).map((edit) =>
      edit.op === 'set' && edit.table === 'customers'
        ? { ...edit, fields: { ...edit.fields, stage: 'prospect' as const } }
        : edit,
    );
    const { model, opened } = await openDesk(prospects as Edit[]);
    model.people.change({ stage: 'prospect' });
    await all(model, 700);
    model.selection.all();
    await model.bulk.apply({ kind: 'stage', stage: 'client' });
    expect((await rowsOf(opened)).filter((row) => row.stage === 'client')).toHaveLength(700);
  });

  it('keeps what was done when it is stopped or fails, and undoes just that', async () => {
    let writes = 0;
    const { model, opened } = await openDesk(crowd(1200), (book) => ({
      ...book,
      write: async (edits, how) => {
        writes += 1;
        if (writes === 2) throw Object.assign(new Error('full'), { trouble: 'full' });
        return book.write(edits, how);
      },
    }));
    await all(model, 1200);
    model.selection.all();
    expect(await model.bulk.apply({ kind: 'remove' })).toBe(false);
    expect(model.sidebar.changes.toast.value?.told).toMatchObject({ kind: 'failed', trouble: 'full' });
    expect((await rowsOf(opened)).filter((row) => row.del === 1)).toHaveLength(500);
    await model.sidebar.changes.undo();
    expect((await rowsOf(opened)).filter((row) => row.del === 1)).toHaveLength(0);
  });

  it('stops where it is told to, and undoes what it had done', async () => {
    const { model, opened } = await openDesk(crowd(1100));
    await all(model, 1100);
    model.selection.all();
    const stop = effect(() => {
      if (model.bulk.progress.value?.done === 500) model.bulk.cancel();
    });
    await model.bulk.apply({ kind: 'city', city: 'Leeds' });
    stop();
    expect((await rowsOf(opened)).filter((row) => row.city === 'Leeds')).toHaveLength(500);
    expect(model.sidebar.changes.toast.value?.told).toMatchObject({ count: 500 });
    await model.sidebar.changes.undo();
    expect((await rowsOf(opened)).filter((row) => 'city' in row)).toEqual([]);
  });

  it('brings back nobody who was deleted in another window meanwhile', async () => {
    const { model, opened } = await openDesk(crowd(3));
    await all(model, 3);
    model.selection.all();
    await opened.book.write([{ op: 'remove', table: 'customers', id: 'p1' }]);
    model.selection.selected.value = { kind: 'some', ids: new Set(['p0', 'p1', 'p2']) };
    await model.bulk.apply({ kind: 'tier', tier: 'vip' });
    expect((await opened.db.customers.get('p1'))?.del).toBe(1);
  });

  it('chooses nobody under another filter', async () => {
    const { model } = await openDesk(crowd(3));
    await all(model, 3);
    model.selection.all();
    model.people.change({ tier: 'vip' });
    expect(model.selection.count.value).toBe(0);
  });
});

describe('the table', () => {
  it('follows what another window writes', async () => {
    const { model, opened } = await openDesk(crowd(3));
    await all(model, 3);
    await opened.book.write(customer('new', 'A newcomer'));
    await all(model, 4);
    expect(model.people.ids.value[0]).toBe('new');
    await eventually(() =>
      expect(model.people.rows.value.get('new')?.customer.displayName).toBe('A newcomer'),
    );
  });

  it('keeps a filter under a name, and brings it back by undo', async () => {
    const { model } = await openDesk(crowd(1));
    await model.filters.keep(' Silent VIPs ', { tier: 'vip', silentDays: 90, text: '  ' });
    await eventually(() => expect(model.filters.all.value).toHaveLength(1));
    const [saved] = model.filters.all.value;
    expect(saved).toMatchObject({ name: 'Silent VIPs', filter: { tier: 'vip', silentDays: 90 } });
    if (saved) await model.filters.remove(saved);
    await eventually(() => expect(model.filters.all.value).toEqual([]));
    await model.sidebar.changes.undo();
    await eventually(() => expect(model.filters.all.value).toEqual([saved]));
  });
});

describe('the list of what is to be confirmed', () => {
  const old = (n: number): Edit[] =>
    Array.from({ length: n }, (_, i) => ({
      op: 'set',
      table: 'memories',
      id: `m${i}`,
      fields: { customerId: 'p0', kind: 'fact', text: `fact ${i}`, noted: { at: NOON - (3000 - i) * DAY } },
    }));
  const shown = (model: DeskState) => {
    const items = model.review.items.value;
    return items.kind === 'ready' ? items.value : [];
  };

  it('ends after twenty, and goes on only when asked', async () => {
    const { model } = await openDesk([...crowd(1), ...old(30)]);
    await eventually(() => expect(shown(model)).toHaveLength(20));
    for (let i = 0; i < 20; i += 1) {
      const [item] = shown(model);
      if (item) await model.review.confirm(item);
      await eventually(() => expect(shown(model)).toHaveLength(19 - i));
    }
    expect(model.review.enough.value).toBe(true);
    model.review.another();
    await eventually(() => expect(shown(model)).toHaveLength(10));
  });

  it('asks again what was answered by mistake', async () => {
    const { model } = await openDesk([...crowd(1), ...old(2)]);
    await eventually(() => expect(shown(model)).toHaveLength(2));
    const [item] = shown(model);
    if (item) await model.review.end(item);
    await eventually(() => expect(shown(model)).toHaveLength(1));
    await model.sidebar.changes.undo();
    await eventually(() => expect(shown(model)[0]?.thread.id).toBe(item?.thread.id));
    expect(model.review.done.value).toBe(0);
  });
});

describe('the trash', () => {
  const items = (model: DeskState) => {
    const page = model.trash.page.value;
    return page.kind === 'ready' ? page.value.items : [];
  };

  it('puts a person back with everything, and an undo of that is a deletion again', async () => {
    const { model, opened } = await openDesk([...crowd(2), memory('m1', 'p1', 'no peanuts')]);
    await opened.book.write([{ op: 'remove', table: 'customers', id: 'p1' }]);
    await eventually(() => expect(items(model)).toHaveLength(1));
    const [item] = items(model);
    if (item) await model.trash.restore(item);
    expect((await opened.book.readFile('p1'))?.memories).toHaveLength(1);
    await eventually(() => expect(items(model)).toHaveLength(0));
    await model.sidebar.changes.undo();
    await eventually(() => expect(items(model)).toHaveLength(1));
  });

  it('says how much would be gone before it is, and forgets the draft too', async () => {
    const { model, opened, drafts } = await openDesk([...crowd(2), memory('m1', 'p1', 'no peanuts')]);
    await opened.book.write([{ op: 'remove', table: 'customers', id: 'p1' }]);
    await eventually(() => expect(items(model)).toHaveLength(1));
    await model.trash.ask(items(model));
    expect(model.trash.doomed.value?.count).toEqual({ customers: 1, memories: 1, others: 1 });
    expect(await opened.db.memories.get('m1')).toHaveProperty('text');
    await model.trash.erase();
    expect(await opened.db.memories.get('m1')).not.toHaveProperty('text');
    expect(drafts.kept.has('customer:p1')).toBe(false);
    expect(model.trash.doomed.value).toBeNull();
  });
});

describe("somebody's page", () => {
  it('takes a tag from all who were found to be the same', async () => {
    const { model, opened } = await openDesk([
      ...crowd(2),
      { op: 'set', table: 'customers', id: 'p1', fields: { mergedInto: 'p0', 'tag:golf': 1 } },
    ]);
    const file = await opened.book.readFile('p0');
    expect(file?.customer['tag:golf']).toBe(1);
    if (file) await model.person.untag(file, 'golf');
    expect((await opened.book.readFile('p0'))?.customer['tag:golf']).toBeUndefined();
    await model.sidebar.changes.undo();
    expect((await opened.book.readFile('p0'))?.customer['tag:golf']).toBe(1);
  });

  it('clears a field that is emptied, but never the name', async () => {
    const { model, opened } = await openDesk(customer('p0', 'Ann', { city: 'Leeds' }));
    const row = await opened.db.customers.get('p0');
    if (!row) throw new Error('no row');
    await model.person.set(row, 'city', '  ');
    await model.person.set(row, 'displayName', ' ');
    const now = await opened.db.customers.get('p0');
    expect(now?.displayName).toBe('Ann');
    expect(now).not.toHaveProperty('city');
  });
});
