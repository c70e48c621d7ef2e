import { afterEach, describe, expect, it } from 'vitest';
import { apartPersonEdits } from '../../lib/domain/apart.ts';
import { type MemoryThread, threadsOf } from '../../lib/domain/memory/threads.ts';
import { doneEdits } from '../../lib/domain/remember.ts';
import { TABLES } from '../../lib/storage/any-row.ts';
import { BOTH, eventually, openScene, person, type Scene } from './support/scene.ts';

let scene: Scene;
afterEach(() => scene.end());

const due = { date: '2026-05-20', time: '10:00', zone: 'UTC' };
const EDITS = [
  ...BOTH,
  {
    op: 'set' as const,
    table: 'followUps' as const,
    id: 'rice',
    fields: {
      customerId: 'alice',
      title: 'rice',
      channel: 'delivery' as const,
      due,
      recurrence: 'FREQ=DAILY;INTERVAL=25',
      origin: 'manual' as const,
    },
  },
  ...['tea', 'north light', 'late breakfast'].map((text) => ({
    op: 'set' as const,
    table: 'memories' as const,
    id: text,
    fields: { customerId: 'alice', kind: 'preference' as const, text, noted: { at: 1 } },
  })),
];

/** Every living row of every shared table, without its envelope. */
async function all({ opened }: Scene): Promise<unknown> {
  const tables = await Promise.all(TABLES.map((name) => opened.db.table(name).toArray()));
  return tables.map((rows) =>
    rows
      .filter((row) => row.del === 0)
      .map(({ _, tokens: _tokens, hints: _hints, ...fields }) => fields)
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );
}

async function threadOf(text: string): Promise<MemoryThread> {
  const thread = threadsOf((await scene.file('alice')).memories).find((t) => t.memory.text === text);
  if (!thread) throw new Error(`nothing says ${text}`);
  return thread;
}

async function rice() {
  const found = (await scene.file('alice')).followUps.find((f) => f.doneAt === undefined);
  if (!found) throw new Error('no rice');
  return found;
}

describe('undo', () => {
  it('of thirteen different actions gives back the very same data, and redo does them again', async () => {
    scene = await openScene({ edits: EDITS });
    const { memories, followUps, identities, practice, changes } = scene.model;
    const [alice, bob] = [(await scene.file('alice')).customer, (await scene.file('bob')).customer];
    const actions: (() => Promise<unknown>)[] = [
      async () => {
        const tea = await threadOf('tea');
        await memories.save(tea, tea.memory, { text: 'oolong', topic: 'food' });
      },
      async () => memories.pin((await threadOf('oolong')).memory, true),
      async () => memories.confirm((await threadOf('north light')).memory),
      async () => memories.end((await threadOf('late breakfast')).memory, 'no-longer'),
      async () => memories.again((await threadOf('late breakfast')).memory),
      async () => {
        const oolong = await threadOf('oolong');
        const [tea] = oolong.former;
        if (tea) await memories.bringBack(oolong, tea);
      },
      async () => memories.remove(await threadOf('tea')),
      async () => followUps.snooze(await rice(), 5_000_000),
      async () => followUps.done(await rice()),
      async () => followUps.remove(await rice()),
      () => identities.add('alice', 'a.chen@new.example'),
      () => identities.merge([alice, bob]),
      () => practice.load(),
    ];
    const states = [await all(scene)];
    for (const act of actions) {
      await act();
      scene.world.clock.set(scene.world.clock.now() + 1000);
      states.push(await all(scene));
    }
    expect(new Set(states.map((s) => JSON.stringify(s))).size).toBe(actions.length + 1);
    for (const state of states.slice(0, -1).toReversed()) {
      await changes.undo();
      expect(await all(scene)).toEqual(state);
      expect(changes.toast.value?.told.kind).toBe('undone');
    }
    expect(changes.canUndo.value).toBe(false);
    for (const state of states.slice(1)) {
      await changes.redo();
      expect(await all(scene)).toEqual(state);
    }
  });

  it('goes on from where it was when something new is done: nothing is made again over it', async () => {
    scene = await openScene({ edits: EDITS });
    const { memories, changes } = scene.model;
    await memories.pin((await threadOf('tea')).memory, true);
    await changes.undo();
    expect(changes.toast.value).toMatchObject({ redoable: true, told: { what: { kind: 'changed' } } });
    await memories.confirm((await threadOf('tea')).memory);
    await changes.redo();
    expect((await threadOf('tea')).memory.pinned).toBeUndefined();
  });
});

describe('what wrote nothing', () => {
  it('is not told: a second Done of one contact, done in another window by then', async () => {
    scene = await openScene({ edits: EDITS });
    const open = await rice();
    await scene.opened.book.write(doneEdits(open, scene.world.clock.now()));
    expect(await scene.model.followUps.done(open)).toBe(true);
    expect(scene.model.changes.toast.value).toBeNull();
    expect(scene.model.changes.canUndo.value).toBe(false);
  });

  it('hides no other news', async () => {
    scene = await openScene({ edits: EDITS });
    await scene.model.identities.notSame((await scene.file('bob')).customer, person('Al', 'al@x.example'));
    const told = scene.model.changes.toast.value;
    const again = apartPersonEdits('bob', person('Al', 'al@x.example'), scene.world.clock.now(), 'TW');
    await scene.model.changes.write(again, { kind: 'changed' });
    await eventually(() => expect(scene.model.changes.toast.value).toBe(told));
  });
});
