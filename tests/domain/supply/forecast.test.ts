import { describe, expect, it } from 'vitest';
import type { Interaction, Supply } from '../../../lib/domain/records.ts';
import { forecastOf } from '../../../lib/domain/supply/forecast.ts';
import { occasion } from '../rows.ts';
import { brought, noon, rice, ZONE } from './rows.ts';

function look(supply: Supply, deliveries: Interaction[], on: string, payDay?: number) {
  const date = { calendar: 'gregorian' as const, month: 1, day: payDay ?? 1 };
  const occasions = payDay === undefined ? [] : [occasion('pay', { kind: 'pay-day', date, leadDays: 0 })];
  return forecastOf({ supply, deliveries, occasions, now: noon(on), zone: ZONE });
}

describe('a jar of rice', () => {
  it('says what it needs before it can say a date', () => {
    expect(look(rice(), [], '2026-11-25')).toMatchObject({
      needs: 'delivery',
      runOut: null,
      deliverBy: null,
    });
    const { usePerDay: _unknown, ...unsaid } = rice();
    expect(look(unsaid, [], '2026-11-25').needs).toBe('both');
    expect(look(unsaid, [brought('2026-11-20', 20)], '2026-11-25').needs).toBe('use');
  });

  it('runs out when what was brought is used up, and is filled before that', () => {
    const found = look(rice(), [brought('2026-11-28', 20)], '2026-12-01');
    expect(found.runOut).toEqual({ on: '2026-12-23', from: '2026-12-19', to: '2026-12-27' });
    expect(found.deliverBy).toBe('2026-12-16');
    expect(found.stock).toBeCloseTo(17.6);
    expect(look(rice({ safetyDays: 2 }), [brought('2026-11-28', 20)], '2026-12-01').deliverBy).toBe(
      '2026-12-21',
    );
  });

  it('moves everything when a delivery is logged', () => {
    const first = brought('2026-11-28', 20);
    const moved = look(rice({ safetyDays: 2 }), [first, brought('2026-12-20', 17.6)], '2026-12-20');
    expect(moved.lastDelivery).toBe('2026-12-20');
    expect(moved.deliverBy).toBe('2027-01-12');
    expect(moved.suggestion?.since).toBe('2026-12-20');
  });

  it('suggests one and a half of what was used less what is there, no more than fits', () => {
    const found = look(rice({ safetyDays: 2 }), [brought('2026-11-28', 20)], '2026-12-01');
    expect(found.suggestion).toMatchObject({
      quantity: 18.4,
      on: '2026-12-21',
      since: '2026-11-28',
      factor: 1.5,
    });
    expect(found.suggestion?.sold).toBeCloseTo(18.4);
    expect(found.suggestion?.stock).toBeCloseTo(1.6);
    expect(found.suggestion?.room).toBeCloseTo(18.4);
  });

  it('never suggests less than nothing, and whole boxes where it is boxes', () => {
    const { capacity: _none, ...boxes } = rice({
      unit: 'boxes',
      usePerDay: 0.3,
      counted: { quantity: 40, on: '2026-12-01' },
    });
    expect(look(boxes, [brought('2026-11-28', 3)], '2026-12-01').planned?.quantity).toBeGreaterThanOrEqual(0);
    const few = { ...boxes, counted: { quantity: 1, on: '2026-12-04' } };
    expect(look(few, [brought('2026-11-28', 3)], '2026-12-04').suggestion?.quantity).toBe(3);
    const much = { ...boxes, counted: { quantity: 90, on: '2026-12-04' }, safetyFactor: 0.2 };
    expect(look(much, [brought('2026-11-28', 3)], '2026-12-04').suggestion?.quantity).toBe(0);
  });

  it('what was counted is what is there', () => {
    const counted = rice({ counted: { quantity: 4, on: '2026-12-05' }, safetyDays: 2 });
    const found = look(counted, [brought('2026-11-28', 20)], '2026-12-05');
    expect(found.runOut?.on).toBe('2026-12-09');
    expect(found.use?.learned).toBe(1);
    expect(
      look(rice({ counted: { quantity: 4, on: 'soon' } }), [brought('2026-11-28', 20)], '2026-12-05').runOut,
    ).toMatchObject({
      on: '2026-12-23',
    });
  });

  it('a visit that found enough is a look at the stock, not a delivery', () => {
    const all = [brought('2026-11-01', 20, { counted: 0 }), brought('2026-11-10', 0, { counted: 12.8 })];
    const found = look(rice(), all, '2026-11-10');
    expect(found.stock).toBeCloseTo(12.8);
    expect(found.use?.perDay).toBeCloseTo(0.8);
    expect(found.suggestion?.since).toBe('2026-11-01');
  });

  it('a use that is stated anew holds, and is learned on from there', () => {
    const old = ['2026-06-01', '2026-06-26', '2026-07-21'].map((on) => brought(on, 20));
    expect(look(rice({ usePerDay: 2 }), old, '2026-07-21').use?.learned).toBe(2);
    const anew = look(rice({ usePerDay: 2, statedOn: '2026-07-21' }), old, '2026-07-21');
    expect(anew.use).toMatchObject({ perDay: 2, learned: 0 });
  });

  it('a future delivery and one of another product say nothing', () => {
    const others = [brought('2027-01-01', 20), brought('2026-11-02', 5, { supplyId: 'oil' })];
    expect(look(rice(), [brought('2026-11-28', 20), ...others], '2026-12-01').lastDelivery).toBe(
      '2026-11-28',
    );
  });
});

describe('collecting', () => {
  const owed = (on: string) => brought(on, 20, { owed: 1 });

  it('is the day after wages that follow the delivery', () => {
    expect(look(rice(), [owed('2026-12-02')], '2026-12-03', 10).collectOn).toBe('2026-12-11');
    expect(look(rice(), [owed('2026-12-10')], '2026-12-10', 10).collectOn).toBe('2026-12-11');
  });

  it('stays where it is once it is late, and is over once it is paid', () => {
    expect(look(rice(), [owed('2026-10-02')], '2026-12-03', 12).collectOn).toBe('2026-10-13');
    expect(look(rice(), [brought('2026-10-02', 20)], '2026-12-03', 12)).toMatchObject({
      owed: [],
      collectOn: null,
    });
  });

  it('moves off the weekend as the supply says', () => {
    // 5 December 2026 is a Saturday: the day after wages of the 4th.
    const rule = { payDayRule: 'FREQ=MONTHLY;BYMONTHDAY=4' };
    expect(look(rice(rule), [owed('2026-12-01')], '2026-12-01', 20).collectOn).toBe('2026-12-07');
    expect(look(rice({ ...rule, weekend: 'before' }), [owed('2026-12-01')], '2026-12-01').collectOn).toBe(
      '2026-12-04',
    );
    expect(look(rice({ ...rule, weekend: 'same' }), [owed('2026-12-01')], '2026-12-01').collectOn).toBe(
      '2026-12-05',
    );
  });

  it('has no date where nobody knows the pay day, and a rule that is not understood falls back', () => {
    expect(look(rice(), [owed('2026-12-02')], '2026-12-03')).toMatchObject({
      collectOn: null,
      owed: [{ id: 'd-2026-12-02' }],
    });
    expect(look(rice({ payDayRule: 'whenever' }), [owed('2026-12-02')], '2026-12-03', 10).collectOn).toBe(
      '2026-12-11',
    );
  });
});
