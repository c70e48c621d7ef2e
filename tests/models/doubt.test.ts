import { afterEach, describe, expect, it } from 'vitest';
import type { Customer } from '../../lib/domain/records.ts';
import { identity } from '../storage/support.ts';
import {
  aWhile,
  BOTH,
  contact,
  customerEdits,
  eventually,
  message,
  openScene,
  person,
  recordPage,
  type Scene,
  untilShown,
} from './support/scene.ts';

const PHONE = '+44 20 7946 0130';
const OFFICE = person('Office', 'info@office.example');
const shared = (id: string) => identity(id, 'email', 'info@office.example');

describe('a person whom the book half knows', () => {
  let scene: Scene;
  afterEach(() => scene.end());

  const kind = () => {
    const found = scene.model.who.resolution.value;
    return found.kind === 'ready' ? found.value?.kind : found.kind;
  };

  async function knowAnna(phone = PHONE): Promise<Customer> {
    scene.pages.show(recordPage(contact('Anna', 'espo:1', 'anna@o.example', phone)));
    scene.model.quickAdd.input('!no nuts');
    await scene.model.quickAdd.submit();
    await untilShown(scene.model, 'Anna');
    const [anna] = await scene.opened.db.customers.toArray();
    if (!anna) throw new Error('Anna was not kept');
    return anna;
  }

  it('is asked about, not shown, when only the company’s number is known', async () => {
    scene = await openScene();
    await knowAnna();
    scene.pages.show(recordPage(contact('Ben', 'espo:2', 'ben@o.example', PHONE)));
    await eventually(() => expect(kind()).toBe('ambiguous'));
    expect(scene.model.who.customerId.value).toBeNull();
  });

  it('never gets their words written beside somebody else of that number', async () => {
    scene = await openScene();
    const anna = await knowAnna(`${PHONE} ext 12`);
    scene.pages.show(recordPage(contact('Ben', 'espo:2', 'ben@o.example', `${PHONE} ext 14`)));
    scene.model.quickAdd.input('!Ben hates tea');
    await scene.model.quickAdd.submit();
    expect(await scene.texts(anna.id)).toEqual(['no nuts']);
    expect(scene.model.quickAdd.text.value).toBe('!Ben hates tea');
  });

  it('becomes a customer of their own once the user says that they are two', async () => {
    scene = await openScene();
    const anna = await knowAnna();
    const ben = contact('Ben', 'espo:2', 'ben@o.example', PHONE);
    scene.pages.show(recordPage(ben));
    await eventually(() => expect(kind()).toBe('ambiguous'));
    await scene.model.identities.notSame(anna, ben);
    await eventually(() => expect(kind()).toBe('unknown'));
    scene.model.quickAdd.input('!no calls');
    await scene.model.quickAdd.submit();
    await untilShown(scene.model, 'Ben');
    expect(await scene.texts(anna.id)).toEqual(['no nuts']);
  });

  it('is recognised from then on once the user says that they are one', async () => {
    scene = await openScene();
    const anna = await knowAnna();
    const again = contact('Anna B.', 'hub:7', 'anna@private.example', PHONE);
    scene.pages.show(recordPage(again));
    await eventually(() => expect(kind()).toBe('ambiguous'));
    await scene.model.identities.attach(anna, again);
    await untilShown(scene.model, 'Anna');
    expect(kind()).toBe('matched');
  });
});

describe('who it is among several', () => {
  let scene: Scene;
  afterEach(() => scene.end());

  async function pickAlice(extra: string[] = []): Promise<void> {
    const carl = customerEdits('carl', 'Carl', 'carl@c.example');
    scene = await openScene({ edits: [...BOTH, ...carl, ...['alice', 'bob', ...extra].map(shared)] });
    scene.pages.show(message([OFFICE], 'from Alice'));
    await eventually(() => expect(scene.model.who.resolution.value.kind).toBe('ready'));
    scene.model.who.pick((await scene.file('alice')).customer);
    await untilShown(scene.model, 'Alice');
  }

  it('is asked again for the next message of the address', async () => {
    await pickAlice();
    scene.pages.show(message([OFFICE], 'Bob writes'));
    await aWhile();
    expect(scene.model.who.customerId.value).toBeNull();
  });

  it('is asked again on the way back from somebody else', async () => {
    await pickAlice();
    scene.pages.show(message([person('Zed', 'zed@z.example')], 'z'));
    scene.pages.show(message([OFFICE], 'from Alice'));
    await aWhile();
    expect(scene.model.who.customerId.value).toBeNull();
  });

  it('is nobody any more who was found not to have the address', async () => {
    await pickAlice(['carl']);
    const id = 'email:info@office.example:alice';
    await scene.model.identities.keepApart({ id, value: 'info@office.example' });
    await eventually(() => expect(scene.model.who.customerId.value).toBeNull());
  });

  it('holds for words begun for them, which never go on to whoever is picked next', async () => {
    await pickAlice();
    scene.model.quickAdd.focus();
    scene.model.quickAdd.input('!no nuts');
    scene.pages.show(message([OFFICE], 'Bob writes'));
    await aWhile();
    expect([scene.model.who.customerId.value, scene.model.quickAdd.text.value]).toEqual([
      'alice',
      '!no nuts',
    ]);
    scene.model.quickAdd.blur();
    expect([scene.model.who.customerId.value, scene.model.quickAdd.text.value]).toEqual([null, '']);
    scene.model.who.pick((await scene.file('bob')).customer);
    await untilShown(scene.model, 'Bob');
    expect(scene.model.quickAdd.text.value).toBe('');
    expect(scene.drafts.kept.get('customer:alice')).toBe('!no nuts');
  });
});

describe('two records with one address', () => {
  let scene: Scene;
  afterEach(() => scene.end());

  async function writeForNora(): Promise<void> {
    scene = await openScene();
    scene.pages.show(recordPage(contact('Nora', 'espo:1', 'info@office.example')));
    scene.model.quickAdd.focus();
    scene.model.quickAdd.input('!no nuts');
    scene.pages.show(recordPage(contact('Otto', 'espo:2', 'info@office.example')));
    await aWhile();
  }

  it('are two people: the sidebar stays while words are being written for the first', async () => {
    await writeForNora();
    expect(scene.model.shown.value?.person?.name).toBe('Nora');
  });

  it('are asked about: nobody is shown on another record than theirs', async () => {
    scene = await openScene();
    scene.pages.show(recordPage(contact('Nora', 'crm.example/contact/1', 'info@office.example')));
    scene.model.quickAdd.input('!no nuts');
    await scene.model.quickAdd.submit();
    await untilShown(scene.model, 'Nora');
    scene.pages.show(recordPage(contact('Otto', 'crm.example/contact/2', 'info@office.example')));
    await eventually(() => {
      const found = scene.model.who.resolution.value;
      expect(found.kind === 'ready' && found.value?.kind).toBe('ambiguous');
    });
    expect(scene.model.who.customerId.value).toBeNull();
  });

  it('get each their own words', async () => {
    await writeForNora();
    await scene.model.quickAdd.submit();
    const names = (await scene.opened.db.customers.toArray()).map((one) => one.displayName);
    expect(names).toEqual(['Nora']);
  });
});
