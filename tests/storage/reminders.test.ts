import { beforeEach, expect, it } from 'vitest';
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
  expect(await reminders.unannounced(['f1@1'])).toEqual([]);
  await reminders.markAnnounced(['f5@5'], NOON + 91 * DAY);
  expect(await db.local.toCollection().primaryKeys()).toEqual(['announced:f4@4', 'announced:f5@5']);
});

it('does not count an announcement as a write of the book', async () => {
  const { reminders, db } = await open(createWorld());
  await reminders.markAnnounced(['f1@1'], NOON);
  expect(await db.kv.get('writer')).toMatchObject({ writes: 0 });
});
