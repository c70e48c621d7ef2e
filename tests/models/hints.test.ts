import { afterEach, describe, expect, it } from 'vitest';
import type { Book } from '../../lib/domain/ports.ts';
import {
  BOTH,
  customerEdits,
  eventually,
  message,
  openScene,
  person,
  type Scene,
  untilShown,
} from './support/scene.ts';
import { brokenLive } from './support/slow-book.ts';

const TAGGED = person('Alice', 'alice+orders@a.example');

describe('a person who may be known', () => {
  let scene: Scene;
  afterEach(() => scene.end());

  const hints = () => scene.model.hints.hints.value;
  const suggested = () => hints().suggestions.map((one) => one.customer.displayName);
  const customerOf = (n: number) => {
    const one = hints().suggestions[n]?.customer;
    if (!one) throw new Error('no suggestion');
    return one;
  };

  it('is suggested and not matched; "same person" makes it so, undo unmakes it', async () => {
    scene = await openScene({ edits: BOTH });
    scene.pages.show(message([TAGGED]));
    await eventually(() => expect(suggested()).toEqual(['Alice']));
    expect(scene.model.who.customerId.value).toBeNull();
    await scene.model.identities.attach(customerOf(0), TAGGED);
    await untilShown(scene.model, 'Alice');
    expect(hints()).toEqual({ warnings: [], suggestions: [], organisation: null });
    await scene.model.changes.undo();
    await eventually(() => expect(suggested()).toEqual(['Alice']));
    expect(scene.model.who.customerId.value).toBeNull();
  });

  it('is never suggested again once they are two, in a new sidebar either, until that is undone', async () => {
    scene = await openScene({ edits: BOTH });
    scene.pages.show(message([TAGGED]));
    await eventually(() => expect(suggested()).toEqual(['Alice']));
    await scene.model.identities.notSame(customerOf(0), TAGGED);
    await eventually(() => expect(suggested()).toEqual([]));
    const found = await new Promise((resolve) => {
      scene.opened.book.liveMatches(['email:alice+orders@a.example']).subscribe(resolve, () => {});
    });
    expect(found).toMatchObject([{ identity: { apart: 1, customerId: 'alice' } }]);
    await scene.model.changes.undo();
    await eventually(() => expect(suggested()).toEqual(['Alice']));
  });

  it('who imitates a customer is warned of and offered to nobody', async () => {
    scene = await openScene({ edits: BOTH });
    scene.pages.show(message([person('Alice', 'a1ice@a.example')]));
    await eventually(() => expect(hints().warnings.map((w) => w.kind)).toEqual(['look-alike-address']));
    expect([suggested(), scene.model.who.customerId.value]).toEqual([[], null]);
  });

  it('warnings that need no book stand although the book fails', async () => {
    const wrap = (book: Book): Book => ({ ...book, liveHints: brokenLive });
    scene = await openScene({ edits: BOTH, wrap });
    scene.pages.show(message([person('alice@a.example', 'x@evil.example')]));
    await eventually(() => expect(hints().warnings.map((w) => w.kind)).toEqual(['foreign-address']));
  });

  it('nothing of the person before is suggested for the next one', async () => {
    scene = await openScene({ edits: BOTH });
    scene.pages.show(message([TAGGED]));
    await eventually(() => expect(suggested()).toEqual(['Alice']));
    scene.pages.show(message([person('Cara', 'cara@c.example')], 'next'));
    expect(suggested()).toEqual([]);
    await eventually(() => expect(hints().suggestions).toEqual([]));
  });

  it('one address of two: found to be one person, the card stands with the words of both', async () => {
    const shared = ['a', 'b'].flatMap((id) => customerEdits(id, `Wang ${id}`, 'wang@w.example'));
    scene = await openScene({ edits: shared });
    scene.pages.show(message([person('Wang', 'wang@w.example')]));
    await eventually(() => {
      const found = scene.model.who.resolution.value;
      expect(found.kind === 'ready' && found.value?.kind).toBe('ambiguous');
    });
    const found = scene.model.who.resolution.value;
    if (found.kind !== 'ready' || found.value?.kind !== 'ambiguous') throw new Error('not ambiguous');
    await scene.model.identities.merge(found.value.candidates);
    await untilShown(scene.model, 'Wang a');
    expect((await scene.texts('a')).sort()).toEqual(['taboo of Wang a', 'taboo of Wang b']);
    await scene.model.changes.undo();
    await eventually(() => {
      const again = scene.model.who.resolution.value;
      expect(again.kind === 'ready' && again.value?.kind).toBe('ambiguous');
    });
  });

  it('a writer on a list is suggested by the name, and nothing can be added for the list', async () => {
    scene = await openScene({ edits: customerEdits('m', 'Marta Kowalska', 'marta@grain.example') });
    const state = message([person('Marta Kowalska via Buyers', 'buyers@lists.circle.example')]);
    scene.pages.show(
      state.kind === 'read' ? { ...state, reading: { ...state.reading, focus: null } } : state,
    );
    await eventually(() => expect(suggested()).toEqual(['Marta Kowalska']));
    expect(scene.model.shown.value).toBeNull();
  });

  it('a newcomer of a known company is made with it, and unmade by undo', async () => {
    const firm = { op: 'set', table: 'customers', id: 'alice', fields: { organisation: 'Firm A' } } as const;
    scene = await openScene({ edits: [...BOTH, firm] });
    const nora = person('Nora Field', 'nora@a.example');
    scene.pages.show(message([nora]));
    await eventually(() => expect(hints().organisation).toMatchObject({ name: 'Firm A', people: 1 }));
    const { organisation } = hints();
    if (!organisation) throw new Error('no company');
    await scene.model.identities.createAt(nora, organisation);
    await untilShown(scene.model, 'Nora Field');
    const opened = scene.model.file.opened.value;
    expect(opened.kind === 'ready' && opened.value?.brief.customer.organisation).toBe('Firm A');
    await scene.model.changes.undo();
    await scene.model.identities.notAt(nora, organisation);
    await eventually(() => expect(hints().organisation).toBeNull());
  });
});

describe('the addresses of a customer', () => {
  let scene: Scene;
  afterEach(() => scene.end());

  it('one that somebody else has is asked about and not taken', async () => {
    scene = await openScene({ edits: BOTH });
    const { identities } = scene.model;
    expect(await identities.add('alice', 'no address')).toEqual({ kind: 'bad' });
    expect(await identities.add('alice', 'Bob <BOB@b.example>')).toMatchObject({
      kind: 'taken',
      by: { id: 'bob' },
    });
    expect((await scene.file('alice')).identities).toHaveLength(1);
    expect(await identities.add('alice', '0912 345 678')).toEqual({ kind: 'kept' });
    expect((await scene.file('alice')).identities.map((i) => i.value)).toContain('+886912345678');
    await scene.model.changes.undo();
    expect((await scene.file('alice')).identities).toHaveLength(1);
  });

  it('others who may be the same are looked for only while somebody asks', async () => {
    const twin = customerEdits('twin', 'Alice', 'a.second@a.example');
    scene = await openScene({ edits: [...BOTH, ...twin] });
    const { customer, identities } = await scene.file('alice');
    expect(scene.model.hints.duplicates.value).toEqual([]);
    scene.model.hints.compare({ customer, identities });
    await eventually(() =>
      expect(scene.model.hints.duplicates.value.map((d) => d.customer.id)).toEqual(['twin']),
    );
    await scene.model.identities.areTwo(customer, (await scene.file('twin')).customer);
    await eventually(() => expect(scene.model.hints.duplicates.value).toEqual([]));
    scene.model.hints.compare(null);
  });
});
