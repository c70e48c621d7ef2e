import { describe, expect, it } from 'vitest';
import { easter } from '../../lib/domain/when/easter.ts';
import { qingming, winterSolstice } from '../../lib/domain/when/solar-terms.ts';
import { oneItem } from './one-item.ts';
import { at, ZONE } from './rows.ts';

const due = (line: string, now: string, lang = 'zh-CN') => {
  const item = oneItem(line, { now: at(now), zone: ZONE, lang });
  return item.kind === 'follow-up' ? item.due.date : item.kind;
};

describe('days that a year works out anew', () => {
  /** As the almanac of the Purple Mountain Observatory and the churches have them. */
  it.each([
    [2024, '2024-04-04', '2024-12-21', '2024-03-31'],
    [2025, '2025-04-04', '2025-12-21', '2025-04-20'],
    [2026, '2026-04-05', '2026-12-22', '2026-04-05'],
    [2027, '2027-04-05', '2027-12-22', '2027-03-28'],
    [2021, '2021-04-04', '2021-12-21', '2021-04-04'],
    [2038, '2038-04-05', '2038-12-22', '2038-04-25'],
  ])('in %i', (year, clear, solstice, sunday) => {
    expect(qingming(year)?.toString()).toBe(clear);
    expect(winterSolstice(year)?.toString()).toBe(solstice);
    expect(easter(year).toString()).toBe(sunday);
  });

  it('are not made up beyond the years of the rule', () => {
    expect([qingming(1999), winterSolstice(2100)]).toEqual([null, null]);
    expect(due('@清明 问候', '2199-06-01T09:00')).toBe('note');
  });
});

describe('a festival that is today, over, or next year', () => {
  it.each([
    ['@中秋节 电话', '2026-09-25T09:00', '2026-09-25'],
    ['@中秋节 电话', '2026-09-26T09:00', '2027-09-15'],
    ['@除夕 电话', '2028-01-25T09:00', '2028-01-25'],
    ['@除夕 电话', '2028-01-26T09:00', '2029-02-12'],
    ['@大年初一 电话', '2026-12-31T23:00', '2027-02-06'],
    ['@冬至 电话', '2026-12-23T09:00', '2027-12-22'],
    ['@Easter call', '2026-04-06T09:00', '2027-03-28'],
    ['@Thanksgiving call', '2026-11-27T09:00', '2027-11-25'],
    ['@the day before Christmas call', '2026-12-24T09:00', '2026-12-24'],
    ['@元旦 电话', '2026-12-31T09:00', '2027-01-01'],
  ])('%s on %s', (line, now, date) => {
    expect(due(line, now)).toBe(date);
  });

  it('is where the user lives', () => {
    const now = '2026-05-01T09:00';
    expect(['国庆节', '父亲节', '教师节', '儿童节'].map((day) => due(`@${day}`, now))).toEqual([
      '2026-10-01',
      '2026-06-21',
      '2026-09-10',
      '2026-06-01',
    ]);
    expect(['國慶', '父親節', '教師節', '兒童節'].map((day) => due(`@${day}`, now, 'zh-TW'))).toEqual([
      '2026-10-10',
      '2026-08-08',
      '2026-09-28',
      '2027-04-04',
    ]);
  });
});
