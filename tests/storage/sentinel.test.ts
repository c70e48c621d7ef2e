import { beforeEach, describe, expect, it } from 'vitest';
import type { WriterFacts } from '../../lib/storage/schema.ts';
import { verdictOf } from '../../lib/storage/sentinel.ts';
import {
  createWorld,
  customer,
  firstOf,
  freshDisk,
  listen,
  memory,
  open,
  until,
  type World,
} from './support.ts';

beforeEach(freshDisk);

const here = (installId: string, writes: number): WriterFacts => ({
  key: 'writer',
  installId,
  deviceId: 'd',
  stamp: null,
  writes,
  lastWriteAt: 0,
});
const known = (installId: string, writes: number) => ({ installId, writes, lastWriteAt: 0 });

/** A device with `count` writes, its book closed again. */
async function used(count: number): Promise<World> {
  const world = createWorld();
  const { book, close } = await open(world);
  for (let i = 0; i < count; i++) await book.write([memory(`m${i}`, 'a', `word ${i}`)]);
  await until(() => world.sentinel.facts?.writes === count);
  close();
  return world;
}

describe('the verdict', () => {
  it.each([
    ['new', null, undefined],
    ['new', null, here('x', 0)],
    ['new', known('x', 0), undefined],
    ['new', known('y', 0), here('x', 0)],
    ['well', null, here('x', 5)],
    ['well', known('x', 5), here('x', 5)],
    ['well', known('x', 5), here('x', 7)],
    ['lost', known('x', 5), undefined],
    ['lost', known('x', 5), here('x', 4)],
    ['lost', known('x', 5), here('y', 9)],
  ] as const)('is %s for %j outside and %j inside', (verdict, outside, inside) => {
    expect(verdictOf(outside, inside)).toBe(verdict);
  });
});

describe('silent loss', () => {
  it('is not seen where there is none', async () => {
    const world = await used(3);
    const { health } = await open(world);
    expect(await firstOf(health)).toEqual({ kind: 'well' });
  });

  it('of everything is noticed and stays noticed over writes and restarts until accepted', async () => {
    const world = await used(3);
    const before = world.sentinel.facts;
    freshDisk();
    const first = await open(world);
    const lost = { kind: 'lost', sentinel: before, writesNow: 0 };
    expect(await firstOf(first.health)).toEqual(lost);
    for (let i = 0; i < 5; i++) await first.book.write([memory(`n${i}`, 'a', 'new word')]);
    expect(world.sentinel.facts).toEqual(before);
    expect(await firstOf(first.health)).toEqual(lost);
    first.close();

    const second = await open(world);
    const third = await open(world);
    expect(await firstOf(second.health)).toEqual(lost);
    expect(await firstOf(third.health)).toEqual(lost);
    await second.acceptLoss();
    expect(await firstOf(second.health)).toEqual({ kind: 'well' });
    await firstOf(third.health, (now) => now.kind === 'well');
    expect(world.sentinel.facts).toMatchObject({ writes: 5 });
    second.close();
    expect(await firstOf((await open(world)).health)).toEqual({ kind: 'well' });
  });

  it('of the tail is noticed, and not hidden by writes that come after', async () => {
    const world = await used(3);
    world.sentinel.facts = { ...(world.sentinel.facts ?? known('', 0)), writes: 5 };
    const first = await open(world);
    expect(await firstOf(first.health)).toMatchObject({ kind: 'lost', writesNow: 3 });
    for (let i = 0; i < 9; i++) await first.book.write([memory(`n${i}`, 'a', 'x')]);
    first.close();
    expect(await firstOf((await open(world)).health)).toMatchObject({ kind: 'lost', writesNow: 3 });
  });

  it('under an open window is noticed too', async () => {
    const world = createWorld();
    const { book, health } = await open(world);
    await book.write(customer('a', 'Alice'));
    await until(() => world.sentinel.facts?.writes === 1);
    const seen = listen(book.liveFile('a'));
    await until(() => seen.values.length > 0);
    indexedDB.deleteDatabase('regulars');
    await firstOf(health, (now) => now.kind === 'lost');
    await until(() => seen.values.at(-1) === null);
    seen.stop();
  });

  it('is not believed only because the outside was emptied or cannot be read', async () => {
    const world = await used(3);
    world.sentinel.facts = null;
    const { health } = await open(world);
    expect(await firstOf(health)).toEqual({ kind: 'well' });
    await until(() => world.sentinel.facts !== null);
    expect(world.sentinel.facts).toMatchObject({ writes: 3 });
    world.sentinel.read = () => Promise.reject(new Error('storage.local is broken'));
    expect(await firstOf((await open(world)).health)).toEqual({ kind: 'well' });
  });
});
