import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Sidebar } from '../../lib/models/sidebar-model.ts';
import {
  aWhile,
  message,
  openScene,
  type PlayedPages,
  person,
  playDrafts,
  playPages,
  type Scene,
  sidebarOver,
  untilShown,
} from './support/scene.ts';

const NORA = person('Nora', 'nora@n.example');

describe('two windows at one book', () => {
  let scene: Scene;
  let second: Sidebar;
  let pages: PlayedPages;
  beforeEach(async () => {
    scene = await openScene();
    pages = playPages();
    second = sidebarOver(scene.opened, scene.opened.book, { ...scene, pages, drafts: playDrafts({}) });
    scene.pages.show(message([NORA]));
    pages.show(message([NORA]));
    await aWhile();
  });
  afterEach(() => {
    second[Symbol.dispose]();
    scene.end();
  });

  it('make one customer of one address, and keep the words of both', async () => {
    scene.model.quickAdd.input('!no calls');
    second.quickAdd.input('+tea');
    await Promise.all([scene.model.quickAdd.submit(), second.quickAdd.submit()]);
    const customers = await scene.opened.db.customers.toArray();
    expect(customers.map((one) => one.displayName)).toEqual(['Nora']);
    expect((await scene.texts(customers[0]?.id ?? '')).toSorted()).toEqual(['no calls', 'tea']);
  });

  it('undo only their own: what the other has added to a new customer stays, and it is said', async () => {
    scene.model.quickAdd.input('!no calls');
    await scene.model.quickAdd.submit();
    await untilShown(second, 'Nora');
    second.quickAdd.input('!allergic to nuts');
    await second.quickAdd.submit();
    await scene.model.changes.undo();
    expect(scene.model.changes.toast.value?.told.kind).toBe('undone-in-part');
    const id = (await scene.opened.db.customers.toArray())[0]?.id ?? '';
    expect(await scene.texts(id)).toEqual(['allergic to nuts']);
  });

  it('make one customer of a company, however often it is pressed', async () => {
    const hint = { name: 'N', domain: 'n.example', people: 2 };
    const make = (model: Sidebar) => model.identities.createAt(NORA, hint);
    expect(await Promise.all([make(scene.model), make(scene.model), make(second)])).toEqual([
      true,
      true,
      true,
    ]);
    expect(await scene.opened.db.customers.count()).toBe(1);
  });
});
