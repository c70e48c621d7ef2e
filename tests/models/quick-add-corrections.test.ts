import { afterEach, describe, expect, it } from 'vitest';
import { correctItem, isShortOf } from '../../lib/models/quick-add-corrections.ts';
import { readEntries } from '../../lib/models/quick-add-entries.ts';
import { ALICE, BOTH, message, openScene, type Scene, untilShown } from './support/scene.ts';
import { DiskFull } from './support/slow-book.ts';

const context = { now: Date.UTC(2026, 4, 20, 9), zone: 'UTC', lang: 'en', region: 'GB' };
const due = { date: '2026-06-01', time: '09:30', zone: 'UTC' };

describe('a correction', () => {
  it('makes a reminder of a note, with the date the user gives and all its words', () => {
    const item = { kind: 'note', text: 'call about the quote', dateMissing: true } as const;
    expect(correctItem(item, { due }, context)).toEqual({
      kind: 'follow-up',
      text: 'call about the quote',
      channel: 'call',
      due,
    });
  });

  it('changes the day of a follow-up and leaves how often', () => {
    const item = {
      kind: 'follow-up',
      text: 'deliver',
      channel: 'delivery',
      due,
      recurrence: 'FREQ=WEEKLY',
    } as const;
    const later = { date: '2026-06-02', zone: 'UTC' };
    expect(correctItem(item, { due: later }, context)).toEqual({ ...item, due: later });
  });

  it('of a topic sets it, and takes it away', () => {
    const item = { kind: 'taboo', text: 'no nuts', topic: 'food' } as const;
    expect(correctItem(item, { topic: 'gift' }, context)).toMatchObject({ topic: 'gift' });
    expect(correctItem(item, { topic: null }, context)).toEqual({ kind: 'taboo', text: 'no nuts' });
  });

  it('takes the suggestion away once a kind is chosen', () => {
    const item = { kind: 'note', text: 'no lilies', suggested: 'taboo' } as const;
    expect(correctItem(item, { kind: 'taboo' }, context)).toEqual({ kind: 'taboo', text: 'no lilies' });
  });

  it('says so when the words are not enough for the kind that is wanted, and keeps them', () => {
    const item = { kind: 'note', text: 'rice' } as const;
    const corrected = correctItem(item, { kind: 'supply' }, context);
    expect(isShortOf(corrected, { kind: 'supply' })).toBe('supply');
    expect(corrected.text).toContain('rice');
  });
});

describe('the keys of what was understood', () => {
  const keys = (text: string) => readEntries(text, [], new Map(), context).map((entry) => entry.key);
  it('are those of the words, whatever is written around them', () => {
    const [tea] = keys('+tea');
    expect(keys('!nuts\n+tea\nmore')).toContain(tea);
    expect(keys('+tea with milk')).not.toContain(tea);
  });

  it('tell two equal lines apart', () => {
    expect(new Set(keys('+tea\n+tea')).size).toBe(2);
  });
});

describe('corrections in the quick add', () => {
  let scene: Scene;
  afterEach(() => scene.end());

  async function open(words: string, wrap?: Parameters<typeof openScene>[0]) {
    scene = await openScene({ edits: BOTH, ...wrap });
    scene.pages.show(message([ALICE]));
    await untilShown(scene.model, 'Alice');
    scene.model.quickAdd.input(words);
    return scene.model.quickAdd;
  }
  const kindsOf = () => scene.model.quickAdd.entries.value.map((entry) => entry.item.kind);
  const keyAt = (at: number) => scene.model.quickAdd.entries.value[at]?.key ?? '';

  it('hold while the words stay, and are kept with them', async () => {
    const quickAdd = await open('no lilies');
    quickAdd.correct(keyAt(0), { kind: 'taboo' });
    quickAdd.input('no lilies\n+tea');
    expect(kindsOf()).toEqual(['taboo', 'preference']);
    await quickAdd.submit();
    const { memories } = await scene.file('alice');
    expect(memories.filter((one) => one.text === 'no lilies').map((one) => one.kind)).toEqual(['taboo']);
  });

  it('are dropped with the words they were about, and do not come back with them', async () => {
    const quickAdd = await open('no lilies');
    quickAdd.correct(keyAt(0), { kind: 'taboo' });
    quickAdd.input('no lilie');
    quickAdd.input('no lilies');
    expect(kindsOf()).toEqual(['note']);
  });

  it('leave an item out, and put it back', async () => {
    const quickAdd = await open('+tea\n+rose');
    quickAdd.correct(keyAt(0), { left: true });
    await quickAdd.submit();
    expect(await scene.texts('alice')).toEqual(expect.arrayContaining(['rose']));
    expect(await scene.texts('alice')).not.toContain('tea');
  });

  it('keep the words where everything is left out', async () => {
    const quickAdd = await open('+tea');
    quickAdd.correct(keyAt(0), { left: true });
    await quickAdd.submit();
    expect(quickAdd.text.value).toBe('+tea');
  });

  it('come back with words that could not be kept', async () => {
    const quickAdd = await open('no lilies', {
      wrap: (book) => ({ ...book, write: () => Promise.reject(new DiskFull()) }),
    });
    quickAdd.correct(keyAt(0), { kind: 'taboo' });
    const turn = quickAdd.submit();
    quickAdd.input('newer');
    await turn;
    expect(quickAdd.text.value).toBe('no lilies\nnewer');
    expect(kindsOf()).toEqual(['taboo', 'note']);
  });

  it('are one write and one undo, however many things the lines say', async () => {
    const quickAdd = await open('!no lilies\n+tea\n@tomorrow 10:00 call');
    await quickAdd.submit();
    expect((await scene.file('alice')).followUps).toHaveLength(1);
    await scene.model.changes.undo();
    expect(await scene.texts('alice')).toEqual(['taboo of Alice']);
    expect((await scene.file('alice')).followUps).toEqual([]);
  });
});
