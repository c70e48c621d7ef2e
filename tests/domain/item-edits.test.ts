import { describe, expect, it } from 'vitest';
import { itemEdits, type Known } from '../../lib/domain/quick-add/item-edits.ts';
import { parseItems } from '../../lib/domain/quick-add/parse-items.ts';
import { at, counter, ZONE } from './rows.ts';

const NOTED = { at: 5, page: 'https://mail.example/', subject: 'Room', quote: 'no nuts please' };
const CONTEXT = { now: at('2026-11-25T11:30'), zone: ZONE, lang: 'en' };

function keep(line: string, known?: Known) {
  return itemEdits('c', parseItems(line, CONTEXT), NOTED, counter(), 'GB', known);
}

const set = (table: string, id: string, fields: object) => ({ op: 'set', table, id, fields });

describe('an item kept', () => {
  it('as a memory has text, kind, topic and where it was learned', () => {
    expect(keep('!no peanuts #food')).toEqual([
      set('memories', 'id-1', {
        customerId: 'c',
        kind: 'taboo',
        text: 'no peanuts',
        topic: 'food',
        noted: NOTED,
      }),
    ]);
    expect(keep('@call her')).toMatchObject([
      { table: 'memories', fields: { kind: 'note', text: 'call her' } },
    ]);
  });

  it('as a memory has its validity and its tact, and no suggestion is written', () => {
    expect(keep('+no visits until March, in chemotherapy #health')).toEqual([
      set('memories', 'id-1', {
        customerId: 'c',
        kind: 'preference',
        text: 'no visits until March, in chemotherapy',
        topic: 'health',
        until: '2027-03-31',
        sensitive: 1,
        noted: NOTED,
      }),
    ]);
    expect(keep('likes tea')).toEqual([
      set('memories', 'id-1', { customerId: 'c', kind: 'note', text: 'likes tea', noted: NOTED }),
    ]);
  });

  it('as a follow-up has title, channel, due and what recurs', () => {
    const due = { date: '2026-11-30', time: '09:30', zone: ZONE };
    const fields = { customerId: 'c', title: 'call', channel: 'call', due, origin: 'manual' };
    expect(keep('@every monday 9:30 call')).toEqual([
      set('followUps', 'id-1', { ...fields, recurrence: 'FREQ=WEEKLY;BYDAY=MO' }),
    ]);
    expect(JSON.stringify(keep('@tomorrow call'))).not.toContain('recurrence');
  });

  it('as a promise is a follow-up that says so, due in a day', () => {
    const due = { date: '2026-11-26', time: '11:30', zone: ZONE };
    expect(keep('*the drawings')).toEqual([
      set('followUps', 'id-1', {
        customerId: 'c',
        title: 'the drawings',
        channel: 'other',
        due,
        origin: 'promise',
      }),
    ]);
  });

  it('as an occasion has its civil date and a lead', () => {
    const date = { calendar: 'chinese', month: 8, day: 15 };
    expect(keep('@农历八月十五 生日')).toEqual([
      set('occasions', 'id-1', { customerId: 'c', kind: 'birthday', title: '生日', date, leadDays: 7 }),
    ]);
    expect(keep('@payday 25th')).toMatchObject([{ table: 'occasions', fields: { leadDays: 0 } }]);
  });

  it('as a supply has capacity, use a day and the safety stock', () => {
    expect(keep('~20 kg rice every 25 days')).toEqual([
      set('supplies', 'id-1', {
        customerId: 'c',
        product: 'rice',
        unit: 'kg',
        capacity: 20,
        usePerDay: 0.8,
        safetyFactor: 1.5,
        text: '20 kg rice every 25 days',
      }),
    ]);
    expect(keep('~uses 12 rolls per quarter')).toMatchObject([
      { fields: { product: 'uses 12 rolls per quarter', capacity: 12 } },
    ]);
  });

  it('as a purchase is a contact of today with its sum, and all its words', () => {
    expect(keep('$ 1200 rice 40kg')).toEqual([
      set('interactions', 'id-1', {
        customerId: 'c',
        at: 5,
        kind: 'purchase',
        text: '1200 rice 40kg',
        amount: 1200,
        currency: 'USD',
        product: 'rice',
        quantity: 40,
        source: 'quick-add',
      }),
    ]);
    expect(JSON.stringify(keep('$ a big order'))).not.toContain('amount');
  });

  it('as an identity has its natural id, so that two windows make one row', () => {
    const [first] = keep('Alice Chen <Alice@X.example>');
    expect(first).toEqual(
      set('identities', 'email:alice@x.example:c', {
        customerId: 'c',
        kind: 'email',
        value: 'alice@x.example',
        key: 'email:alice@x.example',
        raw: 'Alice Chen <Alice@X.example>',
        firstSeenAt: 5,
        apart: undefined,
      }),
    );
    expect(keep('Mobile: 020 7946 0130')).toMatchObject([
      { id: 'phone:+442079460130:c', fields: { value: '+442079460130', label: 'Mobile' } },
    ]);
  });

  it('of nothing keeps nothing, and takes no id', () => {
    expect(keep('  ')).toEqual([]);
  });
});

describe('a referral kept', () => {
  const fact = (text: string) =>
    set('memories', 'id-1', { customerId: 'c', kind: 'fact', text, topic: 'referral', noted: NOTED });

  it('is words as long as nobody knows who is meant', () => {
    expect(keep('>sent by Bob Lee')).toEqual([fact('sent by Bob Lee')]);
  });

  it('ties the two customers in the direction that it says', () => {
    const asked: unknown[] = [];
    const known: Known = (...who) => {
      asked.push(who);
      return 'bob';
    };
    expect(keep('>sent by Bob Lee', known)).toEqual([
      fact('sent by Bob Lee'),
      set('relations', 'bob:referral:c', { from: 'bob', to: 'c', kind: 'referral', at: 5 }),
    ]);
    expect(keep('>introduced Carol <carol@x.example>', known)[1]).toEqual(
      set('relations', 'c:referral:bob', { from: 'c', to: 'bob', kind: 'referral', at: 5 }),
    );
    expect(asked).toEqual([
      ['Bob Lee', undefined],
      ['Carol', 'carol@x.example'],
    ]);
  });

  it('never ties somebody to themselves', () => {
    expect(keep('>Bob Lee', () => 'c')).toHaveLength(1);
  });
});
