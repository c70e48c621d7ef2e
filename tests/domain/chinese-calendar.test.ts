import { describe, expect, it } from 'vitest';
import { chineseNewYear, gregorianOf, nextChineseDay } from '../../lib/domain/chinese-calendar.ts';
import { LUNAR_YEARS } from '../../lib/domain/lunar-table.ts';

const iso = (date: Temporal.PlainDate | null) => date?.toString() ?? null;
const day = (month: number, d: number, leap?: 1) => (leap ? { month, day: d, leap } : { month, day: d });

describe('the Chinese calendar', () => {
  it.each([
    '1900-01-31',
    '1950-02-17',
    '1985-02-20',
    '2000-02-05',
    '2008-02-07',
    '2020-01-25',
    '2021-02-12',
    '2022-02-01',
    '2023-01-22',
    '2024-02-10',
    '2025-01-29',
    '2026-02-17',
    '2027-02-06',
    '2028-01-26',
    '2029-02-13',
    '2030-02-03',
    '2033-01-31',
    '2034-02-19',
    '2050-01-23',
    '2100-02-09',
  ])('has its new year on %s', (date) => {
    expect(iso(chineseNewYear(Number(date.slice(0, 4))))).toBe(date);
  });

  it('has the leap months that almanacs print', () => {
    const leaps = [
      [1984, 10],
      [2001, 4],
      [2012, 4],
      [2017, 6],
      [2020, 4],
      [2023, 2],
      [2025, 6],
      [2028, 5],
      [2031, 3],
      [2033, 11],
      [2036, 6],
    ];
    for (const [year = 0, month = 0] of leaps) expect((LUNAR_YEARS[year - 1900] ?? 0) & 15).toBe(month);
    for (const year of [2021, 2022, 2024, 2026, 2027]) expect((LUNAR_YEARS[year - 1900] ?? 0) & 15).toBe(0);
  });

  it.each([
    [2024, 8, 15, '2024-09-17'],
    [2025, 8, 15, '2025-10-06'],
    [2026, 8, 15, '2026-09-25'],
    [2026, 5, 5, '2026-06-19'],
    [2027, 7, 7, '2027-08-08'],
    [2030, 8, 15, '2030-09-12'],
  ])('%i/%i/%i is %s', (year, month, d, date) => {
    expect(iso(gregorianOf(year, day(month, d)))).toBe(date);
  });

  it('keeps a 30th on the 29th of a short month', () => {
    expect(iso(gregorianOf(2026, day(12, 30)))).toBe('2027-02-05');
    expect(iso(gregorianOf(2033, day(12, 30)))).toBe('2034-02-18');
  });

  it('keeps a leap month apart where the year has it, and joins it where not', () => {
    expect(iso(gregorianOf(2025, day(6, 1)))).toBe('2025-06-25');
    expect(iso(gregorianOf(2025, day(6, 1, 1)))).toBe('2025-07-25');
    expect(gregorianOf(2026, day(6, 1, 1))?.equals(gregorianOf(2026, day(6, 1)) ?? '')).toBe(true);
  });

  it('finds the next such day, that day included, across the new year', () => {
    const from = (date: string) => Temporal.PlainDate.from(date);
    expect(iso(nextChineseDay(day(8, 15), from('2026-09-25')))).toBe('2026-09-25');
    expect(iso(nextChineseDay(day(8, 15), from('2026-09-26')))).toBe('2027-09-15');
    expect(iso(nextChineseDay(day(12, 8), from('2026-01-02')))).toBe('2026-01-26');
  });

  it('is nothing outside its table or for days that are none', () => {
    expect(chineseNewYear(1899)).toBeNull();
    expect(chineseNewYear(2101)).toBeNull();
    expect(gregorianOf(2026, day(13, 1))).toBeNull();
    expect(gregorianOf(2026, day(1, 31))).toBeNull();
    expect(gregorianOf(2026, day(1, 0))).toBeNull();
  });

  it('has years of 353 to 385 days, each beginning where the last ended', () => {
    for (let year = 1900; year < 2100; year += 1) {
      const days =
        chineseNewYear(year)?.until(chineseNewYear(year + 1) ?? '', { largestUnit: 'days' }).days ?? 0;
      expect(days).toBeGreaterThanOrEqual(353);
      expect(days).toBeLessThanOrEqual(385);
    }
  });
});
