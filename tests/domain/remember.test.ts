import { describe, expect, it } from 'vitest';
import type { Edit } from '../../lib/domain/edits.ts';
import { apartEdits, attachEdits, displayNameOf, newCustomerEdits } from '../../lib/domain/remember.ts';
import { counter, person, signal } from './rows.ts';

const NOTED = { at: 5, page: 'https://mail.example/', subject: 'Room' };
const ids = (edits: Edit[]) => edits.map((e) => `${e.table} ${e.id}`);

describe('a new customer', () => {
  const anna = person('Anna  Schmidt', 'Anna@Hotel.example');
  anna.signals.push(signal('phone', '138 0013 8000'), signal('display-name', 'Anna Schmidt'));
  anna.signals.push(signal('crm-record', 'crm.example/contact/7'), signal('handle', 'wechat:anna'));

  it('has the name as it reads and one identity for each way to find them again', () => {
    const { customerId, edits } = newCustomerEdits(anna, NOTED, 'CN', counter());
    expect(edits[0]).toEqual({
      op: 'set',
      table: 'customers',
      id: customerId,
      fields: { kind: 'person', scope: 'external', displayName: 'Anna Schmidt' },
    });
    expect(ids(edits.slice(1))).toEqual([
      'identities crm-record:crm.example/contact/7:id-1',
      'identities email:anna@hotel.example:id-1',
      'identities phone:+8613800138000:id-1',
      'identities handle:wechat:anna:id-1',
    ]);
    expect(edits[2]).toMatchObject({
      fields: {
        customerId,
        kind: 'email',
        value: 'anna@hotel.example',
        key: 'email:anna@hotel.example',
        firstSeenAt: 5,
      },
    });
  });

  it('keeps a phone of no known country by its digits', () => {
    const caller = { ...person('Bo'), signals: [signal('phone', '020 7946 0130')] };
    const { edits } = newCustomerEdits(caller, NOTED, 'nowhere', counter());
    expect(ids(edits)[1]).toBe('identities phone:02079460130:id-1');
  });

  it('never gets a shared sender’s address as theirs', () => {
    const { edits } = newCustomerEdits(person('Shop', 'noreply@shop.example'), NOTED, 'CN', counter());
    expect(ids(edits)).toEqual(['customers id-1']);
  });

  it('without a name is called by the address, and never by an address that is not theirs', () => {
    expect(displayNameOf(person('', 'orders@shop.example'))).toBe('orders');
    expect(displayNameOf(person('\u200b ', 'orders@shop.example'))).toBe('orders');
    expect(displayNameOf(person('anna@hotel.example', 'x@hotle.example'))).toBe('x@hotle.example');
    expect(displayNameOf({ ...person(''), signals: [signal('phone', '+86 138')] })).toBe('+86 138');
  });
});

describe('what the user says of an address', () => {
  it('that it is this customer: kept, and no longer apart', () => {
    const edits = attachEdits('c', person('Anna', 'anna@hotel.example'), 9, 'CN');
    expect(edits).toMatchObject([
      { table: 'identities', id: 'email:anna@hotel.example:c', fields: { customerId: 'c', firstSeenAt: 9 } },
    ]);
    expect(edits[0]).toHaveProperty('fields.apart', undefined);
    expect(attachEdits('c', person('Anna'), 9, 'CN')).toEqual([]);
  });

  it('that it is not: apart, nothing else changed', () => {
    expect(apartEdits('email:x:c')).toEqual([
      { op: 'set', table: 'identities', id: 'email:x:c', fields: { apart: 1 } },
    ]);
  });
});
