import { describe, expect, it } from 'vitest';
import { lookupKeys, resolveCustomer } from '../../lib/domain/resolve.ts';
import { subjectOf } from '../../lib/domain/subject.ts';
import { customer, match, person, signal } from './rows.ts';

const anna = customer('anna');
const dan = customer('dan');
const seen = person('Anna', 'Anna@Hotel.example');
const key = 'email:anna@hotel.example';

describe('keys to look up', () => {
  it('are the normalised signals, strongest first, never the name', () => {
    const p = person('Anna', 'anna@hotel.example');
    p.signals.push(
      signal('display-name', 'Anna'),
      signal('phone', '138 0013 8000'),
      signal('crm-record', 'crm.example/contact/7'),
    );
    expect(lookupKeys(p, 'CN')).toEqual([
      'crm-record:crm.example/contact/7',
      'email:anna@hotel.example',
      'phone:+8613800138000',
      'phone:13800138000',
    ]);
  });

  it('leave out what is no address and what belongs to a shared sender', () => {
    expect(lookupKeys(person('X', 'not an address'), 'CN')).toEqual([]);
    expect(lookupKeys(person('X', 'noreply@x.example'), 'CN')).toEqual([]);
  });
});

describe('who a person is', () => {
  it('is the customer who holds the address', () => {
    const resolution = resolveCustomer(seen, [match(key, anna)], 'CN');
    expect(resolution).toEqual({
      kind: 'matched',
      customer: anna,
      by: { kind: 'email', value: 'anna@hotel.example' },
    });
  });

  it('is a question when several customers hold it', () => {
    const resolution = resolveCustomer(seen, [match(key, anna), match(key, dan)], 'CN');
    expect(resolution).toMatchObject({ kind: 'ambiguous', candidates: [anna, dan] });
  });

  it('is a question when two signals lead to two customers, whichever is stronger', () => {
    const p = { ...seen, signals: [...seen.signals, signal('crm-record', 'crm.example/contact/7')] };
    const matches = [match(key, anna), match('crm-record:crm.example/contact/7', dan)];
    expect(resolveCustomer(p, matches, 'CN')).toMatchObject({ kind: 'ambiguous', candidates: [dan, anna] });
  });

  it('is one customer when two signals lead to the same', () => {
    const p = { ...seen, signals: [...seen.signals, signal('phone', '+8613800138000')] };
    const matches = [match(key, anna), match('phone:+8613800138000', anna)];
    expect(resolveCustomer(p, matches, 'CN')).toMatchObject({ kind: 'matched', customer: anna });
  });

  it('is nobody by an identity set apart, deleted, or of a deleted customer', () => {
    const gone = customer('gone', { del: 1 });
    const matches = [match(key, anna, { apart: 1 }), match(key, dan, { del: 1 }), match(key, gone)];
    expect(resolveCustomer(seen, matches, 'CN')).toEqual({
      kind: 'unknown',
      attachable: true,
      shared: false,
    });
    expect(resolveCustomer(seen, [match(key, anna, { apart: 1 }), match(key, dan)], 'CN')).toMatchObject({
      kind: 'matched',
      customer: dan,
    });
  });

  it('is nobody by a similar key: part of it, another case of record, a name', () => {
    const p = {
      ...person('Anna'),
      signals: [signal('display-name', 'Anna'), signal('crm-record', 'crm.example/Contact/7')],
    };
    const matches = [match('display-name:Anna', anna), match('crm-record:crm.example/contact/7', anna)];
    expect(resolveCustomer(p, matches, 'CN')).toEqual({ kind: 'unknown', attachable: true, shared: false });
    expect(resolveCustomer(seen, [match('email:anna@hotel.example.org', anna)], 'CN').kind).toBe('unknown');
  });

  it('by phone holds in any spelling, and for numbers kept as bare digits', () => {
    const p = { ...person('Anna'), signals: [signal('phone', '138-0013-8000')] };
    expect(resolveCustomer(p, [match('phone:+8613800138000', anna)], 'CN').kind).toBe('matched');
    expect(resolveCustomer(p, [match('phone:13800138000', anna)], 'CN').kind).toBe('matched');
    expect(resolveCustomer(p, [match('phone:+4413800138000', anna)], 'CN').kind).toBe('unknown');
  });

  it('is a question when only a weak key is known and the page shows a stronger one', () => {
    const p = { ...seen, signals: [...seen.signals, signal('phone', '+8613800138000')] };
    const matches = [match('phone:+8613800138000', anna)];
    expect(resolveCustomer(p, matches, 'CN')).toMatchObject({ kind: 'ambiguous', candidates: [anna] });
  });

  it('is a question when the customer has another record of the same kind in the same system', () => {
    const record = (id: string) => ({ ...seen, signals: [...seen.signals, signal('crm-record', id)] });
    const known = { ...match(key, anna), records: ['crm.example/contact/7'] };
    const kindOf = (id: string) => resolveCustomer(record(id), [known], 'CN').kind;
    expect(kindOf('crm.example/contact/8')).toBe('ambiguous');
    expect(kindOf('crm.example/lead/8')).toBe('matched');
    expect(kindOf('other.example/contact/8')).toBe('matched');
    const own = match('crm-record:crm.example/contact/8', anna);
    expect(resolveCustomer(record('crm.example/contact/8'), [known, own], 'CN').kind).toBe('matched');
  });

  it('is nobody for a shared sender, even when a customer holds that address', () => {
    const machine = person('Anna via Shelf', 'noreply@shelf.example');
    const matches = [match('email:noreply@shelf.example', anna)];
    expect(resolveCustomer(machine, matches, 'CN')).toEqual({
      kind: 'unknown',
      attachable: false,
      shared: true,
    });
  });

  it('is nobody to attach to for a mere name', () => {
    expect(resolveCustomer(person('Anna'), [], 'CN')).toEqual({
      kind: 'unknown',
      attachable: false,
      shared: false,
    });
  });
});

describe('the subject of words', () => {
  it('is the customer, else the best key, else nothing', () => {
    const unknown = resolveCustomer(seen, [], 'CN');
    expect(subjectOf(resolveCustomer(seen, [match(key, anna)], 'CN'), seen, 'CN')).toBe('customer:anna');
    expect(subjectOf(unknown, seen, 'CN')).toBe(`person:${key}`);
    expect(subjectOf(unknown, person('Anna'), 'CN')).toBeNull();
  });

  it('differs for two people of one name', () => {
    const unknown = { kind: 'unknown', attachable: true, shared: false } as const;
    const names = ['a@x.example', 'b@x.example'].map((a) => subjectOf(unknown, person('王伟', a), 'CN'));
    expect(new Set(names).size).toBe(2);
  });
});
