import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TaughtPage } from '../../lib/domain/taught-site.ts';
import { readTaughtPages, writeTaughtPages } from '../../lib/interchange/taught-sites.ts';

const PAGE: TaughtPage = {
  id: 'guests',
  name: 'Guests 客人',
  pattern: 'https://house.example/guests/*',
  fields: {
    email: {
      scope: 'main',
      ways: [
        { by: 'selector', selector: '.mail > a' },
        { by: 'attribute', attribute: 'itemprop', value: 'email' },
        { by: 'label', label: 'E-mail' },
      ],
    },
    record: { scope: 'main', ways: [{ by: 'address' }] },
  },
};
const whole = JSON.parse(writeTaughtPages([PAGE]));
const read = (change: object) => readTaughtPages(JSON.stringify({ ...whole, ...change }));

describe('a file of taught pages', () => {
  it('comes back as it was, also with the mark that Windows puts before it', () => {
    expect(readTaughtPages(writeTaughtPages([PAGE]))).toEqual({ kind: 'pages', pages: [PAGE] });
    expect(readTaughtPages(`\ufeff${writeTaughtPages([PAGE])}`)).toEqual({ kind: 'pages', pages: [PAGE] });
  });

  it.each([
    ['not-json', () => readTaughtPages('{')],
    ['not-ours', () => readTaughtPages('[]')],
    ['not-ours', () => read({ format: 'another' })],
    ['not-ours', () => read({ pages: Array.from({ length: 501 }, () => PAGE) })],
    ['newer', () => read({ version: 2 })],
    ['empty', () => read({ pages: [] })],
    ['large', () => readTaughtPages(' '.repeat(2_000_001))],
  ])('is refused as %s', (trouble, result) => {
    expect(result()).toEqual({ kind: 'bad-file', trouble });
  });

  it('is taken as a whole or not at all, and the entry that is none is named', () => {
    const bad = { ...PAGE, name: 'Odd', pattern: 'javascript:alert(1)' };
    expect(read({ pages: [PAGE, bad] })).toEqual({ kind: 'bad-page', at: 2, name: 'Odd' });
    expect(read({ pages: [7] })).toEqual({ kind: 'bad-page', at: 1, name: '' });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readTaughtPages(text)));
    fc.assert(fc.property(fc.jsonValue(), (pages) => void read({ pages: [pages] })));
  });
});
