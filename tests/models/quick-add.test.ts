import { afterEach, describe, expect, it } from 'vitest';
import type { Book } from '../../lib/domain/ports.ts';
import {
  ALICE,
  BOTH,
  checkShown,
  eventually,
  message,
  openScene,
  person,
  type Scene,
  untilShown,
} from './support/scene.ts';
import { brokenLive, createPatience, DiskFull, slowBook } from './support/slow-book.ts';

describe('the quick add', () => {
  let scene: Scene;
  afterEach(() => scene.end());

  it('keeps what is typed outside the book at every letter', async () => {
    scene = await openScene({ edits: BOTH });
    scene.pages.show(message([ALICE]));
    await untilShown(scene.model, 'Alice');
    scene.model.quickAdd.input('!n');
    scene.model.quickAdd.input('!no');
    expect(scene.drafts.kept.get('customer:alice')).toBe('!no');
  });

  it('brings an earlier draft back, before what has been typed since', async () => {
    scene = await openScene({ edits: BOTH, drafts: { 'customer:alice': '+old words' } });
    scene.pages.show(message([ALICE]));
    scene.model.quickAdd.input('new words');
    await eventually(() => expect(scene.model.quickAdd.text.value).toBe('+old words\nnew words'));
  });

  it('says what each line would become', async () => {
    scene = await openScene({ edits: BOTH });
    scene.pages.show(message([ALICE]));
    scene.model.quickAdd.input('!no lilies\n\n+tea');
    const kinds = scene.model.quickAdd.entries.value.map((entry) => entry.item.kind);
    expect(kinds).toEqual(['taboo', 'preference']);
  });

  it('writes once when Enter is pressed twice', async () => {
    scene = await openScene({ edits: BOTH });
    scene.pages.show(message([ALICE]));
    await untilShown(scene.model, 'Alice');
    scene.model.quickAdd.input('+tea');
    await Promise.all([scene.model.quickAdd.submit(), scene.model.quickAdd.submit()]);
    expect((await scene.texts('alice')).filter((text) => text === 'tea')).toHaveLength(1);
  });

  it('makes the customer with the first line, notes where it was learned, and one undo takes both back', async () => {
    scene = await openScene();
    scene.pages.show(message([person('Nora', 'nora@n.example')], 'Your order'));
    scene.model.quickAdd.input('!no calls');
    await scene.model.quickAdd.submit();
    const customerId = (await scene.opened.db.customers.toArray())[0]?.id ?? '';
    const { memories, identities } = await scene.file(customerId);
    expect(memories[0]?.noted).toMatchObject({ page: 'https://mail.example/inbox', subject: 'Your order' });
    expect(identities.map((one) => one.key)).toEqual(['email:nora@n.example']);
    expect(scene.model.changes.toast.value?.told).toEqual({ kind: 'created', name: 'Nora' });
    await scene.model.changes.undo();
    expect(await scene.opened.book.readFile(customerId)).toBeNull();
  });

  it('returns the words, and says why, when the book refuses them', async () => {
    const wrap = (book: Book): Book => ({ ...book, write: () => Promise.reject(new DiskFull()) });
    scene = await openScene({ edits: BOTH, wrap });
    scene.pages.show(message([ALICE]));
    await untilShown(scene.model, 'Alice');
    scene.model.quickAdd.input('+tea');
    await scene.model.quickAdd.submit();
    expect(scene.model.quickAdd.text.value).toBe('+tea');
    expect(scene.drafts.kept.get('customer:alice')).toBe('+tea');
    const told = scene.model.changes.toast.value?.told;
    expect(told).toEqual({ kind: 'failed', trouble: 'full', wordsKept: true });
  });

  it('never overwrites newer words with returned ones', async () => {
    const patience = createPatience();
    const wrap = (book: Book): Book => ({
      ...book,
      write: () => patience.wait(100).then(() => Promise.reject(new DiskFull())),
    });
    scene = await openScene({ edits: BOTH, wrap });
    scene.pages.show(message([ALICE]));
    await untilShown(scene.model, 'Alice');
    scene.model.quickAdd.input('+tea');
    const submitted = scene.model.quickAdd.submit();
    scene.model.quickAdd.input('newer');
    expect(scene.drafts.kept.get('customer:alice')).toBe('+tea\nnewer');
    await eventually(async () => {
      await patience.pass(101);
      expect(scene.model.quickAdd.text.value).toBe('+tea\nnewer');
    });
    await submitted;
  });

  it('still has the words in the draft while the book is at it, and none afterwards', async () => {
    const patience = createPatience();
    scene = await openScene({ edits: BOTH, wrap: (book) => slowBook(book, 10, patience) });
    scene.pages.show(message([ALICE]));
    await eventually(async () => {
      await patience.pass(11);
      checkShown(scene.model, 'Alice');
    });
    scene.model.quickAdd.input('+tea');
    const submitted = scene.model.quickAdd.submit();
    expect(scene.drafts.kept.get('customer:alice')).toBe('+tea');
    await eventually(async () => {
      await patience.pass(11);
      expect(scene.drafts.kept.has('customer:alice')).toBe(false);
    });
    await submitted;
  });

  it('keeps the words and overwrites nothing when the record could not be loaded', async () => {
    const wrap = (book: Book): Book => ({ ...book, liveMatches: brokenLive, liveFile: brokenLive });
    scene = await openScene({ edits: BOTH, wrap });
    scene.pages.show(message([ALICE]));
    await eventually(() => expect(scene.model.who.resolution.value.kind).toBe('failed'));
    scene.model.quickAdd.input('+tea');
    await scene.model.quickAdd.submit();
    expect(scene.model.quickAdd.text.value).toBe('+tea');
    expect(await scene.opened.db.customers.count()).toBe(2);
    expect(await scene.texts('alice')).toEqual(['taboo of Alice']);
  });

  it('asks who it is before it keeps words for an address of several', async () => {
    const shared = BOTH.map((edit) =>
      edit.op === 'set' && edit.table === 'identities'
        ? {
            ...edit,
            id: `email:info@x.example:${edit.fields.customerId}`,
            fields: { ...edit.fields, value: 'info@x.example', key: 'email:info@x.example' },
          }
        : edit,
    );
    scene = await openScene({ edits: shared });
    scene.pages.show(message([person('Info', 'info@x.example')]));
    await eventually(() => {
      const found = scene.model.who.resolution.value;
      expect(found.kind === 'ready' && found.value?.kind).toBe('ambiguous');
    });
    scene.model.quickAdd.input('+tea');
    await scene.model.quickAdd.submit();
    expect(scene.model.changes.toast.value?.told.kind).toBe('not-resolved');
    const found = scene.model.who.resolution.value;
    const bob =
      found.kind === 'ready' && found.value?.kind === 'ambiguous'
        ? found.value.candidates.find((one) => one.id === 'bob')
        : undefined;
    if (!bob) throw new Error('Bob is no candidate');
    scene.model.who.pick(bob);
    expect(scene.model.quickAdd.text.value).toBe('+tea');
    await scene.model.quickAdd.submit();
    expect(await scene.texts('bob')).toContain('tea');
    expect(await scene.texts('alice')).not.toContain('tea');
  });

  it('has no place for words where there is only a name', async () => {
    scene = await openScene();
    scene.pages.show(message([person('Nobody', null)]));
    await eventually(() => expect(scene.model.who.resolution.value.kind).toBe('ready'));
    expect(scene.model.who.subject.value).toBeNull();
    scene.model.quickAdd.input('+tea');
    await scene.model.quickAdd.submit();
    expect(await scene.opened.db.customers.count()).toBe(0);
  });
});
