import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TaughtPage } from '../../lib/domain/taught-site.ts';
import { readOnce } from '../../lib/models/follow.ts';
import { ALICE, eventually, message, openScene, person, type Scene } from './support/scene.ts';
import { PLACE, type PlayedTeaching, playTeaching } from './support/teaching.ts';

const words = () => ({ title: '', keys: '', nothing: '' });
const PAGE = message([], '', 'list');

let scene: Scene;
let teaching: PlayedTeaching;

async function start(options: Parameters<typeof openScene>[0] = {}) {
  teaching = playTeaching();
  teaching.tabs = [
    {
      tabId: 1,
      address: 'https://mail.example/guests/4711',
      shows: { name: 'Alice', email: 'a@x.example', record: '4711' },
    },
  ];
  scene = await openScene({ teaching, ...options });
  scene.pages.show(PAGE);
}

const taught = () => readOnce<TaughtPage[]>(scene.opened.book.liveTaughtPages());

beforeEach(() => start());
afterEach(() => scene.end());

describe('teaching a page', () => {
  it('is offered where no product’s own reader is at work', () => {
    const { teach } = scene.model;
    expect(teach.offered.value).toBe(true);
    const roundcube = message([ALICE]);
    if (roundcube.kind === 'read') roundcube.reading.site = 'roundcube';
    scene.pages.show(roundcube);
    expect(teach.offered.value).toBe(false);
    scene.pages.show({ ...PAGE, once: true } as typeof PAGE);
    expect(teach.offered.value).toBe(false);
  });

  it('asks for one field after the other, and keeps what was picked', async () => {
    const { teach } = scene.model;
    await teach.begin(words);
    teaching.take('Alice');
    await eventually(() => expect(teaching.asked.at(-1)?.field).toBe('email'));
    expect(teaching.asked.at(-1)?.known).toEqual(['Alice']);
    teaching.take('a@x.example');
    await eventually(() => expect(teaching.asked.at(-1)?.field).toBe('phone'));
    teaching.tell({ type: 'pick-wish', field: 'next' });
    await eventually(() => expect(teaching.asked.at(-1)?.field).toBe('company'));
    teaching.tell({ type: 'pick-wish', field: null });
    expect([teach.picking.value, teaching.stops]).toEqual([null, 1]);
    await eventually(() => expect(teach.holds.value).toEqual({ of: 1, reads: 1 }));
    expect(await teach.save()).toBe(true);
    expect(teach.draft.value).toBe(null);
    const [page] = await taught();
    expect(page).toMatchObject({ name: 'mail.example', pattern: 'https://mail.example/guests/*' });
    expect(Object.keys(page?.fields ?? {})).toEqual(['name', 'email', 'record']);
    expect(teaching.spreads).toBeGreaterThan(0);
  });

  it('tells open pages when what was taught is taken back', async () => {
    const { teach, changes } = scene.model;
    await teach.begin(words);
    teaching.take('Alice');
    await teach.save();
    await eventually(() => expect(teach.known.value).toHaveLength(1));
    const before = teaching.spreads;
    await changes.undo();
    await eventually(() => expect(teach.known.value).toEqual([]));
    expect(teaching.spreads).toBe(before + 1);
  });

  it('shows on how many open pages of this kind it holds', async () => {
    teaching.tabs.push(
      { tabId: 2, address: 'https://mail.example/guests/12', shows: { name: 'Bob' } },
      { tabId: 3, address: 'https://mail.example/rooms/12', shows: {} },
    );
    const { teach } = scene.model;
    await teach.begin(words);
    teaching.take('Alice');
    await eventually(() => expect(teach.holds.value).toEqual({ of: 2, reads: 1 }));
  });

  it('drops the answer to a trial that is no longer the question', async () => {
    const { teach } = scene.model;
    await teach.begin(words);
    await eventually(() => expect(teach.here.value).not.toBe(null));
    teaching.slow = true;
    teach.setPattern('https://mail.example/rooms/*');
    teaching.slow = false;
    teach.setPattern('https://mail.example/guests/*');
    await eventually(() => expect(teach.here.value?.fits).toBe(true));
    teaching.answerTrials();
    await Promise.resolve();
    expect(teach.here.value?.fits).toBe(true);
  });

  it('does not keep what tells nobody, or another site', async () => {
    const { teach } = scene.model;
    await teach.begin(words);
    teach.drop('record');
    teaching.take('Alice');
    expect([teach.missing.value, await teach.save()]).toEqual(['who', false]);
    teaching.tell({ type: 'pick-made', field: 'email', place: PLACE, text: 'a@x.example' });
    teach.setPattern('https://other.example/guests/*');
    expect([teach.missing.value, await teach.save()]).toEqual(['pattern', false]);
    expect(await taught()).toEqual([]);
  });

  it('keeps the draft when the book refuses it', async () => {
    scene.end();
    await start({ wrap: (book) => ({ ...book, write: () => Promise.reject(new Error('full')) }) });
    const { teach, changes } = scene.model;
    await teach.begin(words);
    teaching.take('Alice');
    expect(await teach.save()).toBe(false);
    expect([teach.draft.value?.shown.name, changes.toast.value?.told.kind]).toEqual(['Alice', 'failed']);
  });

  it('says when no picker can be shown', async () => {
    teaching.open = false;
    const { teach } = scene.model;
    await teach.begin(words);
    expect([teach.blocked.value, teach.picking.value, teach.draft.value === null]).toEqual([
      true,
      null,
      false,
    ]);
  });

  it('steps aside for another page, takes the picker away, and is there again on the way back', async () => {
    const { teach } = scene.model;
    await teach.begin(words);
    teaching.take('Alice');
    scene.pages.show({ ...message([ALICE]), tabId: 2 } as typeof PAGE);
    expect([teach.draft.value, teach.picking.value, teaching.stops]).toEqual([null, null, 1]);
    // What a picker says late is not heard.
    teaching.take('late@x.example');
    scene.pages.show(PAGE);
    expect(teach.draft.value?.shown).toEqual({ name: 'Alice' });
  });

  it('does not hear the picker of another tab', async () => {
    const { teach } = scene.model;
    await teach.begin(words);
    teaching.tell({ type: 'pick-made', field: 'name', place: PLACE, text: 'Mallory' }, 9);
    expect(teach.draft.value?.shown).toEqual({});
  });
});

describe('a taught page that has changed', () => {
  it('says which fields are lost, and is taught again under its own name', async () => {
    const fields = { email: PLACE, phone: PLACE };
    await scene.opened.book.write([
      {
        op: 'set',
        table: 'taughtSites',
        id: 'guests',
        fields: { name: 'Guests', pattern: 'https://mail.example/guests/*', fields },
      },
    ]);
    const changed = message([person('Alice', null, 'record')], '', 'record');
    if (changed.kind === 'read') {
      changed.reading.site = 'taught';
      changed.reading.trouble = 'unreadable';
      changed.reading.detectors = ['taught:guests', 'email:gone', 'phone:empty'];
    }
    scene.pages.show(changed);
    const { teach } = scene.model;
    expect(teach.report.value).toEqual({ id: 'guests', lost: ['email'], empty: ['phone'] });
    await teach.begin(words);
    expect([teach.draft.value?.id, teach.draft.value?.name, teaching.asked.at(-1)?.field]).toEqual([
      'guests',
      'Guests',
      'email',
    ]);
    teaching.take('a@x.example');
    await teach.save();
    expect((await taught()).map(({ id }) => id)).toEqual(['guests']);
  });
});
