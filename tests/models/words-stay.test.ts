import { afterEach, describe, expect, it } from 'vitest';
import {
  ALICE,
  aWhile,
  BOB,
  BOTH,
  contact,
  eventually,
  message,
  openScene,
  person,
  recordPage,
  type Scene,
  untilShown,
} from './support/scene.ts';

const NORA = person('Nora', 'nora@n.example');

describe('words in the field stay in the field', () => {
  let scene: Scene;
  afterEach(() => scene.end());

  it('when the page begins to tell the record of the same person', async () => {
    scene = await openScene();
    scene.pages.show(recordPage({ ...NORA, role: 'record' }));
    scene.model.quickAdd.focus();
    scene.model.quickAdd.input('!no nuts');
    scene.pages.show(recordPage(contact('Nora', 'espo:1', 'nora@n.example')));
    await aWhile();
    expect(scene.model.quickAdd.text.value).toBe('!no nuts');
  });

  it('when the making of the customer is undone, and made again', async () => {
    scene = await openScene();
    scene.pages.show(message([NORA]));
    scene.model.quickAdd.focus();
    scene.model.quickAdd.input('!no calls');
    await scene.model.quickAdd.submit();
    await eventually(() => expect(scene.model.who.customerId.value).not.toBeNull());
    scene.model.quickAdd.input('+likes tea');
    await scene.model.changes.undo();
    await eventually(() => expect(scene.model.who.customerId.value).toBeNull());
    expect(scene.model.quickAdd.text.value).toBe('+likes tea');
    await scene.model.quickAdd.submit();
    await untilShown(scene.model, 'Nora');
    expect(await scene.texts(scene.model.who.customerId.value ?? '')).toEqual(['likes tea']);
  });

  it('when two customers are found to be one', async () => {
    scene = await openScene({ edits: BOTH });
    scene.pages.show(message([BOB]));
    await untilShown(scene.model, 'Bob');
    scene.model.quickAdd.focus();
    scene.model.quickAdd.input('+tea');
    await scene.model.identities.merge([
      (await scene.file('alice')).customer,
      (await scene.file('bob')).customer,
    ]);
    await untilShown(scene.model, 'Alice');
    expect(scene.model.quickAdd.text.value).toBe('+tea');
    expect(scene.drafts.kept.get('customer:alice')).toBe('+tea');
  });

  it('when an earlier draft comes only after the person was recognised', async () => {
    scene = await openScene({ edits: BOTH, drafts: { 'person:email:alice@a.example': '!no nuts' } });
    const { read } = scene.drafts;
    scene.drafts.read = async (subject) => {
      await aWhile();
      return read(subject);
    };
    scene.pages.show(message([ALICE]));
    await untilShown(scene.model, 'Alice');
    await eventually(() => expect(scene.model.quickAdd.text.value).toBe('!no nuts'));
    await eventually(() => expect([...scene.drafts.kept]).toEqual([['customer:alice', '!no nuts']]));
  });
});
