import { afterEach, describe, expect, it } from 'vitest';
import type { PageState } from '../../lib/domain/ports.ts';
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
  sidebarOver,
  untilShown,
} from './support/scene.ts';

const ZED = person('Zed', 'zed@z.example');
const CAROL = person('Carol', 'no-reply@carol.example', 'cc');

const ID: Record<string, number> = { first: 1001, second: 1002 };
const ONE_FOR_ALL = 'https://mail.example/index.php';

/** A page that could not be read; its address says which record it is, unless told otherwise. */
function unreadable(subject: string, url = `https://mail.example/inbox/${ID[subject] ?? 1}`): PageState {
  const state = message([], subject, 'message', url);
  return state.kind === 'read' ? { ...state, reading: { ...state.reading, trouble: 'unreadable' } } : state;
}

describe('who is picked by hand', () => {
  let scene: Scene;
  afterEach(() => scene.end());

  it('is shown at once where a page could not be read, and remembered for this page alone', async () => {
    scene = await openScene({ edits: BOTH });
    scene.pages.show(unreadable('first'));
    scene.model.picks.pick({ kind: 'customer', customerId: 'bob' });
    await untilShown(scene.model, 'Bob');
    scene.pages.show(unreadable('second'));
    await eventually(() => expect(scene.model.shown.value).toBeNull());
    scene.pages.show(unreadable('first'));
    await untilShown(scene.model, 'Bob');
  });

  it('is remembered by a sidebar opened later in the same session', async () => {
    scene = await openScene({ edits: BOTH });
    scene.pages.show(unreadable('first'));
    scene.model.picks.pick({ kind: 'customer', customerId: 'bob' });
    const later = sidebarOver(scene.opened, scene.opened.book, scene);
    await untilShown(later, 'Bob');
    later[Symbol.dispose]();
  });

  it('may be anybody seen on the page, a machine too', async () => {
    scene = await openScene({ edits: BOTH });
    scene.pages.show(message([ALICE, { ...BOB, role: 'mentioned' }, CAROL]));
    await untilShown(scene.model, 'Alice');
    expect(scene.model.page.seen.value.map((one) => one.name)).toEqual(['Alice', 'Bob', 'Carol']);
    scene.model.picks.pick({ kind: 'person', key: 'email:bob@b.example' });
    await untilShown(scene.model, 'Bob');
  });

  it('is forgotten by going back', async () => {
    scene = await openScene({ edits: BOTH });
    scene.pages.show(message([ALICE]));
    await untilShown(scene.model, 'Alice');
    scene.model.picks.pick({ kind: 'customer', customerId: 'bob' });
    await untilShown(scene.model, 'Bob');
    expect(scene.picks.kept.size).toBe(1);
    scene.model.place.back();
    await untilShown(scene.model, 'Alice');
    expect(scene.picks.kept.size).toBe(0);
  });

  it('never replaces somebody for whom words are being written', async () => {
    scene = await openScene({ edits: BOTH });
    scene.pages.show(unreadable('first'));
    scene.model.picks.pick({ kind: 'customer', customerId: 'bob' });
    await untilShown(scene.model, 'Bob');
    scene.pages.show(message([ALICE], 'second'));
    await untilShown(scene.model, 'Alice');
    scene.model.quickAdd.focus();
    scene.model.quickAdd.input('!no lilies');
    scene.pages.show(unreadable('first'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(scene.model.name.value).toBe('Alice');
    expect(scene.model.quickAdd.text.value).toBe('!no lilies');
  });

  it('stays while words are written for them and the page moves on', async () => {
    scene = await openScene({ edits: BOTH });
    scene.pages.show(unreadable('first'));
    scene.model.picks.pick({ kind: 'customer', customerId: 'bob' });
    await untilShown(scene.model, 'Bob');
    scene.model.quickAdd.focus();
    scene.model.quickAdd.input('!no lilies');
    scene.pages.show(message([ALICE], 'second'));
    expect([scene.model.name.value, scene.model.place.waiting.value]).toEqual(['Bob', true]);
    await scene.model.quickAdd.submit();
    expect(await scene.texts('bob')).toContain('no lilies');
    await untilShown(scene.model, 'Alice');
  });

  it('never comes up beside another record of the same subject', async () => {
    scene = await openScene({ edits: BOTH });
    scene.pages.show(unreadable('', 'https://mail.example/index.php?record=1001'));
    scene.model.picks.pick({ kind: 'customer', customerId: 'bob' });
    await untilShown(scene.model, 'Bob');
    scene.pages.show({ kind: 'waiting' });
    scene.pages.show(unreadable('', 'https://mail.example/index.php?record=1002'));
    await aWhile();
    expect(scene.model.who.customerId.value).toBeNull();
  });

  it('holds only for what is shown right now where the address is that of every record', async () => {
    scene = await openScene({ edits: BOTH });
    scene.pages.show(unreadable('', ONE_FOR_ALL));
    scene.model.picks.pick({ kind: 'customer', customerId: 'bob' });
    await untilShown(scene.model, 'Bob');
    expect(scene.picks.kept.size).toBe(0);
    scene.pages.show(unreadable('', ONE_FOR_ALL));
    await aWhile();
    expect(scene.model.who.customerId.value).toBeNull();
  });

  it('never comes up in another tab', async () => {
    scene = await openScene({ edits: BOTH });
    const page = unreadable('first');
    scene.pages.show(page);
    scene.model.picks.pick({ kind: 'customer', customerId: 'bob' });
    await untilShown(scene.model, 'Bob');
    scene.pages.show(page.kind === 'read' ? { ...page, tabId: 2 } : page);
    await aWhile();
    expect(scene.model.who.customerId.value).toBeNull();
  });

  it('comes up after the words that were being written for somebody else', async () => {
    scene = await openScene({ edits: BOTH });
    const misread = message([BOB], 'misread');
    scene.pages.show(misread);
    scene.model.picks.pick({ kind: 'customer', customerId: 'alice' });
    await untilShown(scene.model, 'Alice');
    scene.pages.show(message([ZED], 'z'));
    await eventually(() => expect(scene.model.name.value).toBe('Zed'));
    scene.model.quickAdd.focus();
    scene.model.quickAdd.input('+tea');
    scene.pages.show(misread);
    await aWhile();
    expect(scene.model.name.value).toBe('Zed');
    await scene.model.quickAdd.submit();
    await untilShown(scene.model, 'Alice');
  });

  it('among the people of a page is not chosen in another thread of the same subject', async () => {
    scene = await openScene({ edits: BOTH });
    scene.pages.show(message([ALICE, BOB], 'Invoice'));
    scene.model.page.choose('email:bob@b.example');
    await untilShown(scene.model, 'Bob');
    scene.pages.show(message([ZED], 'other'));
    scene.pages.show(message([ZED, { ...BOB, role: 'cc' }], 'Invoice'));
    expect(scene.model.shown.value?.person?.name).toBe('Zed');
  });

  it('can be picked again where nothing can be remembered', async () => {
    scene = await openScene({ edits: BOTH });
    scene.picks.read = () => Promise.reject(new Error('no session'));
    scene.picks.keep = () => Promise.reject(new Error('no session'));
    scene.pages.show(unreadable('first'));
    scene.model.picks.pick({ kind: 'customer', customerId: 'bob' });
    await untilShown(scene.model, 'Bob');
  });
});

describe('the site of the page', () => {
  let scene: Scene;
  afterEach(() => scene.end());

  it('is turned off with one press, and said', async () => {
    scene = await openScene({ edits: BOTH });
    scene.pages.show(message([ALICE]));
    await scene.model.turnSiteOff();
    expect(scene.pages.off).toEqual(['https://mail.example']);
    expect(scene.model.changes.toast.value).toMatchObject({
      told: { kind: 'site-off', name: 'mail.example' },
    });
  });

  it('is told of when the browser takes its permission away', async () => {
    scene = await openScene();
    scene.pages.takeAway(['https://mail.example']);
    expect(scene.model.page.revoked.value).toEqual(['https://mail.example']);
  });

  it('is reported without a word of it', async () => {
    scene = await openScene({ edits: BOTH });
    scene.pages.show(message([ALICE], 'Secret offer'));
    expect(scene.model.report()).toContain('Regulars 9.9.9');
    expect(scene.model.report()).not.toMatch(/alice|secret|mail\.example/i);
  });
});
