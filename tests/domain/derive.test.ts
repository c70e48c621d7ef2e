import { describe, expect, it } from 'vitest';
import { derivedFields } from '../../lib/domain/derive.ts';
import { reviewAt } from '../../lib/domain/review.ts';
import { at, customer, followUp, memory, occasion } from './rows.ts';

const DAY = 86_400_000;
const stamp = (ms: number) => `${ms.toString(36).padStart(9, '0')}000.device`;

describe('columns that follow from a row', () => {
  it('are the sort name of a customer and the announcement of an open follow-up', () => {
    expect(derivedFields('customers', customer('c', { displayName: 'Éric Li' }))).toEqual({
      sortName: 'eric li',
    });
    expect(derivedFields('followUps', followUp('f', '2026-12-01', '10:00'))).toEqual({
      nextAt: at('2026-12-01T10:00'),
      speaksAt: [at('2026-12-01T10:00')],
    });
    expect(derivedFields('followUps', followUp('f', '2026-12-01', '10:00', { doneAt: 1 }))).toEqual({});
  });

  it('are the review of a memory', () => {
    expect(derivedFields('memories', memory('m', { kind: 'fact' }))).toEqual({ reviewAt: 365 * DAY });
    expect(derivedFields('memories', memory('m', { kind: 'taboo' }))).toEqual({});
  });

  it('are the next date of an occasion, counted from its last change', () => {
    const c = stamp(at('2020-01-01T10:00'));
    const changed = stamp(at('2026-11-25T10:00'));
    expect(derivedFields('occasions', occasion('o', { _: { v: 1, c } }))).toEqual({ nextOn: '2020-08-15' });
    expect(derivedFields('occasions', occasion('o', { _: { v: 1, c, m: { title: changed } } }))).toEqual({
      nextOn: '2027-08-15',
    });
    expect(derivedFields('occasions', occasion('o', { del: 1, _: { v: 1, c } }))).toEqual({});
    expect(derivedFields('occasions', occasion('o', { _: { v: 1, c: '?' } }))).toEqual({});
  });

  it('are the first promise of a case until it is filed', () => {
    const step = (key: string, date: string) => ({
      key,
      channel: 'call' as const,
      due: { date, zone: 'UTC' },
    });
    const steps = [step('call', '2026-11-27'), step('mail', '2026-11-26')];
    const row = { id: 'x', del: 0 as const, _: { v: 1, c: '' }, customerId: 'c', steps };
    expect(derivedFields('cases', row)).toEqual({ nextAt: Date.UTC(2026, 10, 26, 9) });
    expect(derivedFields('cases', { ...row, closedAt: 1 })).toEqual({});
    expect(derivedFields('cases', { ...row, del: 1 })).toEqual({});
    expect(derivedFields('cases', { ...row, steps: [] })).toEqual({});
  });

  it('are the day of a planned visit until it is made', () => {
    const due = { date: '2026-11-26', zone: 'UTC' };
    const row = { id: 'v', del: 0 as const, _: { v: 1, c: '' }, customerId: 'c', steps: [], due };
    expect(derivedFields('visits', row)).toEqual({ nextAt: Date.UTC(2026, 10, 26, 9) });
    expect(derivedFields('visits', { ...row, doneAt: 1 })).toEqual({});
  });

  it('are none for other tables', () => {
    const row = { id: 'x', del: 0 as const, _: { v: 1, c: '' }, value: 1 };
    expect(derivedFields('settings', row)).toEqual({});
  });
});

describe('a memory is asked again', () => {
  it.each([
    ['taboo', undefined],
    ['note', undefined],
    ['arrangement', 365],
    ['fact', 365],
    ['preference', 730],
    ['habit', 730],
  ] as const)('%s: after %s days', (kind, days) => {
    const expected = days === undefined ? undefined : 1000 + days * DAY;
    expect(reviewAt(memory('m', { kind, noted: { at: 1000 } }))).toBe(expected);
  });

  it('counted from its last confirmation, and never once deleted', () => {
    expect(reviewAt(memory('m', { kind: 'fact', confirmedAt: 500 }))).toBe(500 + 365 * DAY);
    expect(reviewAt(memory('m', { kind: 'fact', del: 1 }))).toBeUndefined();
  });
});
