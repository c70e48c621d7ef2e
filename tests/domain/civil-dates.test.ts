import { describe, expect, it } from 'vitest';
import { nextDayOfMonth, nextMonthDay, nextOccasion } from '../../lib/domain/civil-dates.ts';
import type { CivilDate } from '../../lib/domain/records.ts';

const from = (date: string) => Temporal.PlainDate.from(date);
const next = (kind: 'birthday' | 'pay-day', date: CivilDate, day: string) =>
  nextOccasion({ kind, date }, from(day))?.toString() ?? null;
const gregorian = (month: number, day: number): CivilDate => ({ calendar: 'gregorian', month, day });

describe('the next of an occasion', () => {
  it('is today when it is today, else this year or next', () => {
    expect(next('birthday', gregorian(8, 15), '2026-08-15')).toBe('2026-08-15');
    expect(next('birthday', gregorian(8, 15), '2026-08-16')).toBe('2027-08-15');
    expect(next('birthday', { ...gregorian(8, 15), year: 1986 }, '2026-01-01')).toBe('2026-08-15');
  });

  it('of 29 February is kept on the 28th in common years', () => {
    expect(next('birthday', gregorian(2, 29), '2027-01-01')).toBe('2027-02-28');
    expect(next('birthday', gregorian(2, 29), '2028-01-01')).toBe('2028-02-29');
  });

  it('of the Chinese calendar moves with it', () => {
    const date: CivilDate = { calendar: 'chinese', month: 8, day: 15 };
    expect(next('birthday', date, '2026-01-01')).toBe('2026-09-25');
    expect(next('birthday', date, '2026-09-26')).toBe('2027-09-15');
  });

  it('of pay day comes every month, at the end of short ones', () => {
    expect(next('pay-day', gregorian(1, 5), '2026-11-05')).toBe('2026-11-05');
    expect(next('pay-day', gregorian(1, 5), '2026-11-06')).toBe('2026-12-05');
    expect(next('pay-day', gregorian(1, 31), '2027-02-10')).toBe('2027-02-28');
  });

  it('of no real day is nothing', () => {
    expect(next('birthday', gregorian(13, 1), '2026-01-01')).toBeNull();
    expect(next('birthday', gregorian(2, 30), '2026-01-01')).toBeNull();
    expect(next('pay-day', gregorian(1, 32), '2026-01-01')).toBeNull();
  });
});

it('a month and day in words waits for a year that has it', () => {
  expect(nextMonthDay(2, 29, from('2097-01-01'))?.toString()).toBe('2104-02-29');
  expect(nextMonthDay(2, 30, from('2026-01-01'))).toBeNull();
});

it('a day of the month is clamped once a month, never skipped', () => {
  expect(nextDayOfMonth(31, from('2026-01-31')).toString()).toBe('2026-01-31');
  expect(nextDayOfMonth(31, from('2026-02-01')).toString()).toBe('2026-02-28');
});
