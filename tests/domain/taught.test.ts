import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taughtPageOf } from '../../lib/domain/taught-clean.ts';
import { taughtReport } from '../../lib/domain/taught-report.ts';
import { valueFor } from '../../lib/domain/taught-shape.ts';
import { TAUGHT_FIELDS, verdictOf, type Way } from '../../lib/domain/taught-site.ts';
import { rankWays } from '../../lib/domain/taught-ways.ts';
import { fieldAfter, missingOf, startDraft, withField, withoutField } from '../../lib/domain/teach-draft.ts';

describe('the shape of a field', () => {
  it.each([
    ['email', 'Alice@X.example', 'alice@x.example'],
    ['email', 'Alice Chen', null],
    ['phone', '+44 20 7946 0130', '+442079460130'],
    ['phone', '12 3456', null],
    ['name', 'Alice Chen', 'Alice Chen'],
    ['name', 'alice@x.example', null],
    ['name', '4711', null],
    ['name', 'She asked for a quiet room and would like to hear from us by Friday', null],
    ['name', '–', null],
    ['company', '3M', '3M'],
    ['company', 'https://3m.example', null],
    ['record', '#4711', '4711'],
    ['record', 'C-00123', 'C-00123'],
    ['record', 'Customer since 2019', null],
    ['record', 'overview', null],
  ] as const)('%s: %s gives %s', (field, raw, value) => {
    expect(valueFor(field, raw)).toBe(value);
  });

  it('never throws, and a value has its own shape', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TAUGHT_FIELDS), fc.string(), (field, raw) => {
        const value = valueFor(field, raw);
        if (value !== null) expect(valueFor(field, value)).toBe(value);
      }),
    );
  });
});

describe('the ways to a field', () => {
  const way = fc.oneof(
    fc.record({
      by: fc.constant('selector' as const),
      selector: fc.constantFrom('.a', 'b:nth-child(2)', '#c > d'),
    }),
    fc.record({
      by: fc.constant('attribute' as const),
      attribute: fc.constant('id'),
      value: fc.constantFrom('x', 'y'),
    }),
    fc.record({ by: fc.constant('label' as const), label: fc.constantFrom('E-mail', '电话') }),
  );

  it('are few, each once, selectors first, and never without the last resort', () => {
    fc.assert(
      fc.property(fc.array(way, { maxLength: 12 }), (ways: Way[]) => {
        const ranked = rankWays(ways);
        expect(ranked.length).toBeLessThanOrEqual(6);
        expect(new Set(ranked.map((one) => JSON.stringify(one))).size).toBe(ranked.length);
        const order = ranked.map(({ by }) => ['selector', 'attribute', 'label', 'address'].indexOf(by));
        expect(order).toEqual(order.toSorted());
        for (const by of ['selector', 'attribute', 'label']) {
          expect(ranked.some((one) => one.by === by)).toBe(ways.some((one) => one.by === by));
        }
      }),
    );
  });

  it('of two selectors the one that counts no neighbours stands first', () => {
    const ranked = rankWays([
      { by: 'selector', selector: 'p:nth-child(2)' },
      { by: 'selector', selector: '.customer-card .contact-address' },
    ]);
    expect(ranked[0]).toEqual({ by: 'selector', selector: '.customer-card .contact-address' });
  });
});

describe('a definition', () => {
  const page = {
    id: 'a',
    name: 'Clients',
    pattern: 'https://crm.example/clients/*',
    fields: { email: { ways: [{ by: 'label', label: 'E-mail' }], scope: 'main' } },
  };

  it('is copied clean: what is not part of it does not come along', () => {
    expect(taughtPageOf({ ...page, _: {}, del: 0, note: 'x' })).toEqual(page);
  });

  it.each([
    ['no fields', { ...page, fields: {} }],
    ['a pattern of no page', { ...page, pattern: 'javascript:alert(1)' }],
    ['fields of an older kind', { ...page, fields: { email: ['.mail'] } }],
    [
      'an attribute that is no mark',
      {
        ...page,
        fields: { email: { ways: [{ by: 'attribute', attribute: 'onclick', value: 'x' }], scope: 'main' } },
      },
    ],
    [
      'a selector without end',
      {
        ...page,
        fields: { email: { ways: [{ by: 'selector', selector: 'a'.repeat(501) }], scope: 'main' } },
      },
    ],
    ['another scope', { ...page, fields: { email: { ways: [{ by: 'address' }], scope: 'everywhere' } } }],
  ])('is none with %s', (_, raw) => {
    expect(taughtPageOf(raw)).toBe(null);
  });

  it('is none for anything else, without throwing', () => {
    fc.assert(fc.property(fc.anything(), (raw) => void taughtPageOf(raw)));
    expect(taughtPageOf(JSON.parse('{"__proto__":{"id":"x"},"fields":{"constructor":{}}}'))).toBe(null);
  });
});

describe('the verdict', () => {
  const read = { field: 'name' as const, state: 'read' as const, value: 'A' };
  const gone = { field: 'email' as const, state: 'gone' as const, value: '' };
  const empty = { field: 'phone' as const, state: 'empty' as const, value: '' };

  it('reads when every place is there, even an empty one', () => {
    expect(verdictOf([read, empty])).toBe('reads');
    expect(verdictOf([read, gone])).toBe('partly');
    expect(verdictOf([gone, empty])).toBe('gone');
  });

  it('names what is lost out of the report of a reading', () => {
    const detectors = ['taught:abc', 'name:selector-1', 'email:gone', 'phone:empty', 'record:differs'];
    expect(taughtReport({ site: 'taught', detectors })).toEqual({
      id: 'abc',
      lost: ['email', 'record'],
      empty: ['phone'],
    });
    expect(taughtReport({ site: 'generic', detectors })).toBe(null);
  });
});

describe('a draft', () => {
  const place = { ways: [{ by: 'label' as const, label: 'X' }], scope: 'main' as const };
  const start = (address: string) =>
    startDraft({ id: 'd', tabId: 1, origin: 'https://crm.example', address, kept: null });

  it('takes the record from an address that tells it', () => {
    expect(start('https://crm.example/c/4711').fields.record?.ways).toEqual([{ by: 'address' }]);
    expect(start('https://crm.example/c').fields.record).toBe(undefined);
  });

  it('asks for one field after the other and ends', () => {
    let draft = start('https://crm.example/c/alice-chen');
    const asked: string[] = [];
    for (let field = fieldAfter(draft, null); field; field = fieldAfter(draft, field)) {
      asked.push(field);
      draft = withField(draft, field, place, field === 'name' ? 'Alice Chen' : field);
    }
    expect(asked).toEqual(['name', 'email', 'phone', 'company']);
    expect(draft.pattern).toBe('https://crm.example/c/*');
    expect(draft.fields.record?.ways).toEqual([{ by: 'address' }]);
    expect(missingOf(draft)).toBe(null);
  });

  it('cannot be kept with a name alone, or for another page or site', () => {
    const named = withField(start('https://crm.example/c'), 'name', place, 'Alice');
    expect(missingOf(named)).toBe('who');
    const mailed = withField(named, 'email', place, 'a@x.example');
    expect(missingOf(mailed)).toBe(null);
    expect(missingOf({ ...mailed, pattern: 'https://other.example/c' })).toBe('pattern');
    expect(missingOf({ ...mailed, pattern: 'https://crm.example/d' })).toBe('other-page');
    expect(missingOf({ ...mailed, name: ' ' })).toBe('name');
    expect(missingOf(withoutField(mailed, 'email'))).toBe('who');
  });
});
