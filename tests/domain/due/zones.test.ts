import { describe, expect, it } from 'vitest';
import { momentsOf } from '../../../lib/domain/due/moments.ts';
import { snoozeChoices } from '../../../lib/domain/snooze.ts';
import { followUp } from '../rows.ts';

/** With and without summer time, in both hemispheres, at odd offsets, at midnight, by half an hour. */
const ZONES = [
  'Europe/Berlin',
  'Europe/London',
  'Europe/Lisbon',
  'Europe/Dublin',
  'Europe/Athens',
  'Europe/Istanbul',
  'Europe/Moscow',
  'Atlantic/Azores',
  'Atlantic/Reykjavik',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/St_Johns',
  'America/Santiago',
  'America/Asuncion',
  'America/Sao_Paulo',
  'America/Havana',
  'America/Nuuk',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Asia/Beirut',
  'Asia/Jerusalem',
  'Asia/Kathmandu',
  'Asia/Shanghai',
  'Asia/Taipei',
  'Asia/Kolkata',
  'Australia/Sydney',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
];

/** Civil dates around every change of the clocks, three days to each side. */
function daysAround(zone: string): Temporal.PlainDate[] {
  const days = new Map<string, Temporal.PlainDate>();
  const end = Temporal.PlainDate.from('2031-01-01').toZonedDateTime(zone);
  let change = Temporal.PlainDate.from('2024-01-01').toZonedDateTime(zone).getTimeZoneTransition('next');
  while (change !== null && Temporal.ZonedDateTime.compare(change, end) < 0) {
    for (let n = -3; n <= 3; n += 1) {
      const day = change.toPlainDate().add({ days: n });
      days.set(day.toString(), day);
    }
    change = change.getTimeZoneTransition('next');
  }
  // Where the clocks never change, a day of each month.
  for (let n = 0; n < 84; n += 1) {
    const day = Temporal.PlainDate.from('2024-01-15').add({ months: n });
    days.set(day.toString(), day);
  }
  return [...days.values()];
}

const localAt = (at: number | undefined, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(at ?? Number.NaN)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString();

describe.each(ZONES)('in %s', (zone) => {
  it('nine o’clock rings at nine o’clock, and so does a day before, around every change of the clocks', () => {
    for (const day of daysAround(zone)) {
      const date = day.toString();
      const wanted = [`${day.subtract({ days: 1 })}T09:00:00`, `${date}T09:00:00`];
      for (const due of [
        { date, time: '09:00', zone },
        { date, zone },
      ]) {
        const moments = momentsOf(followUp('f', '', '', { due, leads: [1440, 0] }));
        expect(moments.map((at) => localAt(at, zone))).toEqual(wanted);
      }
    }
  });

  it('what is put off to tomorrow comes at the same wall time, and never before now', () => {
    for (const day of daysAround(zone)) {
      const due = { date: day.toString(), time: '09:00', zone };
      const now = day.toZonedDateTime({ timeZone: zone, plainTime: '20:00' }).epochMilliseconds;
      const choices = snoozeChoices(now, zone, { due });
      expect(choices.every(({ at }) => at > now)).toBe(true);
      expect(localAt(choices.find(({ id }) => id === 'tomorrow')?.at, zone)).toBe(
        `${day.add({ days: 1 })}T09:00:00`,
      );
    }
  });
});

it('what was meant at nine in one place still rings then when the device is elsewhere', () => {
  const due = { date: '2026-12-01', time: '09:00', zone: 'Asia/Shanghai' };
  expect(momentsOf(followUp('f', '', '', { due }))).toEqual([Date.parse('2026-12-01T01:00:00Z')]);
});

it('a wall time in a gap moves on by it, in a fold it is the first; the leads count from there', () => {
  const moments = (date: string, time: string, zone: string, leads: number[]) =>
    momentsOf(followUp('f', '', '', { due: { date, time, zone }, leads })).map((at) =>
      new Date(at).toISOString(),
    );
  expect(moments('2026-03-29', '02:30', 'Europe/Berlin', [60, 0])).toEqual([
    '2026-03-29T00:30:00.000Z',
    '2026-03-29T01:30:00.000Z',
  ]);
  expect(moments('2026-10-25', '02:30', 'Europe/Berlin', [0])).toEqual(['2026-10-25T00:30:00.000Z']);
  expect(moments('2011-12-30', '09:00', 'Pacific/Apia', [0])).toEqual(['2011-12-30T19:00:00.000Z']);
});
