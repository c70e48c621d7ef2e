import { beforeEach, describe, expect, it } from 'vitest';
import type { Edit } from '../../lib/domain/edits.ts';
import { practiceEdits } from '../../lib/domain/practice.ts';
import type { FollowUp } from '../../lib/domain/records.ts';
import { doneEdits, snoozeEdits } from '../../lib/domain/remember.ts';
import { createWorld, customer, DAY, freshDisk, NOON, type Opened, open } from './support.ts';

/** The world begins on 2026-05-20. */
beforeEach(freshDisk);

function birthday(id: string, customerId: string, month: number, day: number): Edit {
  const date = { calendar: 'gregorian', month, day } as const;
  return { op: 'set', table: 'occasions', id, fields: { customerId, kind: 'birthday', date, leadDays: 7 } };
}

async function openOnes({ db }: Opened): Promise<FollowUp[]> {
  return (await db.followUps.toArray()).filter((f) => f.del === 0 && f.doneAt === undefined);
}

const openIds = async (opened: Opened) => (await openOnes(opened)).map(({ id }) => id).sort();

describe('a write that touches a source', () => {
  it('has made its follow-up when it resolves', async () => {
    const opened = await open(createWorld());
    await opened.book.write([...customer('a', 'Ann'), birthday('o', 'a', 6, 1)]);
    expect(await openIds(opened)).toEqual(['occasion:o:2026-06-01']);
    const file = await opened.book.readFile('a');
    expect(file?.followUps[0]).toMatchObject({ origin: 'occasion', about: { kind: 'birthday' } });
  });

  it('moves it when the date is edited, takes it away with the source, and undo brings back the old one', async () => {
    const opened = await open(createWorld());
    await opened.book.write([...customer('a', 'Ann'), birthday('o', 'a', 6, 1)]);
    const [first] = await openOnes(opened);
    if (first) await opened.book.write(snoozeEdits(first, NOON + DAY));
    const undo = await opened.book.write([birthday('o', 'a', 6, 9)]);
    expect(await openIds(opened)).toEqual(['occasion:o:2026-06-09']);
    await opened.book.write(undo);
    expect(await openOnes(opened)).toMatchObject([{ id: 'occasion:o:2026-06-01', snoozedTo: NOON + DAY }]);
    await opened.book.write([{ op: 'remove', table: 'occasions', id: 'o' }]);
    expect(await openIds(opened)).toEqual([]);
  });

  it('does not bring back what was done, or what the user took off the list', async () => {
    const opened = await open(createWorld());
    await opened.book.write([...customer('a', 'Ann'), birthday('o', 'a', 6, 1), birthday('p', 'a', 6, 2)]);
    const [first] = await openOnes(opened);
    if (first) await opened.book.write(doneEdits(first, NOON, undefined, 'Birthday'));
    await opened.book.write([{ op: 'remove', table: 'followUps', id: 'occasion:p:2026-06-02' }]);
    await opened.book.write([birthday('p', 'a', 6, 2), birthday('o', 'a', 6, 1)]);
    await opened.reminders.plan();
    expect(await openIds(opened)).toEqual([]);
  });

  it('of a new customer can be undone whole: what the plan made does not hold them', async () => {
    const opened = await open(createWorld());
    const undo = await opened.book.write([...customer('a', 'Ann'), birthday('o', 'a', 6, 1)]);
    await opened.book.write(undo);
    expect(await opened.book.readFile('a')).toBeNull();
    await opened.book.write([...customer('a', 'Ann')]);
    expect((await opened.book.readFile('a'))?.followUps).toEqual([]);
  });

  it('plans a turn of contacts from the last one, and any contact moves it', async () => {
    const opened = await open(createWorld());
    await opened.book.write(customer('a', 'Ann', { cadence: 'P6W', cadenceFrom: '2026-05-20' }));
    expect(await openOnes(opened)).toMatchObject([{ origin: 'cadence', due: { date: '2026-07-01' } }]);
    const fields = { customerId: 'a', at: NOON, kind: 'call', text: 'hello' } as const;
    await opened.book.write([{ op: 'set', table: 'interactions', id: 'i', fields }]);
    expect(await openIds(opened)).toEqual(['cadence:a:2026-05-20']);
  });

  it('never fails because of a row that cannot be planned', async () => {
    const opened = await open(createWorld());
    const odd = { customerId: 'a', kind: 'birthday', date: 'never', leadDays: 1 };
    await opened.book.write([
      ...customer('a', 'Ann'),
      { op: 'set', table: 'occasions', id: 'o', fields: odd } as unknown as Edit,
      birthday('p', 'a', 6, 1),
    ]);
    expect((await opened.book.readFile('a'))?.occasions).toHaveLength(2);
    expect(await openIds(opened)).toEqual(['occasion:p:2026-06-01']);
  });
});

it('the sample data begins with nothing due by what follows from it, and its rice comes before it runs out', async () => {
  for (let month = 0; month < 12; month += 1) {
    freshDisk();
    const now = NOON + month * 30 * DAY + month * 3_600_000;
    const opened = await open(createWorld(now));
    await opened.book.write(practiceEdits(now, 'UTC'));
    const { waiting } = await opened.reminders.look(now, now);
    const keys = waiting.map(({ item, at }) => `${item.followUp.id}@${at}`);
    expect(await opened.reminders.unannounced(keys)).toEqual([]);
    const rice = (await openOnes(opened)).find(({ origin }) => origin === 'supply');
    expect(rice?.due.date).toBe(new Date(now + 2 * DAY).toISOString().slice(0, 10));
    opened.close();
  }
});

describe('the walk over everybody', () => {
  const many = (count: number): Edit[] =>
    Array.from({ length: count }, (_, i) => [
      ...customer(`c${i}`, `Customer ${i}`),
      birthday(`o${i}`, `c${i}`, 6, 1 + (i % 28)),
    ]).flat();

  it('plans what a write to many has left to it, part by part, and then rests', async () => {
    const opened = await open(createWorld());
    await opened.book.write(many(700));
    expect(await openIds(opened)).toHaveLength(0);
    await opened.reminders.plan();
    const part = (await openIds(opened)).length;
    expect(part).toBeGreaterThanOrEqual(500);
    expect(part).toBeLessThan(700);
    await opened.reminders.plan();
    expect(await openIds(opened)).toHaveLength(700);
    const writes = (await opened.db.kv.get('writer'))?.writes;
    await opened.reminders.plan();
    expect((await opened.db.kv.get('writer'))?.writes).toBe(writes);
  }, 60_000);

  it('is made anew on the next day: what has passed makes room for what comes', async () => {
    const world = createWorld();
    const opened = await open(world);
    await opened.book.write([...customer('a', 'Ann'), birthday('o', 'a', 5, 21)]);
    await opened.reminders.plan();
    world.clock.set(NOON + 2 * DAY);
    await opened.reminders.plan();
    expect(await openIds(opened)).toEqual(['occasion:o:2026-05-21', 'occasion:o:2027-05-21']);
    world.clock.set(NOON + 60 * DAY);
    await opened.reminders.plan();
    expect(await openIds(opened)).toEqual(['occasion:o:2027-05-21']);
  });

  it('takes civil days along into another zone, once the device is there', async () => {
    const world = createWorld();
    const opened = await open(world);
    await opened.book.write([...customer('a', 'Ann'), birthday('o', 'a', 6, 1)]);
    await opened.reminders.plan();
    Object.assign(world.clock, { zone: () => 'Asia/Tokyo' });
    await opened.reminders.plan();
    expect(await openOnes(opened)).toMatchObject([{ due: { date: '2026-06-01', zone: 'Asia/Tokyo' } }]);
    await opened.book.write([{ op: 'set', table: 'settings', id: 'zone', fields: { value: 'UTC' } }]);
    await opened.reminders.plan();
    expect(await openOnes(opened)).toMatchObject([{ due: { zone: 'UTC' } }]);
  });

  it('made by two windows at once makes nothing twice', async () => {
    const world = createWorld();
    const [one, other] = [await open(world), await open(world)];
    await one.book.write(many(60));
    await Promise.all([one.reminders.plan(), other.reminders.plan(), one.reminders.plan()]);
    expect(await openIds(one)).toHaveLength(60);
  });
});
