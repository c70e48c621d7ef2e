import { describe, expect, it } from 'vitest';
import {
  due,
  heldBack,
  lookUntil,
  momentKey,
  momentOf,
  nextWakeAt,
  planNotices,
  speaksFrom,
} from '../../../lib/domain/due/due-now.ts';
import { momentsOf } from '../../../lib/domain/due/moments.ts';
import { quietUntil } from '../../../lib/domain/due/quiet.ts';
import { type DueSettings, readDueRules } from '../../../lib/domain/due/rules.ts';
import type { Waiting } from '../../../lib/domain/ports.ts';
import type { FollowUp } from '../../../lib/domain/records.ts';
import { at, customer, followUp, ZONE } from '../rows.ts';

const HOUR = 3_600_000;
const rules = (settings: DueSettings = {}) => readDueRules(settings, ZONE);
const waiting = (one: FollowUp): Waiting[] =>
  momentsOf(one).map((moment) => ({ item: { followUp: one, customer: customer('c') }, at: moment }));
const state = (all: FollowUp[], settings: DueSettings = {}) => ({
  waiting: all.flatMap(waiting),
  next: null,
  rules: rules(settings),
});
const keys = (all: FollowUp[], now: string, settings: DueSettings = {}) =>
  due(state(all, settings), at(now)).flatMap((one) => one.keys);

/** 2026-11-25 is a Wednesday. */
const call = followUp('call', '2026-11-25', '10:00', { leads: [1440, 60, 0] });

describe('the leads of a follow-up', () => {
  it('each speak up once, in order', () => {
    expect(momentsOf(call)).toEqual(
      ['2026-11-24T10:00', '2026-11-25T09:00', '2026-11-25T10:00'].map((local) => at(local)),
    );
  });

  it('are the one lead of a row of before, and none that cannot be read', () => {
    expect(momentsOf(followUp('f', '2026-11-25', '10:00', { leadMinutes: 30 }))).toEqual([
      at('2026-11-25T09:30'),
    ]);
    const odd = followUp('f', '2026-11-25', '10:00', { leads: [Number.NaN, -5, 1e9] });
    expect(momentsOf(odd)).toEqual([at('2026-11-25T10:00')]);
  });

  it('that come after a snooze still speak up', () => {
    const snoozedTo = at('2026-11-24T18:00');
    expect(momentsOf({ ...call, snoozedTo })).toEqual([
      snoozedTo,
      at('2026-11-25T09:00'),
      at('2026-11-25T10:00'),
    ]);
  });

  it('that were all missed are said at once', () => {
    const [one, ...more] = due(state([call]), at('2026-11-25T12:00'));
    expect([one?.keys.length, one?.waited, more]).toEqual([3, true, []]);
  });
});

describe('quiet hours', () => {
  const nights = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((d) => [d, { from: '22:00', to: '07:30' }]));
  const until = (local: string, quietHours: unknown = nights) => {
    const end = quietUntil(rules({ quietHours }).quiet, at(local), ZONE);
    return end === null ? null : end - at('2026-11-25T00:00');
  };

  it('reach over midnight, end to the minute, and belong to the day on which they begin', () => {
    expect(until('2026-11-24T21:59')).toBeNull();
    expect(until('2026-11-24T22:00')).toBe(7.5 * HOUR);
    expect(until('2026-11-25T07:29')).toBe(7.5 * HOUR);
    expect(until('2026-11-25T07:30')).toBeNull();
    expect(until('2026-11-25T03:00', { 3: { from: '22:00', to: '07:30' } })).toBeNull();
  });

  it('that join are one; a week without an end is none', () => {
    const joined = { 2: { from: '20:00', to: '00:00' }, 3: { from: '00:00', to: '06:00' } };
    expect(until('2026-11-24T21:00', joined)).toBe(6 * HOUR);
    const always = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((d) => [d, { from: '00:00', to: '00:00' }]));
    expect(until('2026-11-25T03:00', always)).toBeNull();
  });

  it('hold everything back, and end with one digest', () => {
    const two = [followUp('a', '2026-11-25', '06:00'), followUp('b', '2026-11-25', '07:25')];
    expect(keys(two, '2026-11-25T07:29', { quietHours: nights })).toEqual([]);
    const said = due(state(two, { quietHours: nights }), at('2026-11-25T07:30'));
    expect(planNotices(said)).toMatchObject({ kind: 'digest', total: 2 });
    expect(nextWakeAt(state([], { quietHours: nights }), at('2026-11-25T03:00'))).toBe(
      at('2026-11-25T07:30'),
    );
    const next = { ...state([], { quietHours: nights }), next: at('2026-11-25T23:00') };
    expect(nextWakeAt(next, at('2026-11-25T12:00'))).toBe(at('2026-11-26T07:30'));
  });

  it('are not what cannot be read', () => {
    expect(rules({ quietHours: { 1: { from: '25:00', to: '1' }, 9: {}, x: 1 } }).quiet).toEqual({});
    expect(rules({ quietHours: 'always', workDays: [9], onDayOff: 'never', mutedOrigins: 4 })).toEqual(
      rules(),
    );
  });
});

describe('a day off', () => {
  const saturday = followUp('s', '2026-11-28');
  const timed = followUp('t', '2026-11-28', '10:00');

  it('leaves things where they are unless the user wishes otherwise', () => {
    expect(keys([saturday, timed], '2026-11-28T10:00')).toHaveLength(2);
  });

  it('is told on the working day before, where that is wished; what has a time keeps it', () => {
    const settings = { onDayOff: 'before' };
    const friday = at('2026-11-27T09:00');
    expect(speaksFrom(saturday, at('2026-11-28T09:00'), rules(settings))).toBe(friday);
    expect(keys([saturday, timed], '2026-11-27T08:59', settings)).toEqual([]);
    expect(keys([saturday, timed], '2026-11-27T09:00', settings)).toEqual([`s@${at('2026-11-28T09:00')}`]);
    expect(lookUntil(friday, rules(settings))).toBeGreaterThan(at('2026-11-29T23:59'));
    expect(lookUntil(at('2026-11-25T09:00'), rules(settings))).toBe(at('2026-11-25T09:00'));
    expect(nextWakeAt(state([], settings), at('2026-11-26T20:00'))).toBe(friday);
  });

  it('waits for the working day after, and is held until then', () => {
    const settings = { onDayOff: 'after' };
    expect(keys([saturday], '2026-11-29T12:00', settings)).toEqual([]);
    expect(heldBack(state([saturday], settings), at('2026-11-29T12:00'))).toHaveLength(1);
    expect(keys([saturday], '2026-11-30T09:00', settings)).toHaveLength(1);
  });

  it('is also a holiday, and not a day on which work is made up for', () => {
    const spring = { off: ['2026-11-25', '2026-11-26'], on: ['2026-11-28'] };
    const settings = { onDayOff: 'after', daysOff: spring };
    expect(keys([saturday], '2026-11-28T09:00', settings)).toHaveLength(1);
    const wednesday = followUp('w', '2026-11-25');
    expect(speaksFrom(wednesday, at('2026-11-25T09:00'), rules(settings))).toBe(at('2026-11-27T09:00'));
  });

  it('moves nothing where nobody ever works', () => {
    const off = Array.from({ length: 200 }, (_, n) =>
      Temporal.PlainDate.from('2026-10-01').add({ days: n }).toString(),
    );
    const settings = { onDayOff: 'before', daysOff: { off } };
    expect(keys([saturday], '2026-11-28T09:00', settings)).toHaveLength(1);
    expect(lookUntil(at('2026-11-28T09:00'), rules(settings))).toBe(at('2026-11-28T09:00'));
  });
});

it('a kind that is switched off is not announced', () => {
  const birthday = followUp('b', '2026-11-25', undefined, { origin: 'occasion' });
  expect(keys([birthday, call], '2026-11-25T10:00', { mutedOrigins: ['occasion'] })).toHaveLength(3);
});

it('an announcement is named by its moment: a snooze makes another', () => {
  expect(momentKey('f@1', 5)).toBe('f@1@5');
  expect(momentOf('f@1@5')).toEqual({ id: 'f@1', at: 5 });
});

it('the zone of the user is the one they have named, else that of the device', () => {
  expect(rules({ zone: 'Europe/Berlin' }).zone).toBe('Europe/Berlin');
  for (const zone of [undefined, 'device', 'Nowhere/City', 5]) expect(rules({ zone }).zone).toBe(ZONE);
});

describe('the alarm', () => {
  const wake = (next: number | null, now: number) => nextWakeAt({ ...state([]), next }, now);

  it('is set only within a day, and never before now', () => {
    expect(wake(null, 100)).toBeNull();
    expect(wake(100 + 24 * HOUR + 1, 100)).toBeNull();
    expect(wake(100 + 24 * HOUR, 100)).toBe(100 + 24 * HOUR);
    expect(wake(50, 100)).toBe(100);
  });
});

describe('notices', () => {
  const said = (n: number, waited = false) =>
    Array.from({ length: n }, (_, i) => ({
      item: { followUp: followUp(`f${i}`, '2026-12-01'), customer: customer('c') },
      keys: [`f${i}@1`],
      waited,
    }));

  it('are none, one each for up to three, one digest for more', () => {
    expect(planNotices([])).toEqual({ kind: 'none' });
    expect(planNotices(said(3))).toEqual({ kind: 'single', announcements: said(3) });
    expect(planNotices(said(4))).toEqual({ kind: 'digest', announcements: said(3), total: 4 });
    expect(planNotices(said(2), 1)).toMatchObject({ kind: 'digest', total: 2 });
  });

  it('are one digest for all that had to wait, and one by itself for one', () => {
    expect(planNotices(said(1, true))).toMatchObject({ kind: 'single' });
    expect(planNotices(said(2, true))).toMatchObject({ kind: 'digest', total: 2 });
  });
});
