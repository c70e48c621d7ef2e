import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createDrafts } from '../../lib/platform/drafts.ts';
import { createLive } from '../../lib/platform/live.ts';
import { newId } from '../../lib/platform/new-id.ts';
import { createSentinel } from '../../lib/platform/sentinel.ts';
import { standInBrowser } from './fake-extension.ts';
import { createLocks } from './fake-locks.ts';

const [ONE, TWO, THREE] = ['1', '2', '3'].map((digit) => digit.repeat(32)) as [string, string, string];
const stored = () => fakeBrowser.storage.local.get(null);

beforeEach(() => {
  standInBrowser();
});

describe('drafts', () => {
  it('are kept for each subject and forgotten when empty', async () => {
    const drafts = createDrafts(createLocks().of('one'), ONE);
    await drafts.keep('customer:a', '!no lilies');
    await drafts.keep('person:email:b@c.example', '家');
    expect(await drafts.read('customer:a')).toBe('!no lilies');
    await drafts.keep('customer:a', '');
    expect(await drafts.read('customer:a')).toBe('');
    expect(await stored()).toEqual({ [`draft:person:email:b@c.example:${ONE}`]: '家' });
  });

  it('of two windows never wipe out each other', async () => {
    const locks = createLocks();
    const first = createDrafts(locks.of('one'), ONE);
    const second = createDrafts(locks.of('two'), TWO);
    await first.keep('customer:a', '!allergic to nuts');
    expect(await second.read('customer:a')).toBe('');
    await second.keep('customer:a', '+tea');
    await second.keep('customer:a', '');
    expect(await first.read('customer:a')).toBe('!allergic to nuts');
  });

  it('of a window that is no more are taken over, once', async () => {
    const locks = createLocks();
    await createDrafts(locks.of('one'), ONE).keep('customer:a', '!allergic to nuts');
    locks.close('one');
    const [second, third] = [createDrafts(locks.of('two'), TWO), createDrafts(locks.of('three'), THREE)];
    await second.keep('customer:a', '+tea');
    const found = await Promise.all([second.read('customer:a'), third.read('customer:a')]);
    expect(found).toEqual(['!allergic to nuts\n+tea', '']);
    expect(await stored()).toEqual({ [`draft:customer:a:${TWO}`]: '!allergic to nuts\n+tea' });
  });

  it('of another subject whose name begins alike are left alone', async () => {
    const locks = createLocks();
    await createDrafts(locks.of('one'), ONE).keep('customer:a:b', '!b');
    locks.close('one');
    const drafts = createDrafts(locks.of('two'), TWO);
    expect(await drafts.read('customer:a')).toBe('');
    expect(await drafts.read('customer:a:b')).toBe('!b');
  });

  it('kept before windows had their own are taken over too', async () => {
    await fakeBrowser.storage.local.set({ 'draft:customer:a': '!old' });
    expect(await createDrafts(createLocks().of('one'), ONE).read('customer:a')).toBe('!old');
    expect(await stored()).toEqual({ [`draft:customer:a:${ONE}`]: '!old' });
  });

  it('typed while earlier ones are fetched are not overwritten by these', async () => {
    const drafts = createDrafts(createLocks().of('one'), ONE);
    await fakeBrowser.storage.local.set({ 'draft:customer:a': '!old' });
    await Promise.all([drafts.read('customer:a'), drafts.keep('customer:a', '!new')]);
    expect(await stored()).toEqual({ [`draft:customer:a:${ONE}`]: '!new' });
  });
});

describe('the sentinel', () => {
  it('gives back what was kept, and nothing for what is not its own', async () => {
    const sentinel = createSentinel();
    expect(await sentinel.read()).toBeNull();
    const facts = { installId: 'x', writes: 3, lastWriteAt: 9 };
    await sentinel.keep(facts);
    expect(await createSentinel().read()).toEqual(facts);
    await fakeBrowser.storage.local.set({ sentinel: { installId: 'x', writes: '3' } });
    expect(await sentinel.read()).toBeNull();
  });
});

it('gives ids of 128 bits that do not repeat', () => {
  const ids = Array.from({ length: 2000 }, newId);
  expect(new Set(ids).size).toBe(2000);
  expect(ids.every((id) => /^[0-9a-f]{32}$/.test(id))).toBe(true);
});

it('tells a live value at once, at every change, and no more once cancelled', () => {
  const source = createLive(1);
  const heard: number[] = [];
  const cancel = source.live.subscribe(
    (value) => heard.push(value),
    () => undefined,
  );
  source.set(2);
  cancel();
  source.set(3);
  expect(heard).toEqual([1, 2]);
});
