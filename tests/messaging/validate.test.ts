import { describe, expect, it } from 'vitest';
import type { PageShown } from '../../lib/domain/reading.ts';
import { LIMITS, parseMessage, parseReading } from '../../lib/messaging/validate.ts';
import { reading, seen } from './readings.ts';

const sent = (change: Record<string, unknown>) => ({
  type: 'page-reading',
  reading: { ...seen(), ...change },
});

/** An object that holds itself. */
function cyclic(): Record<string, unknown> {
  const self: Record<string, unknown> = { type: 'page-reading' };
  self['reading'] = self;
  return self;
}

describe('a message', () => {
  it.each([
    { type: 'page-reading', reading: seen() },
    { type: 'site-is-on' },
    { type: 'bring-reader', id: 'frappe-crm' },
    { type: 'read-again' },
    { type: 'stop-reading' },
    { type: 'tab-reading', tabId: 3, reading: reading(), once: true },
  ])('of the protocol is taken as it is: $type', (message) => {
    expect(parseMessage(JSON.parse(JSON.stringify(message)))).toEqual(message);
  });

  it('is a copy: later changes by the sender change nothing', () => {
    const message = { type: 'page-reading', reading: seen() };
    const taken = parseMessage(message);
    message.reading.people.length = 0;
    expect(taken).toEqual({ type: 'page-reading', reading: seen() });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['a text', 'page-reading'],
    ['an array', [{ type: 'site-is-on' }]],
    ['a function', () => ({ type: 'site-is-on' })],
    ['an unknown type', { type: 'export-everything' }],
    ['a type that is an object', { type: { toString: () => 'site-is-on' } }],
    ['a type from the prototype', Object.create({ type: 'site-is-on' })],
    ['a __proto__ of its own', JSON.parse('{"type":"site-is-on","__proto__":{"isAdmin":true}}')],
    ['a reader that is a path', { type: 'bring-reader', id: '../background' }],
    ['a reader that is a list', { type: 'bring-reader', id: ['odoo'] }],
    ['more than the protocol says', { type: 'site-is-on', run: 'x' }],
    ['itself inside itself', cyclic()],
    ['a reading of wrong types', sent({ own: 'a@b.example' })],
    ['a reading with an unknown kind', sent({ pageKind: 'admin' })],
    ['a text of ten megabytes', sent({ subject: 'x'.repeat(10_000_000) })],
    [
      'a name of ten megabytes',
      sent({ people: [{ role: 'from', name: 'x'.repeat(10_000_000), signals: [] }] }),
    ],
    ['a hundred thousand people', sent({ people: Array(100_000).fill(reading().people[0]) })],
    ['a list that only looks like one', sent({ people: { length: 1, 0: reading().people[0] } })],
    ['an infinite confidence', sent({ people: [personWith({ confidence: Number.POSITIVE_INFINITY })] })],
    ['no number for confidence', sent({ people: [personWith({ confidence: Number.NaN })] })],
    ['a negative tab', { type: 'tab-reading', tabId: -1, reading: reading(), once: false }],
    ['half a tab', { type: 'tab-reading', tabId: 1.5, reading: reading(), once: false }],
  ])('with %s is refused', (_, message) => {
    expect(parseMessage(message)).toBe(null);
  });

  it('that throws when it is looked at is refused', () => {
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('boo');
        },
        ownKeys: () => {
          throw new Error('boo');
        },
      },
    );
    const getter = {
      get type(): string {
        throw new Error('boo');
      },
    };
    expect([parseMessage(trap), parseMessage(getter)]).toEqual([null, null]);
  });

  it('leaves no mark on Object.prototype', () => {
    parseMessage(
      JSON.parse(
        '{"type":"page-reading","reading":{"__proto__":{"polluted":1}},"constructor":{"prototype":{"polluted":1}}}',
      ),
    );
    expect('polluted' in {}).toBe(false);
  });

  it('at the limits is still taken', () => {
    const full: PageShown = {
      ...seen(),
      people: Array(LIMITS.people).fill(reading().people[0]),
      subject: 'x'.repeat(LIMITS.text),
    };
    expect(parseReading(full)?.people).toHaveLength(LIMITS.people);
  });
});

describe('the words of a page', () => {
  const shown = (one: unknown) => parseMessage(sent({ shown: [one] }));
  const card = (change: Record<string, unknown>) =>
    parseMessage(
      sent({ card: { record: null, title: '', names: [], emails: [], phones: [], rows: [], ...change } }),
    );

  it('are taken as they stand, whatever they say', () => {
    const one = { role: 'from', ways: [{ by: 'title', address: '<\u202e@@' }, { text: 'constructor' }] };
    expect(shown(one)).toEqual(sent({ shown: [one] }));
    expect(card({ emails: [['nobody@'], []], rows: [['Email', 'x']], parts: ['a', 'b'] })).not.toBeNull();
  });

  it.each([
    ['of an unknown role', { role: 'owner' }],
    ['longer than any name', { role: 'to', name: 'x'.repeat(LIMITS.text + 1) }],
    ['in a list without end', { role: 'to', list: 'x'.repeat(LIMITS.list + 1) }],
    ['from too many places', { role: 'from', ways: Array(LIMITS.values + 1).fill({}) }],
    ['with something else beside them', { role: 'to', html: '<b>' }],
    ['in places inside of places', { role: 'from', ways: [{ ways: [] }] }],
  ])('%s are refused', (_, one) => {
    expect(shown(one)).toBeNull();
  });

  it.each([
    ['a row of three', { rows: [['Email', 'a', 'b']] }],
    ['a way that is no list', { emails: ['a@x.example'] }],
    ['too many values', { phones: [Array(LIMITS.values + 1).fill('1')] }],
    ['a record that is a text', { record: 'crm.example/contact/1' }],
  ])('of a record with %s are refused', (_, change) => {
    expect(card(change)).toBeNull();
  });
});

it('that would fill the memory of the session is refused, though each part of it is small enough', () => {
  const signal = { kind: 'handle', value: 'v'.repeat(LIMITS.text), raw: 'r', confidence: 1 };
  const one = { role: 'mentioned', name: 'A', signals: Array(LIMITS.signals).fill(signal) };
  const people = (count: number) => ({
    type: 'page-reading',
    reading: { ...seen(), people: Array(count).fill(one) },
  });
  expect(parseMessage(people(1))).not.toBeNull();
  expect(parseMessage(people(LIMITS.people))).toBeNull();
});

function personWith(signal: Record<string, unknown>) {
  const email = { kind: 'email', value: 'a@b.example', raw: 'a@b.example', confidence: 1 };
  return { role: 'from', name: 'A', signals: [{ ...email, ...signal }] };
}

it('keeps the company that a page names beside a person, of a bearable length', () => {
  const named = {
    ...seen(),
    people: [{ role: 'from', name: 'Bob', organisation: 'Firm', signals: [] }],
  };
  expect(parseMessage({ type: 'page-reading', reading: named })).toMatchObject({
    reading: { people: [{ organisation: 'Firm' }] },
  });
  const long = { ...named, people: [{ ...named.people[0], organisation: 'x'.repeat(LIMITS.text + 1) }] };
  expect(parseMessage({ type: 'page-reading', reading: long })).toBeNull();
});
