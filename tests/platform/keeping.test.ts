import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createDrafts } from '../../lib/platform/drafts.ts';
import { createLive } from '../../lib/platform/live.ts';
import { newId } from '../../lib/platform/new-id.ts';
import { createSentinel } from '../../lib/platform/sentinel.ts';
import { standInBrowser } from './fake-extension.ts';

beforeEach(() => {
  standInBrowser();
});

describe('drafts', () => {
  it('are kept for each subject and forgotten when empty', async () => {
    const drafts = createDrafts();
    await drafts.keep('customer:a', '!no lilies');
    await drafts.keep('person:email:b@c.example', '家');
    expect(await createDrafts().read('customer:a')).toBe('!no lilies');
    await drafts.keep('customer:a', '');
    expect(await drafts.read('customer:a')).toBe('');
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual([
      'draft:person:email:b@c.example',
    ]);
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
