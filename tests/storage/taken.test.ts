import { beforeEach, describe, expect, it } from 'vitest';
import { mergeEdits } from '../../lib/domain/merge.ts';
import { createWorld, customer, freshDisk, identity, memory, type Opened, open } from './support.ts';

beforeEach(freshDisk);

const EMAIL = 'email:nora@n.example';
const nora = (id: string) => [...customer(id, 'Nora'), identity(id, 'email', 'nora@n.example')];
const ids = async ({ db }: Opened) => (await db.customers.toArray()).map((c) => c.id);

describe('a customer made unless the address is taken', () => {
  it('is made once by two windows that write at the same time, with nothing of the loser left', async () => {
    const world = createWorld();
    const [left, right] = [await open(world), await open(world)];
    const tries = await Promise.allSettled([
      left.book.write([...nora('n1'), memory('m1', 'n1', 'no calls')], { unless: [EMAIL] }),
      right.book.write([...nora('n2'), memory('m2', 'n2', 'tea')], { unless: [EMAIL] }),
    ]);
    expect(tries.map((t) => t.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await ids(left)).toHaveLength(1);
    expect(await left.db.memories.count()).toBe(1);
  });

  it('is refused by a TakenError that names the key, and the book stays well', async () => {
    const opened = await open(createWorld());
    await opened.book.write(nora('n1'));
    const again = opened.book.write(nora('n2'), { unless: ['phone:+441134960000', EMAIL] });
    await expect(again).rejects.toMatchObject({ name: 'TakenError', keys: [EMAIL] });
    const heard: unknown[] = [];
    opened.health.subscribe(
      (now) => heard.push(now),
      () => {},
    );
    expect(heard).toEqual([{ kind: 'well' }]);
    expect(await opened.db.kv.get('writer')).toMatchObject({ writes: 1 });
  });

  it('is made when only the dead, those kept apart, or the batch itself have the address', async () => {
    const opened = await open(createWorld());
    const { book } = opened;
    const [, , held] = nora('apart');
    await book.write([
      ...nora('gone'),
      ...nora('apart'),
      ...nora('lost'),
      ...nora('merged'),
      ...customer('dead', 'D'),
    ]);
    await book.write([
      { op: 'remove', table: 'customers', id: 'gone' },
      { op: 'set', table: 'identities', id: held?.id ?? '', fields: { apart: 1 } },
      { op: 'remove', table: 'identities', id: `${EMAIL}:lost` },
      ...mergeEdits(['dead', 'merged']),
      { op: 'remove', table: 'customers', id: 'dead' },
    ]);
    await book.write(nora('n1'), { unless: [EMAIL] });
    expect(await ids(opened)).toContain('n1');
  });

  it('is refused when a merged record of a living customer has the address', async () => {
    const { book } = await open(createWorld());
    await book.write([...nora('zoe'), ...customer('amy', 'Amy'), ...mergeEdits(['amy', 'zoe'])]);
    await expect(book.write(nora('n1'), { unless: [EMAIL] })).rejects.toMatchObject({ name: 'TakenError' });
  });
});
