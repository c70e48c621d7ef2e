import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextOccurrence } from '../../lib/domain/recurrence.ts';
import { parseRule } from '../../lib/domain/recurrence-rule.ts';
import { PATIENCE } from './any-text.ts';
import { at, ZONE } from './rows.ts';

const next = (date: string, rule: string, now: string, time?: string) => {
  const due = time === undefined ? { date, zone: ZONE } : { date, time, zone: ZONE };
  return nextOccurrence(due, rule, at(now))?.due.date ?? null;
};

describe('the next date of what recurs', () => {
  it.each([
    ['2026-11-25', 'FREQ=DAILY;INTERVAL=25', '2026-11-25T10:00', '2026-12-20'],
    ['2026-11-25', 'FREQ=DAILY;INTERVAL=25', '2026-11-20T10:00', '2026-12-20'],
    ['2026-11-01', 'FREQ=DAILY', '2026-11-25T10:00', '2026-11-26'],
    ['1990-01-01', 'FREQ=DAILY;INTERVAL=3', '2026-11-25T10:00', '2026-11-27'],
    ['2026-11-25', 'FREQ=WEEKLY', '2026-11-25T10:00', '2026-12-02'],
    ['2026-11-25', 'FREQ=WEEKLY;INTERVAL=2', '2026-12-03T10:00', '2026-12-09'],
    ['2026-11-30', 'FREQ=WEEKLY;BYDAY=MO', '2026-11-30T10:00', '2026-12-07'],
    ['2026-11-25', 'FREQ=WEEKLY;BYDAY=FR', '2026-11-25T10:00', '2026-11-27'],
    ['2026-11-25', 'FREQ=WEEKLY;BYDAY=MO', '2026-11-25T10:00', '2026-11-30'],
    ['2026-11-05', 'FREQ=MONTHLY', '2026-11-05T10:00', '2026-12-05'],
    ['2026-01-31', 'FREQ=MONTHLY', '2026-01-31T10:00', '2026-02-28'],
    ['2026-01-31', 'FREQ=MONTHLY', '2026-03-01T10:00', '2026-03-31'],
    ['2026-02-28', 'FREQ=MONTHLY;BYMONTHDAY=31', '2026-02-28T10:00', '2026-03-31'],
    ['2024-02-29', 'FREQ=YEARLY', '2024-02-29T10:00', '2025-02-28'],
    ['2026-11-25', 'FREQ=YEARLY;INTERVAL=2', '2026-11-25T10:00', '2028-11-25'],
    ['2026-11-27', 'FREQ=WEEKLY;BYDAY=MO,TH', '2026-11-27T10:00', '2026-11-30'],
    ['2026-11-30', 'FREQ=WEEKLY;BYDAY=MO,TH', '2026-11-30T10:00', '2026-12-03'],
    ['2026-11-27', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR', '2026-11-27T10:00', '2026-12-11'],
    ['2026-11-24', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR', '2026-11-27T10:00', '2026-12-08'],
    ['2026-11-02', 'FREQ=MONTHLY;BYDAY=1MO', '2026-11-02T10:00', '2026-12-07'],
    ['2026-11-10', 'FREQ=MONTHLY;BYDAY=2TU', '2026-11-10T10:00', '2026-12-08'],
    ['2026-11-27', 'FREQ=MONTHLY;BYDAY=-1FR', '2026-11-27T10:00', '2026-12-25'],
    ['2026-11-30', 'FREQ=MONTHLY;BYDAY=5MO', '2026-11-30T10:00', '2027-03-29'],
    ['2026-11-30', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2026-11-30T10:00', '2026-12-31'],
    ['2027-01-31', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2027-01-31T10:00', '2027-02-28'],
    ['2026-11-10', 'FREQ=MONTHLY;BYMONTHDAY=10,25', '2026-11-10T10:00', '2026-11-25'],
    ['2026-11-26', 'FREQ=YEARLY;BYMONTH=11;BYDAY=4TH', '2026-11-26T10:00', '2027-11-25'],
    ['2027-09-15', 'RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=8;BYMONTHDAY=15', '2027-09-15T10:00', '2028-10-03'],
    ['2025-07-27', 'RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=6L;BYMONTHDAY=3', '2025-07-27T10:00', '2026-07-16'],
    ['2026-12-09', 'RSCALE=CHINESE;FREQ=MONTHLY;BYMONTHDAY=1,15', '2026-12-09T10:00', '2026-12-23'],
  ])('%s %s seen on %s is %s', (date, rule, now, expected) => {
    expect(next(date, rule, now)).toBe(expected);
  });

  it('with a time may still be today', () => {
    expect(next('2026-11-24', 'FREQ=DAILY', '2026-11-25T09:59', '10:00')).toBe('2026-11-25');
    expect(next('2026-11-24', 'FREQ=DAILY', '2026-11-25T10:00', '10:00')).toBe('2026-11-26');
  });

  it('remembers the day that a short month took away', () => {
    const january = nextOccurrence(
      { date: '2026-01-31', zone: ZONE },
      'FREQ=MONTHLY',
      at('2026-01-31T12:00'),
    );
    expect(january).toMatchObject({ due: { date: '2026-02-28' }, recurrence: 'FREQ=MONTHLY;BYMONTHDAY=31' });
    const february = january && nextOccurrence(january.due, january.recurrence, at('2026-02-28T12:00'));
    expect(february?.due.date).toBe('2026-03-31');
  });

  it('keeps time and zone', () => {
    const due = { date: '2026-11-25', time: '10:00', zone: 'Europe/Berlin' };
    expect(nextOccurrence(due, 'FREQ=WEEKLY', 0)?.due).toEqual({ ...due, date: '2026-12-02' });
  });

  it.each([
    '',
    'FREQ=HOURLY',
    'FREQ=DAILY;COUNT=3',
    'FREQ=DAILY;UNTIL=20270101',
    'FREQ=WEEKLY;BYDAY=MO,XX',
    'FREQ=WEEKLY;BYDAY=2TU',
    'FREQ=MONTHLY;BYDAY=TU',
    'FREQ=MONTHLY;BYDAY=6TU',
    'FREQ=MONTHLY;BYMONTHDAY=-2',
    'FREQ=MONTHLY;BYMONTH=3',
    'FREQ=YEARLY;BYDAY=4TH',
    'FREQ=YEARLY;BYMONTH=13',
    'RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=8;BYMONTHDAY=15',
    'RSCALE=CHINESE;FREQ=YEARLY;BYMONTHDAY=15',
    'RSCALE=CHINESE;FREQ=DAILY',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY;INTERVAL=x',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'FREQ=MONTHLY;BYSETPOS=-1',
  ])('is not guessed for %j', (rule) => {
    expect(parseRule(rule)).toBeNull();
    expect(next('2026-11-25', rule, '2026-11-25T10:00')).toBeNull();
  });

  it('is nothing for a due that is no date', () => {
    expect(next('someday', 'FREQ=DAILY', '2026-11-25T10:00')).toBeNull();
  });

  it(
    'is always after the last one and after now, and soon found',
    () => {
      const rule = fc.tuple(
        fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
        fc.integer({ min: 1, max: 400 }),
      );
      const ms = fc.integer({ min: 0, max: at('2150-01-01T00:00') });
      fc.assert(
        fc.property(rule, ms, ms, ([freq, interval], start, now) => {
          const date = Temporal.Instant.fromEpochMilliseconds(start)
            .toZonedDateTimeISO(ZONE)
            .toPlainDate()
            .toString();
          const found = nextOccurrence({ date, zone: ZONE }, `FREQ=${freq};INTERVAL=${interval}`, now);
          expect(found && found.due.date > date).toBe(true);
          expect(at(`${found?.due.date}T00:00`)).toBeGreaterThan(now - 1);
        }),
      );
    },
    PATIENCE,
  );
});
