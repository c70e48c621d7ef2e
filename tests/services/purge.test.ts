import { expect, it } from 'vitest';
import { createPurgeService } from '../../lib/services/purge-service.ts';

const clock = { now: () => 100 * 86_400_000, zone: () => 'UTC' };

it('erases what was deleted ninety days ago, slice by slice, until there is no more', async () => {
  const asked: number[] = [];
  const pauses: number[] = [];
  const desk = async () => ({
    purge: async (before: number) => {
      asked.push(before);
      return asked.length < 3;
    },
  });
  await createPurgeService({ desk, clock, pause: async () => void pauses.push(asked.length) }).purge();
  expect(asked).toEqual([864_000_000, 864_000_000, 864_000_000]);
  expect(pauses).toEqual([1, 2]);
});

it('comes to an end though there is always more', async () => {
  let slices = 0;
  const purge = async () => {
    slices += 1;
    return true;
  };
  await createPurgeService({ desk: async () => ({ purge }), clock, pause: async () => {} }).purge();
  expect(slices).toBeLessThan(1000);
});
