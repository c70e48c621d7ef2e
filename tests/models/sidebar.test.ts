import { afterEach, describe, expect, it } from 'vitest';
import { loneThread, threadsOf } from '../../lib/domain/memory/threads.ts';
import type { Book } from '../../lib/domain/ports.ts';
import {
  ALICE,
  BOB,
  BOTH,
  eventually,
  message,
  openScene,
  person,
  playPages,
  type Scene,
  sidebarOver,
  untilShown,
} from './support/scene.ts';
import { DiskFull } from './support/slow-book.ts';

describe('the sidebar', () => {
  let scene: Scene;
  afterEach(() => scene.end());

  it('recognises the person of the page', async () => {
    scene = await openScene({ edits: BOTH });
    scene.pages.show(message([ALICE]));
    await untilShown(scene.model, 'Alice');
    const opened = scene.model.file.opened.value;
    expect(opened.kind === 'ready' && opened.value?.brief.taboos.map((one) => one.text)).toEqual([
      'taboo of Alice',
    ]);
  });

  it('two of them over one book stay in step', async () => {
    scene = await openScene({ edits: BOTH });
    const pages = playPages();
    const other = sidebarOver(scene.opened, scene.opened.book, { ...scene, pages });
    pages.show(message([ALICE]));
    scene.pages.show(message([ALICE]));
    await untilShown(other, 'Alice');
    scene.model.quickAdd.input('!no lilies');
    await scene.model.quickAdd.submit();
    await eventually(() => {
      const opened = other.file.opened.value;
      expect(opened.kind === 'ready' && opened.value?.brief.taboos.map((one) => one.text)).toContain(
        'no lilies',
      );
    });
    other[Symbol.dispose]();
  });

  it('shows whom the user chose among the people of the page, until the page changes', async () => {
    scene = await openScene({ edits: BOTH });
    scene.pages.show(message([ALICE, { ...BOB, role: 'cc' }]));
    scene.model.page.choose('email:bob@b.example');
    await untilShown(scene.model, 'Bob');
    scene.pages.show(message([ALICE, { ...BOB, role: 'cc' }]));
    expect(scene.model.name.value).toBe('Bob');
    scene.pages.show(message([ALICE], 'next letter'));
    await untilShown(scene.model, 'Alice');
  });

  it('never takes the user’s own addresses for a customer', async () => {
    scene = await openScene({ edits: BOTH });
    await scene.model.settings.set('ownAddresses', ['alice@a.example']);
    await eventually(() => expect(scene.model.settings.ownAddresses.value).toHaveLength(1));
    scene.pages.show(message([ALICE, { ...BOB, role: 'to' }]));
    await untilShown(scene.model, 'Bob');
    expect(scene.model.page.people.value.map((one) => one.name)).toEqual(['Bob']);
  });

  it('makes nobody of a shared sender', async () => {
    scene = await openScene();
    const machine = person('Booking', 'no-reply@booking.example');
    const state = message([machine]);
    scene.pages.show(
      state.kind === 'read' ? { ...state, reading: { ...state.reading, focus: null } } : state,
    );
    expect(scene.model.shown.value).toBeNull();
    expect(scene.model.page.sharedSender.value?.name).toBe('Booking');
  });

  it('opens somebody found by search, and goes back to the page', async () => {
    scene = await openScene({ edits: BOTH });
    scene.pages.show(message([ALICE]));
    await untilShown(scene.model, 'Alice');
    scene.model.search.start('Bo');
    await eventually(() => {
      const found = scene.model.search.findings.value?.loaded;
      const people = found?.kind === 'ready' ? found.value.people : [];
      expect(people.map((one) => one.customer.id)).toEqual(['bob']);
    });
    scene.model.place.open('bob');
    await untilShown(scene.model, 'Bob');
    scene.model.place.back();
    await untilShown(scene.model, 'Alice');
  });

  it('leaves an opened customer when the page shows somebody else', async () => {
    scene = await openScene({ edits: BOTH });
    scene.model.place.open('bob');
    await untilShown(scene.model, 'Bob');
    scene.pages.show(message([ALICE]));
    await untilShown(scene.model, 'Alice');
    expect(scene.model.place.opened.value).toBe(false);
  });

  it('does not match by an address that was kept apart', async () => {
    scene = await openScene({ edits: BOTH });
    scene.pages.show(message([ALICE]));
    await untilShown(scene.model, 'Alice');
    await scene.model.identities.keepApart({ id: 'email:alice@a.example:alice', value: 'alice@a.example' });
    await eventually(() => {
      const found = scene.model.who.resolution.value;
      expect(found.kind === 'ready' && found.value?.kind).toBe('unknown');
    });
  });

  it('undoes ten changes, the last one first', async () => {
    scene = await openScene({ edits: BOTH });
    const { memories } = scene.model;
    const current = async () => {
      const [thread] = threadsOf((await scene.file('alice')).memories);
      if (!thread) throw new Error('no memory');
      return thread;
    };
    for (let n = 1; n <= 10; n++) {
      const thread = await current();
      await memories.save(thread, thread.memory, { text: `version ${n}` });
    }
    expect((await current()).memory.text).toBe('version 10');
    await scene.model.changes.undo();
    expect((await current()).memory.text).toBe('version 9');
    for (let n = 0; n < 9; n++) await scene.model.changes.undo();
    expect(await scene.texts('alice')).toEqual(['taboo of Alice']);
    expect(scene.model.changes.canUndo.value).toBe(false);
  });

  it('keeps an undo that failed, so that it can be tried again', async () => {
    let full = false;
    const wrap = (book: Book): Book => ({
      ...book,
      write: (edits) => (full ? Promise.reject(new DiskFull()) : book.write(edits)),
    });
    scene = await openScene({ edits: BOTH, wrap });
    const memory = (await scene.file('alice')).memories[0];
    if (!memory) throw new Error('no memory');
    await scene.model.memories.remove(loneThread(memory));
    full = true;
    await scene.model.changes.undo();
    expect(scene.model.changes.toast.value?.told.kind).toBe('failed');
    full = false;
    await scene.model.changes.undo();
    expect(await scene.texts('alice')).toEqual(['taboo of Alice']);
  });

  it('loads the practice customers and removes them without a trace', async () => {
    scene = await openScene();
    await scene.model.practice.load();
    await eventually(() => expect(scene.model.settings.practiceLoaded.value).toBe(true));
    const found = (await scene.opened.db.customers.toArray()).filter((one) => one.del === 0);
    expect(found.length).toBeGreaterThan(3);
    expect(found.every((one) => one.practice === 1)).toBe(true);
    await scene.model.practice.remove();
    expect((await scene.opened.db.customers.toArray()).filter((one) => one.del === 0)).toEqual([]);
  });

  it('removes with the practice customers what was written to them, as one change, and loads them unmixed', async () => {
    scene = await openScene({ edits: BOTH });
    const { book } = scene.opened;
    const living = async (table: 'memories' | 'followUps' | 'customers') => {
      const rows = await scene.opened.db[table].toArray();
      return rows.filter(
        (row) => row.del === 0 && `${row.id} ${Reflect.get(row, 'customerId')}`.includes('practice-'),
      );
    };
    await scene.model.practice.load();
    const fresh = (await living('memories')).length;
    const chen = { customerId: 'practice-chen' };
    const due = { date: '2026-12-24', zone: 'Asia/Taipei' };
    await book.write([
      {
        op: 'set',
        table: 'memories',
        id: 'own',
        fields: { ...chen, kind: 'note', text: 'mine', noted: { at: 1 } },
      },
      {
        op: 'set',
        table: 'followUps',
        id: 'own',
        fields: { ...chen, title: 'mine', channel: 'call', origin: 'manual', due },
      },
      { op: 'set', table: 'followUps', id: 'practice-chen-followUps-1', fields: { doneAt: Date.now() } },
      { op: 'set', table: 'customers', id: 'bob', fields: { mergedInto: 'practice-chen' } },
    ]);
    await scene.model.practice.remove();
    expect([await living('memories'), await living('followUps'), await living('customers')]).toEqual([
      [],
      [],
      [],
    ]);
    expect((await book.readFile('bob'))?.customer.mergedInto).toBeUndefined();
    expect((await book.readFile('alice'))?.memories).toHaveLength(1);

    await scene.model.changes.undo();
    expect((await living('memories')).map((row) => row.id)).toContain('own');
    expect((await book.readFile('practice-chen'))?.merged.map((one) => one.id)).toEqual(['bob']);

    await scene.model.practice.remove();
    await scene.model.practice.load();
    expect(await living('memories')).toHaveLength(fresh);
    expect((await living('followUps')).map((row) => row.id)).not.toContain('own');
    expect((await living('followUps')).filter((row) => 'doneAt' in row)).toEqual([]);
  });

  it('removes nothing, and says so, when the practice customers cannot be read', async () => {
    scene = await openScene({
      wrap: (book) => ({ ...book, readFile: () => Promise.reject(new DiskFull()) }),
    });
    await scene.model.practice.load();
    expect(await scene.model.practice.remove()).toBe(false);
    expect(scene.model.changes.toast.value?.told.kind).toBe('failed');
    expect((await scene.opened.db.customers.toArray()).some((one) => one.del === 0)).toBe(true);
  });

  it('says when the browser refused a site', async () => {
    scene = await openScene();
    scene.pages.answer = false;
    await scene.model.page.turnOn('https://mail.example');
    expect(scene.pages.asked).toEqual(['https://mail.example']);
    expect(scene.model.page.refused.value).toBe(true);
  });

  it('asks the book again after a failure', async () => {
    let broken = true;
    const wrap = (book: Book): Book => ({
      ...book,
      liveFile: (id) =>
        broken
          ? {
              subscribe: (_next, fail) => {
                fail(new DiskFull());
                return () => {};
              },
            }
          : book.liveFile(id),
    });
    scene = await openScene({ edits: BOTH, wrap });
    scene.pages.show(message([ALICE]));
    await eventually(() => expect(scene.model.file.opened.value.kind).toBe('failed'));
    broken = false;
    await scene.model.retry();
    await untilShown(scene.model, 'Alice');
  });

  it('ends every subscription when it is disposed', async () => {
    let open = 0;
    const counted = (book: Book): Book => ({
      ...book,
      liveFile: (id) => {
        const live = book.liveFile(id);
        return {
          subscribe(next, fail) {
            open += 1;
            const cancel = live.subscribe(next, fail);
            return () => {
              open -= 1;
              cancel();
            };
          },
        };
      },
    });
    scene = await openScene({ edits: BOTH, wrap: counted });
    scene.pages.show(message([ALICE]));
    await untilShown(scene.model, 'Alice');
    expect([open, scene.pages.hearers.size]).toEqual([1, 1]);
    scene.model[Symbol.dispose]();
    expect([open, scene.pages.hearers.size]).toEqual([0, 0]);
  });
});
