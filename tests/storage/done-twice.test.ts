import { beforeEach, describe, expect, it } from 'vitest';
import type { Edit } from '../../lib/domain/edits.ts';
import type { FollowUp } from '../../lib/domain/records.ts';
import { doneEdits } from '../../lib/domain/remember.ts';
import { createWorld, customer, freshDisk, NOON, type Opened, open } from './support.ts';

beforeEach(freshDisk);

const RICE: Edit = {
  op: 'set',
  table: 'followUps',
  id: 'f',
  fields: {
    customerId: 'a',
    title: 'rice',
    channel: 'delivery',
    due: { date: '2026-05-20', time: '10:00', zone: 'UTC' },
    recurrence: 'FREQ=DAILY;INTERVAL=25',
    origin: 'manual',
  },
};

async function start() {
  const world = createWorld();
  const [left, right] = [await open(world), await open(world)];
  await left.book.write([...customer('a', 'Ann'), RICE]);
  return { left, right };
}

async function rowOf({ db }: Opened, id: string): Promise<FollowUp> {
  const row = await db.followUps.get(id);
  if (!row) throw new Error(`no ${id}`);
  return row;
}

async function counts({ db }: Opened): Promise<number[]> {
  const followUps = (await db.followUps.toArray()).filter((f) => f.del === 0);
  const contacts = (await db.interactions.toArray()).filter((i) => i.del === 0);
  return [followUps.filter((f) => f.doneAt === undefined).length, contacts.length];
}

describe('a follow-up done in two windows', () => {
  it('logs one contact and makes one next reminder, and the late one has nothing to undo', async () => {
    const { left, right } = await start();
    const stale = await rowOf(right, 'f');
    await left.book.write(doneEdits(stale, NOON));
    expect(await right.book.write(doneEdits(stale, NOON + 5))).toEqual([]);
    expect(await counts(left)).toEqual([1, 1]);
    expect((await rowOf(left, 'f')).doneAt).toBe(NOON);
  });

  it('does not open the next one again that was done meanwhile', async () => {
    const { left, right } = await start();
    const stale = await rowOf(right, 'f');
    await left.book.write(doneEdits(stale, NOON));
    await left.book.write(doneEdits(await rowOf(left, 'f~2'), NOON + 1));
    await right.book.write(doneEdits(stale, NOON + 5));
    expect(await rowOf(left, 'f~2')).toMatchObject({ doneAt: NOON + 1 });
    expect(await counts(left)).toEqual([1, 2]);
  });

  it('is open again after the undo, and done anew keeps nothing of the first time', async () => {
    const { left } = await start();
    const open = await rowOf(left, 'f');
    const undo = await left.book.write(doneEdits(open, NOON));
    await left.book.write(undo);
    expect(await counts(left)).toEqual([1, 0]);
    const due = { date: '2026-06-01', time: '09:00', zone: 'UTC' };
    const { recurrence: _none, ...once } = await rowOf(left, 'f');
    const again = await left.book.write(doneEdits(once, NOON + 9, due));
    const next = await rowOf(left, 'f~2');
    expect([next.del, next.due, next.recurrence, next.doneAt]).toEqual([0, due, undefined, undefined]);
    await left.book.write(again);
    expect(await counts(left)).toEqual([1, 0]);
    expect(await rowOf(left, 'f')).not.toHaveProperty('doneAt');
  });
});
