import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  matchPattern,
  objectOf,
  originOfPattern,
  pagePattern,
  tidyPattern,
} from '../../lib/domain/taught-pattern.ts';

const AT = 'https://crm.example:8443';

describe('the kind of page an address is of', () => {
  it.each([
    ['/app/customers/4711', '/app/customers/*'],
    ['/app/customers/4711/edit', '/app/customers/*/edit'],
    ['/r/3f2a9c1e-1111-4b8e-9c1e-aaaaaaaaaaaa', '/r/*'],
    ['/c/C-00123?tab=notes', '/c/*'],
    ['/people/alice%40x.example', '/people/*'],
    [
      '/index.php?module=Contacts&action=DetailView&record=12',
      '/index.php?module=Contacts&action=DetailView&record=*',
    ],
    ['/index.php?id=7&session=8a7b6c5d4e3f2a1b&ts=1700000000', '/index.php?id=*'],
    ['/#/contacts/12?from=list', '/#/contacts/*'],
    ['/#Contact/view/62f0c1', '/#/Contact/view/*'],
    ['/app/#top', '/app'],
    ['/v2/clients/7/', '/v2/clients/*'],
  ])('%s is %s', (address, pattern) => {
    expect(pagePattern(AT + address)).toBe(AT + pattern);
  });

  it('leaves out the customer’s own words in a readable address', () => {
    const address = `${AT}/clients/alice-chen/overview`;
    expect(pagePattern(address)).toBe(address);
    expect(pagePattern(address, ['Alice Chen', 'alice@x.example'])).toBe(`${AT}/clients/*/overview`);
  });

  it('is none for what is no web address, and never throws', () => {
    for (const bad of [
      '',
      'about:blank',
      'javascript:alert(1)',
      'https://',
      'file:///etc/passwd',
      'https://*/x',
    ]) {
      expect([pagePattern(bad), tidyPattern(bad)]).toEqual([null, null]);
    }
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => void [pagePattern(a), matchPattern(a, b)]));
  });
});

describe('a pattern', () => {
  const part = fc.oneof(fc.constantFrom('app', 'clients', 'view', 'v2'), fc.nat().map(String), fc.uuid());
  const address = fc
    .tuple(
      fc.array(part, { maxLength: 5 }),
      fc.array(fc.tuple(fc.constantFrom('id', 'module', 'tab'), part), { maxLength: 3 }),
    )
    .map(([path, query]) => `${AT}/${path.join('/')}?${query.map(([k, v]) => `${k}=${v}`).join('&')}`);

  it('always holds for the page it was made of, and is a pattern of itself', () => {
    fc.assert(
      fc.property(address, (made) => {
        const pattern = pagePattern(made) ?? '';
        // Of two parameters of one name the first counts.
        fc.pre(new Set(made.match(/\w+(?==)/g)).size === (made.match(/\w+(?==)/g)?.length ?? 0));
        expect(matchPattern(pattern, made)).not.toBe(null);
        expect(tidyPattern(pattern)).toBe(pattern);
      }),
    );
  });

  it('gives what stands in the place of each star', () => {
    expect(matchPattern(`${AT}/o/*/c/*`, `${AT}/o/12/c/34?x=1#y`)).toEqual(['12', '34']);
    expect(matchPattern(`${AT}/i.php?m=C&id=*`, `${AT}/i.php?id=9&x=2&m=C`)).toEqual(['9']);
  });

  it.each([
    ['another origin', 'https://crm.example/clients/1'],
    ['another scheme', 'http://crm.example:8443/clients/1'],
    ['a deeper page', `${AT}/clients/1/notes`],
    ['the list', `${AT}/clients`],
    ['a new record', `${AT}/clients/new`],
    ['another part', `${AT}/Clients/1`],
  ])('does not hold for %s', (_, other) => {
    expect(matchPattern(`${AT}/clients/*`, other)).toBe(null);
  });

  it('names the record by what stands before its id, so that views of one record are the same', () => {
    expect(objectOf(`${AT}/app/customers/*/edit`)).toBe('app.customers');
    expect(objectOf(`${AT}/app/customers/*`)).toBe('app.customers');
    expect(objectOf(`${AT}/#/Contact/view/*`)).toBe('contact.view');
    expect(originOfPattern(`${AT}/x/*`)).toBe(AT);
  });
});
