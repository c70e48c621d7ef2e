import { beforeEach, expect, it } from 'vitest';
import type { Edit } from '../../lib/domain/edits.ts';
import { createWorld, customer, DAY, freshDisk, NOON, open } from './support.ts';

beforeEach(freshDisk);

const contact = (id: string, days: number, kind: 'delivery' | 'message'): Edit => ({
  op: 'set',
  table: 'interactions',
  id,
  fields: { customerId: 'a', at: NOON - days * DAY, kind, text: id },
});
const supply: Edit = {
  op: 'set',
  table: 'supplies',
  id: 'rice',
  fields: { customerId: 'a', product: 'Rice', unit: 'kg', safetyFactor: 1.5 },
};
const chatter = Array.from({ length: 40 }, (_, i) => contact(`m${i}`, i, 'message'));
const brought = [contact('d1', 100, 'delivery'), contact('d2', 75, 'delivery')];

it('deliveries are read however much was said since, where there is a supply to learn of', async () => {
  const { book } = await open(createWorld());
  await book.write([...customer('a', 'Alice'), ...chatter, ...brought]);
  expect((await book.readFile('a'))?.deliveries).toBeUndefined();
  await book.write([supply]);
  const file = await book.readFile('a');
  expect(file?.deliveries?.map((one) => one.id)).toEqual(['d2', 'd1']);
  expect(file?.interactions).toHaveLength(20);
  await book.write([{ op: 'remove', table: 'interactions', id: 'd2' }]);
  expect((await book.readFile('a'))?.deliveries?.map((one) => one.id)).toEqual(['d1']);
});
