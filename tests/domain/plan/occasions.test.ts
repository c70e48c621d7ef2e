import { describe, expect, it } from 'vitest';
import { type OccasionFacts, occasionMoments } from '../../../lib/domain/plan/occasion-moments.ts';
import type { Occasion } from '../../../lib/domain/records.ts';
import { at, occasion, ZONE } from '../rows.ts';

const facts = (today: string, more: Partial<OccasionFacts> = {}): OccasionFacts => ({
  open: new Set(),
  contacts: new Set(),
  now: at(`${today}T12:00`),
  zone: ZONE,
  ...more,
});
const days = (one: Occasion, today: string, more?: Partial<OccasionFacts>) =>
  occasionMoments(one, facts(today, more)).map(({ about, due }) => [about.on, due.date]);
const gregorian = (month: number, day: number) => ({ calendar: 'gregorian', month, day }) as const;

describe('a birthday', () => {
  const born = occasion('b', { title: 'birthday of her daughter' });

  it('comes up on its day, told a week before and on the day', () => {
    expect(occasionMoments(born, facts('2026-01-01'))).toEqual([
      {
        id: 'occasion:b:2026-08-15',
        customerId: 'c',
        title: 'birthday of her daughter',
        channel: 'message',
        due: { date: '2026-08-15', zone: ZONE },
        leads: [7 * 1440, 0],
        origin: 'occasion',
        about: {
          kind: 'birthday',
          table: 'occasions',
          id: 'b',
          on: '2026-08-15',
          words: 'birthday of her daughter',
        },
      },
    ]);
  });

  it('stays after its day as long as it is open, for a month, and no longer than the next is near', () => {
    const open = new Set(['occasion:b:2026-08-15']);
    expect(days(born, '2026-08-15', { open })).toHaveLength(1);
    expect(days(born, '2026-08-16')).toEqual([['2027-08-15', '2027-08-15']]);
    expect(days(born, '2026-08-16', { open })).toEqual([
      ['2026-08-15', '2026-08-15'],
      ['2027-08-15', '2027-08-15'],
    ]);
    expect(days(born, '2026-09-14', { open })).toHaveLength(2);
    expect(days(born, '2026-09-15', { open })).toHaveLength(1);
  });

  it('that was put on another date leaves nothing at the old one', () => {
    const open = new Set(['occasion:b:2026-08-15']);
    const moved = { ...born, date: gregorian(8, 20) };
    expect(days(moved, '2026-08-16', { open })).toEqual([['2026-08-20', '2026-08-20']]);
  });

  it('of 29 February is kept on the 28th in common years', () => {
    const leap = occasion('l', { date: gregorian(2, 29) });
    expect(days(leap, '2026-01-01')).toEqual([['2026-02-28', '2026-02-28']]);
    expect(days(leap, '2028-01-01')).toEqual([['2028-02-29', '2028-02-29']]);
  });

  it('of the Chinese calendar comes on its day there, also in a leap month and on a thirtieth', () => {
    const lunar = (month: number, day: number, leap?: 1) =>
      occasion('l', { date: { calendar: 'chinese', month, day, ...(leap ? { leap } : {}) } });
    expect(days(lunar(8, 15), '2026-01-01')).toEqual([['2026-09-25', '2026-09-25']]);
    expect(days(lunar(6, 10, 1), '2025-01-01')).toEqual([['2025-08-03', '2025-08-03']]);
    expect(days(lunar(12, 30), '2026-01-01')).toHaveLength(1);
  });
});

describe('a pay day', () => {
  const wages = occasion('p', { kind: 'pay-day', date: gregorian(1, 31), leadDays: 0 });

  it('comes every month, on the last day where the month is too short', () => {
    expect(days(wages, '2026-02-01')).toEqual([['2026-02-28', '2026-02-28']]);
    expect(days(wages, '2026-03-01')).toEqual([['2026-03-31', '2026-03-31']]);
  });

  it('piles up nothing: the last one goes when the next has come', () => {
    const open = new Set(['occasion:p:2026-02-28', 'occasion:p:2026-01-31']);
    expect(days(wages, '2026-03-10', { open }).map(([on]) => on)).toEqual(['2026-02-28', '2026-03-31']);
    expect(days(wages, '2026-03-31', { open }).map(([on]) => on)).toEqual(['2026-03-31']);
  });
});

describe('a card', () => {
  const card = occasion('card:christmas:c', {
    kind: 'holiday-card',
    date: gregorian(12, 25),
    leadDays: 10,
  });

  it('is due on the day on which it goes into the post', () => {
    expect(days(card, '2026-11-01')).toEqual([['2026-12-25', '2026-12-15']]);
  });

  it('that was sent is asked for next year', () => {
    const contacts = new Set(['card:card:christmas:c:2026-12-25']);
    expect(days(card, '2026-12-01', { contacts })).toEqual([['2027-12-25', '2027-12-15']]);
  });
});

it('nothing of a deleted occasion, nor of a date that does not exist', () => {
  expect(days(occasion('x', { del: 1 }), '2026-01-01')).toEqual([]);
  expect(days(occasion('x', { date: gregorian(2, 30) }), '2026-01-01')).toEqual([]);
});
