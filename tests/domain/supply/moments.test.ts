import { describe, expect, it } from 'vitest';
import { supplyMoments } from '../../../lib/domain/supply/moments.ts';
import {
  changeSupplyEdits,
  collectedEdits,
  deliveryEdits,
  newSupplyEdits,
} from '../../../lib/domain/supply/supply-edits.ts';
import { counter } from '../rows.ts';
import { brought, noon, rice, ZONE } from './rows.ts';

const PAY = { payDayRule: 'FREQ=MONTHLY;BYMONTHDAY=10' };

describe('the moments of a supply', () => {
  const delivered = [brought('2026-11-28', 20, { owed: 1 })];

  it('are the last good day to deliver and the day to collect, as civil dates', () => {
    expect(supplyMoments(rice(PAY), delivered, [], noon('2026-12-01'), ZONE)).toEqual([
      expect.objectContaining({
        id: 'supply:rice:deliver:2026-11-28',
        title: 'Rice',
        channel: 'delivery',
        due: { date: '2026-12-16', zone: ZONE },
        origin: 'supply',
        about: {
          kind: 'deliver',
          table: 'supplies',
          id: 'rice',
          words: 'Rice',
          on: '2026-12-23',
          quantity: 14.4,
          unit: 'kg',
        },
      }),
      expect.objectContaining({
        id: 'supply:rice:collect:2026-11-28',
        due: { date: '2026-12-11', zone: ZONE },
        about: { kind: 'collect', table: 'supplies', id: 'rice', words: 'Rice' },
      }),
    ]);
  });

  it('stay the same from day to day, also when they are late', () => {
    const on = (day: string) => supplyMoments(rice(PAY), delivered, [], noon(day), ZONE);
    expect(on('2026-12-30')).toEqual(on('2026-11-28'));
  });

  it('are new ones after a delivery, and none of a supply that is gone or of which too little is known', () => {
    const later = [...delivered, brought('2026-12-15', 13.6)];
    const ids = supplyMoments(rice(PAY), later, [], noon('2026-12-15'), ZONE).map((one) => one.id);
    expect(ids).toEqual(['supply:rice:deliver:2026-12-15', 'supply:rice:collect:2026-11-28']);
    expect(supplyMoments(rice({ del: 1 }), delivered, [], noon('2026-12-01'), ZONE)).toEqual([]);
    expect(supplyMoments(rice(), [], [], noon('2026-12-01'), ZONE)).toEqual([]);
  });

  it('move on when the planned delivery is simply marked done, without an amount', () => {
    const done = brought('2026-12-15', undefined, { source: 'follow-up:supply:rice:deliver:2026-11-28' });
    const { supplyId: _none, ...marked } = done;
    const [next] = supplyMoments(rice(), [...delivered, marked], [], noon('2026-12-16'), ZONE);
    expect(next?.id).toBe('supply:rice:deliver:2026-12-15');
  });
});

describe('what is written', () => {
  const now = noon('2026-12-15');

  it('a delivery of today is of this minute, one of before of noon of its day', () => {
    const log = (on: string) =>
      deliveryEdits(
        rice(),
        { quantity: 18, on, counted: 2, paid: false, text: 'x' },
        now,
        ZONE,
        counter(),
      )[0];
    expect(log('2026-12-15')).toMatchObject({
      fields: { at: now, quantity: 18, counted: 2, owed: 1, supplyId: 'rice' },
    });
    expect(log('2026-12-13')).toMatchObject({ fields: { at: noon('2026-12-13') } });
  });

  it('only what was changed is written; a use stated anew holds from its day', () => {
    const same = { product: 'Rice', unit: 'kg', capacity: 20, usePerDay: 0.8 };
    expect(changeSupplyEdits(rice(), same, '2026-12-15')).toEqual([]);
    expect(changeSupplyEdits(rice(), { ...same, capacity: 30 }, '2026-12-15')).toMatchObject([
      { fields: { capacity: 30 } },
    ]);
    expect(changeSupplyEdits(rice(), { ...same, usePerDay: 1 }, '2026-12-15')).toEqual([
      { op: 'set', table: 'supplies', id: 'rice', fields: { usePerDay: 1, statedOn: '2026-12-15' } },
    ]);
    expect(
      newSupplyEdits('c', { product: 'Oil', unit: 'L', capacity: undefined }, '2026-12-15', counter()),
    ).toEqual([
      {
        op: 'set',
        table: 'supplies',
        id: 'id-1',
        fields: { customerId: 'c', product: 'Oil', unit: 'L', safetyFactor: 1.5 },
      },
    ]);
  });

  it('collected is no longer owed', () => {
    expect(collectedEdits([brought('2026-12-01', 20, { owed: 1 })])).toMatchObject([
      { fields: { owed: undefined } },
    ]);
  });
});
