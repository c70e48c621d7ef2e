import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readingFrom } from '../../../lib/domain/focus.ts';
import type { TaughtPage } from '../../../lib/domain/taught-site.ts';
import { generic } from '../../../lib/sites/generic/generic.ts';
import { lookAtPage, readerOf } from '../../../lib/sites/look.ts';
import { OWN_HOST_CLAIMS } from '../../../lib/sites/own-host-claims.ts';
import { learnTaught } from '../../../lib/sites/taught/known-pages.ts';
import { tryTaught } from '../../../lib/sites/taught/read-taught.ts';
import { taught } from '../../../lib/sites/taught/taught-reader.ts';
import { ALICE, BOB, first, labelled, redrawn, teach } from './client-page.ts';

const PATTERN = 'https://house.example/guests/*';
const ALL = ['name', 'email', 'phone', 'company'] as const;

function show(html: string): void {
  document.body.innerHTML = html;
}

function read(page: TaughtPage, id = '12') {
  learnTaught([page]);
  const input = { document, url: new URL(`https://house.example/guests/${id}`) };
  const reader = readerOf(input, [taught, generic]);
  return readingFrom(lookAtPage(input, reader));
}

const values = (page: TaughtPage, id?: string) => read(page, id).focus?.signals.map(({ value }) => value);

beforeEach(() => {
  document.title = 'House';
});
afterEach(() => learnTaught([]));

describe.each([
  ['one with marked elements', first],
  ['one with rows of labels', labelled],
])('a page that was taught on one guest, %s', (_, draw) => {
  let page: TaughtPage;
  beforeEach(() => {
    show(draw(ALICE));
    page = teach(document, ALL, PATTERN);
  });

  it('reads the next guest', () => {
    show(draw(BOB));
    const reading = read(page);
    expect(reading).toMatchObject({ site: 'taught', pageKind: 'record', trouble: null });
    expect(reading.focus).toMatchObject({ name: 'Bob Stone', organisation: 'Stone Ltd', role: 'record' });
    expect(values(page)).toEqual(['bob@stone.example', '02079460999', 'Bob Stone']);
  });

  it('holds nothing of the guest in its definition', () => {
    const words = JSON.stringify(page).toLowerCase();
    for (const part of ['alice', 'chen', 'partners', '7946']) expect(words).not.toContain(part);
  });

  it('is asked for after every product and before the generic reader', () => {
    expect(OWN_HOST_CLAIMS.map(({ id }) => id).slice(-2)).toEqual(['taught', 'generic']);
  });

  it('does not claim pages of another kind', () => {
    learnTaught([page]);
    for (const path of ['/guests', '/guests/new', '/rooms/12']) {
      const url = new URL(path, 'https://house.example');
      expect(taught.claims({ document, url })).toBe(false);
    }
  });
});

describe('after the layout has changed', () => {
  let page: TaughtPage;
  beforeEach(() => {
    show(labelled(ALICE));
    page = teach(document, ALL, PATTERN);
  });

  it('still reads: every class renamed and a wrapper added', () => {
    show(redrawn(BOB));
    const reading = read(page);
    expect([reading.trouble, reading.focus?.name]).toEqual([null, 'Bob Stone']);
    expect(values(page)?.slice(0, 2)).toEqual(['bob@stone.example', '02079460999']);
  });

  it('still reads when the rows stand in another order', () => {
    show(redrawn(BOB, ['company', 'phone', 'email', 'name']));
    const reading = read(page);
    expect(reading.focus).toMatchObject({ name: 'Bob Stone', organisation: 'Stone Ltd' });
    expect(reading.detectors.some((one) => one.startsWith('company:label'))).toBe(true);
    expect(values(page)?.slice(0, 2)).toEqual(['bob@stone.example', '02079460999']);
  });

  it('says which field was removed, and names nobody else in its place', () => {
    show(redrawn(BOB, ['name', 'phone', 'company']));
    const reading = read(page);
    expect(reading.trouble).toBe('unreadable');
    expect(reading.detectors).toContain('email:gone');
    expect(JSON.stringify(reading.people)).not.toContain('@');
  });

  it('says that it reads nothing when nothing of it is left', () => {
    show('<main><h1>Welcome back</h1><p>Sign in to go on</p></main>');
    const reading = read(page);
    expect([reading.trouble, reading.people]).toEqual(['unreadable', []]);
  });

  it('does not complain of a guest who has no telephone', () => {
    show(labelled({ ...BOB, phone: '' }));
    const reading = read(page);
    expect([reading.trouble, reading.focus?.name]).toEqual([null, 'Bob Stone']);
    expect(reading.detectors).toContain('phone:empty');
    expect(
      tryTaught({ document, url: new URL('https://house.example/guests/1') }, page).fields,
    ).toContainEqual({
      field: 'phone',
      state: 'empty',
      value: '',
    });
  });
});

describe('never the wrong person', () => {
  let page: TaughtPage;
  beforeEach(() => {
    show(labelled(ALICE));
    page = teach(document, ALL, PATTERN);
  });

  it('names nobody when two ways lead to different addresses', () => {
    show(
      labelled(BOB).replace('<h1>', '<table><tr><td>E-mail</td><td>carol@x.example</td></tr></table><h1>'),
    );
    const [selector] = page.fields.email?.ways ?? [];
    expect(selector?.by).toBe('selector');
    const two = {
      ...page,
      fields: {
        email: {
          scope: 'main' as const,
          ways: [
            { by: 'selector' as const, selector: 'table:first-of-type td:last-child' },
            { by: 'selector' as const, selector: '.v-email' },
          ],
        },
      },
    };
    const reading = read(two);
    expect([reading.people, reading.detectors]).toEqual([[], ['taught:sheet', 'email:differs']]);
  });

  it('does not take an address that stands twice with different people', () => {
    show(labelled(BOB) + labelled(ALICE));
    expect(
      read(page)
        .people.flatMap((one) => one.signals)
        .filter(({ kind }) => kind === 'email'),
    ).toEqual([]);
  });

  it('reads nothing from the words of others', () => {
    const body =
      '<div class="message-body"><table class="sheet"><tr><td class="k">E-mail</td><td class="v v-email">evil@x.example</td></tr></table></div>';
    show(`<main><h1>Guest sheet</h1>${body}</main>`);
    expect(read(page).people).toEqual([]);
  });

  it('trusts the number in the address only when it belongs to what is shown', () => {
    const record = {
      ...page,
      fields: { ...page.fields, record: { ways: [{ by: 'address' as const }], scope: 'main' as const } },
    };
    show(labelled(BOB));
    expect(values(record, '4711')).not.toContain('house.example/guests/4711');
    document.title = 'Bob Stone · House';
    expect(values(record, '4711')).toContain('house.example/guests/4711');
  });

  it('survives selectors that are none and labels with every kind of quote', () => {
    const odd = {
      ...page,
      fields: {
        email: {
          scope: 'main' as const,
          ways: [
            { by: 'selector' as const, selector: ':::[' },
            { by: 'attribute' as const, attribute: 'data-x', value: 'a"]\\b' },
            { by: 'label' as const, label: `it's "E-mail"` },
          ],
        },
      },
    };
    show(labelled(BOB));
    expect(read(odd)).toMatchObject({ trouble: 'unreadable', people: [] });
  });
});
