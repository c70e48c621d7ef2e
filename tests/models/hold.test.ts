import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ALICE, BOB, BOTH, eventually, message, openScene, type Scene, untilShown } from './support/scene.ts';

describe('while words are being written', () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await openScene({ edits: BOTH });
    scene.pages.show(message([ALICE]));
    await untilShown(scene.model, 'Alice');
    scene.model.quickAdd.focus();
  });
  afterEach(() => scene.end());
  const shownName = () => scene.model.shown.value?.person?.name ?? null;

  it('the sidebar stays, and shows the page on request', () => {
    scene.model.quickAdd.input('!no');
    scene.pages.show(message([BOB], 'other'));
    expect(shownName()).toBe('Alice');
    expect(scene.model.place.wanted.value?.person?.name).toBe('Bob');
    scene.model.place.follow();
    expect(shownName()).toBe('Bob');
    expect(scene.model.place.waiting.value).toBe(false);
    expect(scene.drafts.kept.get('customer:alice')).toBe('!no');
  });

  it('it follows the page when nothing is written yet', () => {
    scene.pages.show(message([BOB], 'other'));
    expect(shownName()).toBe('Bob');
  });

  it('it follows as soon as the words are wiped or the window is left', () => {
    scene.model.quickAdd.input('!no');
    scene.pages.show(message([BOB], 'other'));
    scene.model.quickAdd.input('');
    expect(shownName()).toBe('Bob');
    scene.model.quickAdd.focus();
    scene.model.quickAdd.input('+tea');
    scene.pages.show(message([ALICE]));
    expect(shownName()).toBe('Bob');
    scene.model.quickAdd.blur();
    expect(shownName()).toBe('Alice');
  });

  it('it stays when the page shows nobody', () => {
    scene.model.quickAdd.input('!no');
    scene.pages.show(message([], 'list', 'list'));
    expect(shownName()).toBe('Alice');
    expect(scene.model.place.wanted.value).toBeNull();
  });

  it('a line kept meanwhile lets it go on', async () => {
    scene.model.quickAdd.input('!no lilies');
    scene.pages.show(message([BOB], 'other'));
    await scene.model.quickAdd.submit();
    expect(shownName()).toBe('Bob');
    await eventually(async () => expect(await scene.texts('alice')).toContain('no lilies'));
  });
});
