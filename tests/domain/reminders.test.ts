import { describe, expect, it } from 'vitest';
import { momentsOf, type Speaking } from '../../lib/domain/due/moments.ts';
import { dueAt, lateAt } from '../../lib/domain/due.ts';
import { type PutOff, snoozeChoices } from '../../lib/domain/snooze.ts';
import { at, followUp, ZONE } from './rows.ts';

/** When it first speaks up. */
const announcementAt = (followUp: Speaking) => momentsOf(followUp)[0];

describe('when a follow-up speaks up', () => {
  it('is its due less its lead, in the zone of the due', () => {
    expect(announcementAt(followUp('f', '2026-12-01', '10:00'))).toBe(at('2026-12-01T10:00'));
    expect(announcementAt(followUp('f', '2026-12-01', '10:00', { leadMinutes: 60 }))).toBe(
      at('2026-12-01T09:00'),
    );
    const berlin = { date: '2026-12-01', time: '10:00', zone: 'Europe/Berlin' };
    expect(announcementAt(followUp('f', '', '', { due: berlin }))).toBe(
      at('2026-12-01T10:00', 'Europe/Berlin'),
    );
  });

  it('is nine in the morning for a day without a time', () => {
    expect(announcementAt(followUp('f', '2026-12-01'))).toBe(at('2026-12-01T09:00'));
  });

  it('is the snooze while there is one', () => {
    expect(announcementAt(followUp('f', '2026-12-01', '10:00', { leadMinutes: 60, snoozedTo: 7 }))).toBe(7);
  });

  it('is never once it is done or deleted', () => {
    expect(announcementAt(followUp('f', '2026-12-01', '10:00', { doneAt: 1, snoozedTo: 7 }))).toBeUndefined();
    expect(announcementAt(followUp('f', '2026-12-01', '10:00', { del: 1 }))).toBeUndefined();
  });

  it('is never, and no fault, for a row from elsewhere that names no real day or zone', () => {
    expect(announcementAt(followUp('f', '2026-02-30'))).toBeUndefined();
    expect(announcementAt(followUp('f', '2026-12-01', '25:00'))).toBeUndefined();
    const due = { date: '2026-12-01', zone: 'Nowhere/City' };
    expect(announcementAt(followUp('f', '', '', { due }))).toBeUndefined();
    expect(lateAt(due)).toBeUndefined();
  });

  it('moves on by the gap where the clocks are put forward, and takes the first of a doubled hour', () => {
    const berlin = (date: string, time: string) => dueAt({ date, time, zone: 'Europe/Berlin' });
    expect(berlin('2026-03-29', '02:30')).toBe(Date.parse('2026-03-29T01:30:00Z'));
    expect(berlin('2026-10-25', '02:30')).toBe(Date.parse('2026-10-25T00:30:00Z'));
    const midnight = { date: '2026-09-06', time: '00:00', zone: 'America/Santiago' };
    expect(dueAt(midnight)).toBe(Date.parse('2026-09-06T04:00:00Z'));
  });

  it('is late at its time, or when its day is over', () => {
    expect(lateAt(followUp('f', '2026-12-01', '10:00').due)).toBe(at('2026-12-01T10:00'));
    expect(lateAt(followUp('f', '2026-12-01').due)).toBe(at('2026-12-02T00:00'));
  });
});

describe('snooze', () => {
  const local = (now: string, zone = ZONE, what?: PutOff) =>
    snoozeChoices(at(now, zone), zone, what).map((c) => [
      c.id,
      Temporal.Instant.fromEpochMilliseconds(c.at).toZonedDateTimeISO(zone).toPlainDateTime().toString(),
    ]);

  it('offers an hour, tomorrow at nine, Monday at nine', () => {
    expect(local('2026-11-25T11:30')).toEqual([
      ['hour', '2026-11-25T12:30:00'],
      ['tomorrow', '2026-11-26T09:00:00'],
      ['week', '2026-11-30T09:00:00'],
    ]);
  });

  it('on a Monday means the next one', () => {
    expect(local('2026-11-30T08:00')[2]).toEqual(['week', '2026-12-07T09:00:00']);
  });

  it('never brings nearer: it counts from the due date, and keeps its wall time', () => {
    const due = { date: '2026-11-26', time: '10:00', zone: ZONE };
    expect(local('2026-11-25T11:30', ZONE, { due })).toEqual([
      ['hour', '2026-11-26T11:00:00'],
      ['tomorrow', '2026-11-27T10:00:00'],
      ['week', '2026-11-30T10:00:00'],
    ]);
    expect(local('2026-11-25T11:30', ZONE, { due: { date: '2026-11-30', zone: ZONE } })).toEqual([
      ['hour', '2026-11-30T10:00:00'],
      ['tomorrow', '2026-12-01T09:00:00'],
      ['week', '2026-12-07T09:00:00'],
    ]);
  });

  it('counts from now when it is late, and from where it was put off to before', () => {
    const due = { date: '2026-11-20', time: '15:00', zone: ZONE };
    expect(local('2026-11-25T11:30', ZONE, { due })).toEqual([
      ['hour', '2026-11-25T12:30:00'],
      ['tomorrow', '2026-11-26T15:00:00'],
      ['week', '2026-11-30T15:00:00'],
    ]);
    const snoozedTo = at('2026-12-01T09:00');
    expect(local('2026-11-25T11:30', ZONE, { due, snoozedTo })[0]).toEqual(['hour', '2026-12-01T10:00:00']);
    const unreadable = { date: 'soon', time: '15:00', zone: ZONE };
    expect(local('2026-11-25T11:30', ZONE, { due: unreadable })[1]).toEqual([
      'tomorrow',
      '2026-11-26T09:00:00',
    ]);
  });

  it('is told in other words when it counts from another day than today', () => {
    const told = (what?: PutOff) => snoozeChoices(at('2026-11-25T11:30'), ZONE, what).map((c) => c.fromDue);
    expect(told()).toEqual([false, false, false]);
    expect(told({ due: { date: '2026-11-20', zone: ZONE } })).toEqual([false, false, false]);
    expect(told({ due: { date: '2026-11-26', zone: ZONE } })).toEqual([true, true, true]);
  });

  it('stays at nine across a change of clocks', () => {
    expect(local('2026-03-28T20:00', 'Europe/Berlin')[1]).toEqual(['tomorrow', '2026-03-29T09:00:00']);
  });
});
