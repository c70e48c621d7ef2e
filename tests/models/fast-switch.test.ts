import { afterEach, describe, expect, it } from 'vitest';
import {
  ALICE,
  BOB,
  BOTH,
  checkShown,
  eventually,
  message,
  openScene,
  person,
  type Scene,
} from './support/scene.ts';
import { createPatience, type Patience, slowBook } from './support/slow-book.ts';

const WORDS = '+jasmine soap';
const KEPT = 'jasmine soap';

describe.each([0, 50, 800, 5000])('with a book that takes %i ms', (ms) => {
  let scene: Scene;
  let patience: Patience;
  afterEach(() => scene.end());

  async function start(edits = BOTH): Promise<void> {
    patience = createPatience();
    scene = await openScene({ edits, wrap: (book) => slowBook(book, ms, patience) });
  }
  /** Lets time pass until it is so. */
  const soon = (check: () => void | Promise<void>) =>
    eventually(async () => {
      await patience.pass(ms + 1);
      await check();
    });

  it('words entered for A just before the page shows B go to A, and B is untouched', async () => {
    await start();
    const { model, pages } = scene;
    pages.show(message([ALICE]));
    model.quickAdd.focus();
    model.quickAdd.input(WORDS);
    void model.quickAdd.submit();
    pages.show(message([BOB], 'other'));
    await soon(async () => expect(await scene.texts('alice')).toContain(KEPT));
    await soon(() => expect(model.name.value).toBe('Bob'));
    expect(await scene.texts('bob')).toEqual(['taboo of Bob']);
    expect(model.quickAdd.text.value).toBe('');
  });

  it('words begun for A stay A’s when the page shows B before Enter', async () => {
    await start();
    const { model, pages } = scene;
    pages.show(message([ALICE]));
    model.quickAdd.focus();
    model.quickAdd.input(WORDS);
    pages.show(message([BOB], 'other'));
    expect(model.shown.value?.person?.name).toBe('Alice');
    expect(model.place.waiting.value).toBe(true);
    void model.quickAdd.submit();
    await soon(async () => expect(await scene.texts('alice')).toContain(KEPT));
    expect(await scene.texts('bob')).toEqual(['taboo of Bob']);
  });

  it('words left for A wait in A’s draft while B is shown, and are there on the way back', async () => {
    await start();
    const { model, pages, drafts } = scene;
    pages.show(message([ALICE]));
    await soon(() => expect(model.who.subject.value).toBe('customer:alice'));
    model.quickAdd.input(WORDS);
    pages.show(message([BOB], 'other'));
    await soon(() => expect(model.who.subject.value).toBe('customer:bob'));
    expect(model.quickAdd.text.value).toBe('');
    expect(drafts.kept.get('customer:alice')).toBe(WORDS);
    pages.show(message([ALICE]));
    await soon(() => expect(model.who.subject.value).toBe('customer:alice'));
    expect(model.quickAdd.text.value).toBe(WORDS);
  });

  it('two lines for somebody new make one customer', async () => {
    await start([]);
    const { model, pages } = scene;
    pages.show(message([person('Nora', 'nora@n.example')]));
    model.quickAdd.input('+tea');
    void model.quickAdd.submit();
    model.quickAdd.input('!no calls');
    void model.quickAdd.submit();
    await soon(async () => expect(await scene.opened.db.memories.count()).toBe(2));
    expect(await scene.opened.db.customers.count()).toBe(1);
  });

  it('never shows anything of A once the page shows B', async () => {
    await start();
    const { model, pages } = scene;
    pages.show(message([ALICE]));
    await soon(() => checkShown(model, 'Alice'));
    pages.show(message([BOB], 'other'));
    expect(model.name.value).toBe('Bob');
    const opened = model.file.opened.value;
    expect(opened.kind === 'ready' && opened.value?.brief.customer.id).not.toBe('alice');
    await soon(() => checkShown(model, 'Bob'));
  });
});
