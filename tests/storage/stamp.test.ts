import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviceOf, laterStamp, nextStamp } from '../../lib/storage/stamp.ts';

describe('stamps', () => {
  it('have nine digits of time, three of counter and the device', () => {
    expect(nextStamp(null, 0, 'tea')).toBe('000000000000.tea');
    expect(nextStamp(null, Date.UTC(2026, 0, 1), 'tea')).toMatch(/^[0-9a-z]{12}\.tea$/);
    expect(deviceOf(nextStamp(null, 5, 'tea'))).toBe('tea');
  });

  it('grow as text whatever the wall clock does', () => {
    const walls = fc.array(fc.integer({ min: -5, max: 4e12 }), { maxLength: 60 });
    fc.assert(
      fc.property(walls, (times) => {
        let last: string | null = null;
        for (const wall of times) {
          const next = nextStamp(last, wall, 'd');
          expect(last === null || next > last).toBe(true);
          last = next;
        }
      }),
    );
  });

  it('follow the wall clock when it is ahead', () => {
    const early = nextStamp(null, 1000, 'd');
    expect(nextStamp(early, 2000, 'd')).toBe(nextStamp(null, 2000, 'd'));
  });

  it('go on past a full counter', () => {
    expect(nextStamp('000000001zzz.d', 0, 'd')).toBe('000000002000.d');
  });

  it('of two devices at one moment are ordered the same everywhere', () => {
    const [a, b] = [nextStamp(null, 7, 'a'), nextStamp(null, 7, 'b')];
    expect(laterStamp(a, b)).toBe(b);
    expect(laterStamp(b, a)).toBe(b);
  });
});
