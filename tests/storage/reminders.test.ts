import { beforeEach, expect, it } from 'vitest';
import type { Clock, Look, ReminderStore } from '../../lib/domain/ports.ts';
import type { Notice } from '../../lib/services/notice.ts';
import { createReminderService } from '../../lib/services/reminder-service.ts';
import type { Database } from '../../lib/storage/schema.ts';
import { plainWords } from '../services/memory-reminders.ts';
import { createWorld, customer, DAY, followUp, freshDisk, NOON, open } from './support.ts';

beforeEach(freshDisk);

const ids = (look: Look) => look.waiting.map(({ item }) => item.followUp.id);

it('gives what came since the last look, soonest first, and counts only as far as asked', async () => {
  const { book, reminders } = await open(createWorld());
  await book.write(customer('a', 'A'));
  await book.write(Array.from({ length: 30 }, (_, i) => followUp(`f${i}`, 'a', NOON + i * 60_000)));
  const first = await reminders.look(NOON + 2 * 60_000, NOON + 2 * 60_000);
  expect([ids(first), first.changed]).toEqual([['f0', 'f1', 'f2'], true]);
  expect(first.waiting[0]?.item.customer.displayName).toBe('A');
  await reminders.settle(first.seen, NOON + 2 * 60_000, []);
  const second = await reminders.look(NOON + 4 * 60_000, NOON + 4 * 60_000);
  expect([ids(second), second.changed]).toEqual([['f3', 'f4'], false]);
  expect(await reminders.countDueUntil(NOON + DAY, 12)).toBe(12);
  expect(await reminders.countDueUntil(NOON + DAY, 1000)).toBe(30);
  expect(await reminders.nextAfter(NOON + 2 * 60_000)).toBe(NOON + 3 * 60_000);
  expect(await reminders.nextAfter(NOON + DAY)).toBeNull();
});

it('gives what is written after its time, what is held back, and no more than that', async () => {
  const { book, reminders } = await open(createWorld());
  await book.write([
    ...customer('a', 'A'),
    followUp('f1', 'a', NOON - 1000),
    followUp('f2', 'a', NOON - 2000),
  ]);
  const first = await reminders.look(NOON, NOON);
  await reminders.settle(first.seen, NOON, []);
  expect(ids(await reminders.look(NOON, NOON))).toEqual([]);

  await book.write([followUp('f3', 'a', NOON - DAY)]);
  await book.write([{ op: 'set', table: 'followUps', id: 'f1', fields: { title: 'other words' } }]);
  const second = await reminders.look(NOON, NOON);
  expect(ids(second)).toEqual(['f3']);
  await reminders.settle(second.seen, NOON, [`f3@${second.waiting[0]?.at}`]);
  const third = await reminders.look(NOON + 1, NOON + 1);
  expect([ids(third), third.changed]).toEqual([['f3'], false]);
  await reminders.settle(third.seen, NOON + 1, []);
  expect(ids(await reminders.look(NOON + 1, NOON + 1))).toEqual([]);
});

it('settles nothing over a write that came after the look', async () => {
  const { book, reminders } = await open(createWorld());
  await book.write(customer('a', 'A'));
  const early = await reminders.look(NOON, NOON);
  await book.write([followUp('f1', 'a', NOON - 1000)]);
  await reminders.settle(early.seen, NOON, []);
  expect(ids(await reminders.look(NOON, NOON))).toEqual(['f1']);
});

it('looks again at what a clock that was set back will see again', async () => {
  const { book, reminders } = await open(createWorld());
  await book.write(customer('a', 'A'));
  const ahead = await reminders.look(NOON + 365 * DAY, NOON + 365 * DAY);
  await reminders.settle(ahead.seen, NOON + 365 * DAY, []);
  const back = await reminders.look(NOON, NOON);
  expect(back.changed).toBe(true);
  await reminders.settle(back.seen, NOON, []);
  await book.write([followUp('f1', 'a', NOON + 60_000)]);
  expect(ids(await reminders.look(NOON + 60_000, NOON + 60_000))).toEqual(['f1']);
});

it('announces each lead of a follow-up, and finds it at the next one', async () => {
  const { book, reminders } = await open(createWorld());
  await book.write([...customer('a', 'A'), followUp('f1', 'a', NOON + 2 * DAY)]);
  await book.write([{ op: 'set', table: 'followUps', id: 'f1', fields: { leads: [1440, 60, 0] } }]);
  const moments: (number | null)[] = [];
  for (let at: number | null = NOON; at !== null; ) {
    at = await reminders.nextAfter(at);
    if (at !== null) moments.push(at);
  }
  expect(moments).toEqual([NOON + DAY, NOON + 2 * DAY - 3_600_000, NOON + 2 * DAY]);
  const look = await reminders.look(NOON + 3 * DAY, NOON + 3 * DAY);
  expect(look.waiting.map(({ at }) => at)).toEqual(moments);
});

it('does not tell at once of leads that had passed when it was set, but of what was late as a whole', async () => {
  const { book, reminders } = await open(createWorld());
  await book.write([...customer('a', 'A'), followUp('late', 'a', NOON - DAY)]);
  const edit = followUp('soon', 'a', NOON + DAY);
  if (edit.op !== 'set' || edit.table !== 'followUps') throw new Error('no follow-up');
  await book.write([{ ...edit, fields: { ...edit.fields, leads: [7 * 1440, 60, 0] } }]);
  const { waiting } = await reminders.look(NOON, NOON);
  const keys = waiting.map(({ item, at }) => `${item.followUp.id}@${at}`);
  expect(await reminders.unannounced(keys)).toEqual([`late@${NOON - DAY}`]);
  expect(await reminders.nextAfter(NOON)).toBe(NOON + DAY - 3_600_000);
});

it('never speaks of a deleted customer, and does once they are back', async () => {
  const { book, reminders } = await open(createWorld());
  await book.write([...customer('a', 'A'), ...customer('b', 'B')]);
  await book.write([followUp('f1', 'a', NOON), followUp('f2', 'b', NOON + DAY)]);
  await book.write([{ op: 'remove', table: 'customers', id: 'a' }]);
  const look = await reminders.look(NOON, NOON);
  expect(ids(look)).toEqual([]);
  await reminders.settle(look.seen, NOON, []);
  expect(await reminders.standing([`f1@${NOON}`])).toEqual([]);
  expect(await reminders.countDueUntil(NOON, 10)).toBe(0);
  expect(await reminders.nextAfter(NOON - DAY)).toBe(NOON + DAY);
  await book.write([{ op: 'restore', table: 'customers', id: 'a' }]);
  expect(ids(await reminders.look(NOON, NOON))).toEqual(['f1']);
});

it('knows what was answered since it was announced', async () => {
  const { book, reminders } = await open(createWorld());
  await book.write([...customer('a', 'A'), followUp('f1', 'a', NOON), followUp('f2', 'a', NOON)]);
  await book.write([{ op: 'set', table: 'followUps', id: 'f1', fields: { doneAt: NOON } }]);
  expect(await reminders.standing([`f1@${NOON}`, `f2@${NOON}`, 'f3@5'])).toEqual([`f2@${NOON}`]);
});

it('remembers what this device announced, over a restart, and forgets it after ninety days', async () => {
  const world = createWorld();
  const first = await open(world);
  await first.reminders.markAnnounced(['f1@1', 'f2@2'], NOON);
  first.close();
  const { reminders, db } = await open(world);
  expect(await reminders.unannounced(['f3@3', 'f1@1', 'f1@9'])).toEqual(['f3@3', 'f1@9']);
  await reminders.markAnnounced(['f4@4'], NOON + 89 * DAY);
  const { seen } = await reminders.look(NOON + 91 * DAY, NOON + 91 * DAY);
  await reminders.settle(seen, NOON + 91 * DAY, []);
  expect(await db.local.where('key').startsWith('announced:').primaryKeys()).toEqual(['announced:f4@4']);
});

function serviceOver(reminders: ReminderStore, clock: Clock, shown: Notice[]) {
  return createReminderService({
    store: async () => reminders,
    brief: async () => null,
    words: async () => plainWords,
    notices: {
      keysOf: async () => [],
      shown: async () => [],
      show: async (notice) => void shown.push(notice),
      clear: async () => {},
      forget: async () => {},
    },
    alarms: { keepHeartbeat: async () => {}, setNext: async () => {} },
    showBadge: async () => {},
    clock,
  });
}

it('an overdue reminder is announced once, though it stays open for months', async () => {
  const world = createWorld();
  const { book, reminders } = await open(world);
  await book.write([...customer('a', 'Ann'), followUp('f', 'a', NOON - 1000)]);
  const shown: Notice[] = [];
  const service = serviceOver(reminders, world.clock, shown);
  for (const day of [0, 30, 89, 91, 92, 400]) {
    world.clock.set(NOON + day * DAY);
    await book.write([followUp(`g${day}`, 'a', NOON + day * DAY - 1000)]);
    await book.write([{ op: 'set', table: 'followUps', id: 'f', fields: { title: `words of ${day}` } }]);
    await service.wake();
    await service.wake();
  }
  const keys = shown.flatMap((notice) => notice.keys);
  expect(keys.filter((key) => key.startsWith('f@'))).toHaveLength(1);
  expect(keys).toHaveLength(7);
});

it('ten thousand overdue make one digest, and the next beats do not read them again', async () => {
  const world = createWorld();
  const requests = { rows: 0 };
  const { book, reminders } = await open(world, (db) => countRows(db, requests));
  await book.write(customer('a', 'Ann'));
  for (let i = 0; i < 10_000; i += 1000) {
    await book.write(
      Array.from({ length: 1000 }, (_, j) => followUp(`f${i + j}`, 'a', NOON - (i + j) * 60_000)),
    );
  }
  const shown: Notice[] = [];
  const service = serviceOver(reminders, world.clock, shown);
  await service.wake();
  expect(shown.map(({ title }) => title)).toEqual(['10000 reminders']);
  requests.rows = 0;
  for (let beat = 1; beat <= 3; beat += 1) {
    world.clock.set(NOON + beat * 1000);
    await service.wake();
  }
  // A hundred for the number on the button, each beat; nothing of the ten thousand.
  expect(requests.rows).toBeLessThanOrEqual(3 * 110);
  await book.write([followUp('new', 'a', NOON - 1000)]);
  requests.rows = 0;
  await service.wake();
  expect(requests.rows).toBeLessThanOrEqual(120);
  expect(shown.map(({ id }) => id).slice(1)).toEqual([`due:new@${NOON - 1000 - ((NOON - 1000) % 60_000)}`]);
}, 60_000);

/** Counts the rows that are read of the follow-ups. */
function countRows(db: Database, requests: { rows: number }): void {
  db.use({
    stack: 'dbcore',
    name: 'count-rows',
    create: (down) => ({
      ...down,
      table: (name) => {
        const table = down.table(name);
        if (name !== 'followUps') return table;
        return {
          ...table,
          query: async (request) => {
            const found = await table.query(request);
            requests.rows += found.result.length;
            return found;
          },
          getMany: (request) => {
            requests.rows += request.keys.length;
            return table.getMany(request);
          },
        };
      },
    }),
  });
}

it('does not count an announcement as a write of the book', async () => {
  const { reminders, db } = await open(createWorld());
  await reminders.markAnnounced(['f1@1'], NOON);
  expect(await db.kv.get('writer')).toMatchObject({ writes: 0 });
});
