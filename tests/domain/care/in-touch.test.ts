import { describe, expect, it } from 'vitest';
import { cadenceDue, lastContact, readCadence, writeCadence } from '../../../lib/domain/cadence/cadence.ts';
import { cadenceMoments } from '../../../lib/domain/cadence/cadence-moments.ts';
import { cardDue, cardEdits, cardSentEdits, holidayOf } from '../../../lib/domain/cadence/cards.ts';
import { forgottenFor, isLookedAfter } from '../../../lib/domain/cadence/forgotten.ts';
import { at, customer, ENVELOPE, occasion, ZONE } from '../rows.ts';

const NOW = at('2026-11-25T16:00');
const SIX_WEEKS = { cadence: 'P6W', cadenceFrom: '2026-11-01' };

describe('a turn of contacts', () => {
  it('is read and written, and nothing else is one', () => {
    for (const text of ['P1D', 'P6W', 'P3M', 'P1Y', 'P999D']) {
      const cadence = readCadence(text);
      expect(cadence && writeCadence(cadence)).toBe(text);
    }
    for (const text of ['', 'P0W', '6W', 'P6H', 'PT6M', 'P-1W', undefined])
      expect(readCadence(text)).toBeNull();
  });

  it('is due one turn after the last contact', () => {
    expect(cadenceDue(SIX_WEEKS, at('2026-11-10T23:30'), ZONE)?.date).toBe('2026-12-22');
  });

  it('moves with every contact', () => {
    const moments = (last: number) => cadenceMoments(customer('c', SIX_WEEKS), last, ZONE);
    expect(moments(at('2026-11-10T09:00'))[0]).toMatchObject({
      due: { date: '2026-12-22' },
      origin: 'cadence',
    });
    expect(moments(at('2026-11-20T09:00'))[0]).toMatchObject({ due: { date: '2027-01-01' } });
  });

  it('is not late on the day it is wished for, however long ago the last contact was', () => {
    expect(cadenceDue(SIX_WEEKS, at('2024-01-01T09:00'), ZONE)?.date).toBe('2026-11-01');
  });

  it('counts from its own day without a contact; months end where they end', () => {
    expect(cadenceDue(SIX_WEEKS, null, ZONE)?.date).toBe('2026-12-13');
    const monthly = { cadence: 'P1M', cadenceFrom: '2026-01-01' };
    expect(cadenceDue(monthly, at('2026-01-31T09:00'), ZONE)?.date).toBe('2026-02-28');
  });

  it('asks nothing of nobody: without a turn, deleted, merged', () => {
    expect(cadenceMoments(customer('c'), null, ZONE)).toEqual([]);
    expect(cadenceMoments(customer('c', { ...SIX_WEEKS, del: 1 }), null, ZONE)).toEqual([]);
    expect(cadenceMoments(customer('c', { ...SIX_WEEKS, mergedInto: 'd' }), null, ZONE)).toEqual([]);
    expect(cadenceDue({ cadence: 'P6W', cadenceFrom: 'soon' }, null, ZONE)).toBeNull();
  });

  it('takes no contact of the future for the last', () => {
    const row = (id: string, time: number, del: 0 | 1 = 0) =>
      ({ id, del, _: ENVELOPE, customerId: 'c', at: time, kind: 'call', text: '' }) as const;
    const contacts = [row('old', NOW - 9), row('new', NOW - 1), row('gone', NOW, 1), row('later', NOW + 1)];
    expect(lastContact(contacts, NOW)?.id).toBe('new');
  });
});

describe('who is forgotten', () => {
  const touch = (local: string | null) => ({
    customer: customer('c'),
    lastAt: local === null ? null : at(local),
    knownSince: at('2026-11-01T10:00'),
  });
  it('falls into the widest span that has passed, by the calendar', () => {
    const bucket = (local: string | null) => forgottenFor(touch(local), NOW, ZONE);
    expect(bucket('2026-11-19T00:00')).toBeNull();
    expect(bucket('2026-11-18T23:59')).toBe(7);
    expect(bucket('2026-11-10T10:00')).toBe(15);
    expect(bucket('2026-10-26T10:00')).toBe(30);
    expect(bucket('2026-08-27T10:00')).toBe(90);
    expect(bucket('2026-05-29T10:00')).toBe(180);
    expect(bucket('2019-01-01T10:00')).toBe(180);
    expect(bucket(null)).toBe(15);
  });

  it('is nobody who left or was no customer', () => {
    expect(isLookedAfter(customer('c'))).toBe(true);
    expect(isLookedAfter(customer('c', { stage: 'ex-customer' }))).toBe(false);
    expect(isLookedAfter(customer('c', { mergedInto: 'd' }))).toBe(false);
  });
});

describe('a card', () => {
  const birthday = occasion('b', { kind: 'birthday', date: { calendar: 'gregorian', month: 12, day: 10 } });
  it('has to be posted so many days before', () => {
    expect(cardDue(birthday, customer('c'), 7, NOW, ZONE)).toMatchObject({
      on: '2026-12-10',
      postBy: '2026-12-03',
      late: false,
    });
    expect(cardDue(birthday, customer('c'), 20, NOW, ZONE)).toMatchObject({
      postBy: '2026-11-20',
      late: true,
    });
    expect(cardDue(birthday, customer('c'), 0, NOW, ZONE)).toBeNull();
  });

  it('of Spring Festival goes by the Chinese calendar', () => {
    const [edit] = cardEdits(['c'], 'spring-festival', 10);
    if (edit?.op !== 'set' || edit.table !== 'occasions') throw new Error('no occasion');
    const row = occasion(edit.id, { ...edit.fields, kind: 'holiday-card' } as Partial<typeof birthday>);
    expect(holidayOf(row)).toBe('spring-festival');
    expect(cardDue(row, customer('c'), 10, at('2027-01-20T10:00'), ZONE)?.on).toBe('2027-02-06');
  });

  it('sent is one contact, in however many windows', () => {
    const card = cardDue(birthday, customer('c'), 7, NOW, ZONE);
    if (card === null) throw new Error('no card');
    const [one] = cardSentEdits(card, 'Birthday card sent', NOW);
    const [other] = cardSentEdits(card, 'Birthday card sent', NOW + 5);
    expect(one?.id).toBe('card:b:2026-12-10');
    expect(other?.id).toBe(one?.id);
  });

  it('is for birthdays and holidays only', () => {
    expect(cardDue(occasion('p', { kind: 'pay-day' }), customer('c'), 7, NOW, ZONE)).toBeNull();
  });
});
