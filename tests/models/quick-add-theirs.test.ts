import { afterEach, describe, expect, it } from 'vitest';
import type { Book } from '../../lib/domain/ports.ts';
import {
  ALICE,
  BOTH,
  customerEdits,
  eventually,
  message,
  openScene,
  person,
  type Scene,
  untilShown,
} from './support/scene.ts';

const SIGNATURE = 'Best wishes\nBob Lee\nbob@b.example\n+44 20 7946 0130';

describe('an address in the line that another customer has', () => {
  let scene: Scene;
  afterEach(() => scene.end());

  async function paste(words: string, whose = ALICE, wrap?: (book: Book) => Book) {
    scene = await openScene({ edits: BOTH, ...(wrap ? { wrap } : {}) });
    scene.pages.show(message([whose]));
    if (whose === ALICE) await untilShown(scene.model, 'Alice');
    await eventually(() => expect(scene.model.who.resolution.value.kind).toBe('ready'));
    scene.model.quickAdd.input(words);
    await scene.model.quickAdd.submit();
  }
  const keysOf = async (id: string) => (await scene.file(id)).identities.map((one) => one.key).toSorted();

  it('is asked about, and nothing at all is kept before the answer', async () => {
    await paste(SIGNATURE);
    expect(scene.model.quickAdd.theirs.value).toMatchObject({ by: { id: 'bob' } });
    expect(scene.model.quickAdd.text.value).toBe(SIGNATURE);
    expect(await keysOf('alice')).toEqual(['email:alice@a.example']);
    expect(await scene.texts('alice')).toEqual(['taboo of Alice']);
  });

  it('is left with the other, and the rest is kept, when the user says so', async () => {
    await paste(SIGNATURE);
    scene.model.quickAdd.correct(scene.model.quickAdd.theirs.value?.entry ?? '', { left: true });
    await scene.model.quickAdd.submit();
    expect(await keysOf('alice')).toEqual(['email:alice@a.example', 'phone:+442079460130']);
    expect(await keysOf('bob')).toEqual(['email:bob@b.example']);
  });

  it('is both theirs when the user says so', async () => {
    await paste(SIGNATURE);
    scene.model.quickAdd.correct(scene.model.quickAdd.theirs.value?.entry ?? '', { shared: true });
    await scene.model.quickAdd.submit();
    expect(await keysOf('alice')).toContain('email:bob@b.example');
    expect(await keysOf('bob')).toEqual(['email:bob@b.example']);
    expect(scene.model.quickAdd.theirs.value).toBeNull();
  });

  it('is no longer asked about when the words are gone', async () => {
    await paste(SIGNATURE);
    scene.model.quickAdd.input('+tea');
    expect(scene.model.quickAdd.theirs.value).toBeNull();
  });

  it('of somebody else never makes the page’s stranger that customer', async () => {
    const nora = person('Nora', 'nora@n.example');
    await paste(SIGNATURE, nora);
    expect(scene.model.quickAdd.theirs.value).toMatchObject({ by: { id: 'bob' }, customerId: null });
    expect(await scene.opened.db.customers.count()).toBe(2);
  });

  it('goes to the person shown, whoever the signature names', async () => {
    await paste('Carol Wong\ncarol@c.example\n+44 20 7946 0199');
    expect(await keysOf('alice')).toContain('email:carol@c.example');
    expect(await scene.opened.db.customers.count()).toBe(2);
  });

  it('is asked about even when another window has kept it in this very moment', async () => {
    let late = true;
    const wrap = (book: Book): Book => ({
      ...book,
      async write(edits, options) {
        if (late && options?.unless) {
          late = false;
          await book.write(customerEdits('carol', 'Carol', 'carol@c.example'));
        }
        return book.write(edits, options);
      },
    });
    await paste('Carol Wong\ncarol@c.example', ALICE, wrap);
    expect(scene.model.quickAdd.theirs.value).toMatchObject({ by: { id: 'carol' } });
    expect(await keysOf('alice')).toEqual(['email:alice@a.example']);
  });

  it('of a customer’s own is no question', async () => {
    await paste('alice@a.example');
    expect(scene.model.quickAdd.theirs.value).toBeNull();
    expect(scene.model.quickAdd.text.value).toBe('');
  });

  it('names who sent the customer, where it is one customer’s alone', async () => {
    await paste('>sent by Bob bob@b.example');
    const relations = await scene.opened.db.relations.toArray();
    expect(relations.map(({ from, to, kind }) => [from, kind, to])).toEqual([['bob', 'referral', 'alice']]);
  });
});
