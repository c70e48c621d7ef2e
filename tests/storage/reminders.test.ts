import { beforeEach, expect, it } from 'vitest';
import { createReminderService } from '../../lib/services/reminder-service.ts';
import { plainWords } from '../services/memory-reminders.ts';
import { createWorld, customer, DAY, followUp, freshDisk, NOON, open } from './support.ts';

beforeEach(freshDisk);

it('gives what is due at or before a time, soonest first, and counts only as far as asked', async () => {
  const { book, reminders } = await open(createWorld());
  await book.write(customer('a', 'A'));
  await book.write(Array.from({ length: 30 }, (_, i) => followUp(`f${i}`, 'a', NOON + i * 60_000)));
  const due = await reminders.dueUntil(NOON + 2 * 60_000, 10);
  expect(due.map((i) => i.followUp.id)).toEqual(['f0', 'f1', 'f2']);
  expect(due[0]?.customer.displayName).toBe('A');
  expect(await reminders.countDueUntil(NOON + DAY, 12)).toBe(12);
  expect(await reminders.countDueUntil(NOON + DAY, 1000)).toBe(30);
  expect(await reminders.nextAfter(NOON + 2 * 60_000)).toBe(NOON + 3 * 60_000);
  expect(await reminders.nextAfter(NOON + DAY)).toBeNull();
});

it('never speaks of a deleted customer', async () => {
  const { book, reminders } = await open(createWorld());
  await book.write([...customer('a', 'A'), ...customer('b', 'B')]);
  await book.write([followUp('f1', 'a', NOON), followUp('f2', 'b', NOON + DAY)]);
  await book.write([{ op: 'remove', table: 'customers', id: 'a' }]);
  expect(await reminders.dueUntil(NOON, 10)).toEqual([]);
  expect(await reminders.countDueUntil(NOON, 10)).toBe(0);
  expect(await reminders.nextAfter(NOON - DAY)).toBe(NOON + DAY);
});

it('remembers what this device announced, over a restart, and forgets it after ninety days', async () => {
  const world = createWorld();
  const first = await open(world);
  await first.reminders.markAnnounced(['f1@1', 'f2@2'], NOON);
  first.close();
  const { reminders, db } = await open(world);
  expect(await reminders.unannounced(['f3@3', 'f1@1', 'f1@9'])).toEqual(['f3@3', 'f1@9']);
  await reminders.markAnnounced(['f4@4'], NOON + 89 * DAY);
  await reminders.keepAnnounced([], NOON + 89 * DAY);
  expect(await reminders.unannounced(['f1@1'])).toEqual([]);
  await reminders.keepAnnounced([], NOON + 91 * DAY);
  expect(await db.local.toCollection().primaryKeys()).toEqual(['announced:f4@4']);
});

it('never forgets what it announced and is still due, also when nothing woke it for a year', async () => {
  const { reminders } = await open(createWorld());
  await reminders.markAnnounced(['f1@1', 'f2@2'], NOON);
  for (const day of [31, 80, 120, 500]) await reminders.keepAnnounced(['f1@1', 'new@3'], NOON + day * DAY);
  expect(await reminders.unannounced(['f1@1', 'f2@2', 'new@3'])).toEqual(['f2@2', 'new@3']);
});

it('writes nothing at a wake as long as no announcement grows old', async () => {
  const { reminders, db } = await open(createWorld());
  await reminders.markAnnounced(['f1@1'], NOON);
  const before = await db.local.toArray();
  await reminders.keepAnnounced(['f1@1'], NOON + 29 * DAY);
  expect(await db.local.toArray()).toEqual(before);
});

it('an overdue reminder is announced once, though it stays open for months', async () => {
  const world = createWorld();
  const { book, reminders } = await open(world);
  await book.write([...customer('a', 'Ann'), followUp('f', 'a', NOON - 1000)]);
  const shown: string[] = [];
  const service = createReminderService({
    store: async () => reminders,
    brief: async () => null,
    words: async () => plainWords,
    remindersOn: async () => true,
    notices: {
      keysOf: async () => [],
      shownKeys: async () => [],
      show: async (notice) => void shown.push(...notice.keys),
      withdraw: async () => {},
      forget: async () => {},
    },
    alarms: { keepHeartbeat: async () => {}, setNext: async () => {} },
    showBadge: async () => {},
    clock: world.clock,
  });
  for (const day of [0, 30, 89, 91, 92, 400]) {
    world.clock.set(NOON + day * DAY);
    await book.write([followUp(`g${day}`, 'a', NOON + day * DAY - 1000)]);
    await service.wake();
    await service.wake();
  }
  expect(shown.filter((key) => key.startsWith('f@'))).toHaveLength(1);
  expect(shown).toHaveLength(7);
});

it('does not count an announcement as a write of the book', async () => {
  const { reminders, db } = await open(createWorld());
  await reminders.markAnnounced(['f1@1'], NOON);
  expect(await db.kv.get('writer')).toMatchObject({ writes: 0 });
});
