import { afterEach, describe, expect, it } from 'vitest';
import {
  ALICE,
  aWhile,
  BOB,
  BOTH,
  eventually,
  message,
  openScene,
  person,
  type Scene,
  untilShown,
} from './support/scene.ts';
import { brokenLive } from './support/slow-book.ts';

const textOf = (subject: string) => scene.drafts.kept.get(subject);
let scene: Scene;

describe('words marked on the page', () => {
  afterEach(() => scene.end());

  async function beside(...people: Parameters<typeof message>[0]) {
    scene = await openScene({ edits: BOTH });
    scene.pages.show(message(people));
    if (people[0]) await untilShown(scene.model, people[0].name);
  }

  it('become a draft of whom the page was about, and nothing is kept before Enter', async () => {
    await beside(ALICE);
    scene.selections.mark({ person: ALICE, text: 'no lilies please' });
    await eventually(() => expect(scene.model.quickAdd.text.value).toBe('!no lilies please'));
    expect(scene.selections.waiting()).toEqual([]);
    expect(scene.model.changes.toast.value?.told).toEqual({ kind: 'selected', name: 'Alice' });
    expect(await scene.texts('alice')).toEqual(['taboo of Alice']);
    await scene.model.quickAdd.submit();
    const kept = (await scene.file('alice')).memories.find((one) => one.text === 'no lilies please');
    expect(kept).toMatchObject({
      kind: 'taboo',
      noted: { page: 'https://mail.example/inbox', subject: 'Hello', quote: 'no lilies please' },
    });
  });

  it('go to whom they were marked for, also when the page has moved on to another', async () => {
    await beside(ALICE);
    scene.pages.show(message([BOB]));
    scene.selections.mark({ person: ALICE });
    await eventually(() => expect(textOf('customer:alice')).toBe('!no lilies'));
    await untilShown(scene.model, 'Bob');
    expect(scene.model.quickAdd.text.value).toBe('');
    scene.pages.show(message([ALICE]));
    await eventually(() => expect(scene.model.quickAdd.text.value).toBe('!no lilies'));
  });

  it('come after what is in the box already, whose own source stays its own', async () => {
    await beside(ALICE);
    scene.model.quickAdd.input('+tea');
    scene.selections.mark({ person: ALICE, kind: 'fact', text: 'two children' });
    await eventually(() => expect(scene.model.quickAdd.text.value).toBe('+tea\ntwo children'));
    await scene.model.quickAdd.submit();
    const { memories } = await scene.file('alice');
    const quotes = new Map(memories.map((one) => [one.text, [one.kind, one.noted.quote]]));
    expect(quotes.get('tea')).toEqual(['preference', undefined]);
    expect(quotes.get('two children')).toEqual(['fact', 'two children']);
  });

  it('keep their source and kind over a sidebar that is closed and opened again', async () => {
    await beside(ALICE);
    scene.selections.mark({ person: ALICE, kind: 'fact', text: 'two children' });
    await eventually(() => expect(scene.model.quickAdd.text.value).toBe('two children'));
    const drafts = Object.fromEntries(scene.drafts.kept);
    scene.end();
    scene = await openScene({ edits: BOTH, drafts });
    scene.pages.show(message([ALICE]));
    await eventually(() => expect(scene.model.quickAdd.entries.value[0]?.item.kind).toBe('fact'));
    expect(scene.model.quickAdd.entries.value[0]?.quote?.provenance.quote).toBe('two children');
    await untilShown(scene.model, 'Alice');
    await scene.model.quickAdd.submit();
    await eventually(() => expect([...scene.drafts.kept.keys()]).toEqual([]));
  });

  it('wait, and the user is asked, where the page is about nobody', async () => {
    await beside();
    scene.pages.show(message([], 'Hello', 'list'));
    scene.selections.mark({});
    await eventually(() => expect(scene.model.selected.asking.value?.text).toBe('no lilies'));
    expect(scene.selections.waiting()).toHaveLength(1);
    const [selected] = scene.selections.waiting();
    if (!selected) throw new Error('nothing waits');
    await scene.model.selected.giveTo(selected, { customerId: 'bob', name: 'Bob' });
    expect(textOf('customer:bob')).toBe('!no lilies');
    expect(scene.model.selected.asking.value).toBeNull();
  });

  it.each([
    ['a mere name', person('Alice', null)],
    ['an address that sends for many', person('Info', 'no-reply@shop.example')],
  ])('are never given to %s', async (_, whose) => {
    await beside();
    scene.pages.show(message([whose]));
    scene.selections.mark({ person: whose });
    await eventually(() => expect(scene.model.selected.asking.value).not.toBeNull());
    expect([...scene.drafts.kept.keys()]).toEqual([]);
  });

  it('wait for their own tab', async () => {
    await beside(BOB);
    scene.selections.mark({ person: ALICE, tabId: 7 });
    await aWhile();
    expect(scene.selections.waiting()).toHaveLength(1);
    expect(scene.model.selected.asking.value).toBeNull();
  });

  it('make a customer of a stranger only with Enter', async () => {
    await beside();
    const nora = person('Nora', 'nora@n.example');
    scene.pages.show(message([nora]));
    scene.selections.mark({ person: nora });
    await eventually(() => expect(scene.model.quickAdd.text.value).toBe('!no lilies'));
    expect(await scene.opened.db.customers.count()).toBe(2);
    await scene.model.quickAdd.submit();
    expect(await scene.opened.db.customers.count()).toBe(3);
  });

  it('find a home even when the book does not answer', async () => {
    scene = await openScene({
      edits: BOTH,
      wrap: (book) => ({ ...book, liveMatches: brokenLive, liveFile: brokenLive }),
    });
    scene.pages.show(message([ALICE]));
    scene.selections.mark({ person: ALICE });
    await eventually(() => expect(textOf('person:email:alice@a.example')).toBe('!no lilies'));
  });

  it('say so when more was marked than is taken', async () => {
    await beside(ALICE);
    scene.selections.mark({ person: ALICE, cut: true });
    await eventually(() => expect(scene.model.changes.toast.value?.told.kind).toBe('selected-cut'));
  });
});
