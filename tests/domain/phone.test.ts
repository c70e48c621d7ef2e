import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalisePhone } from '../../lib/domain/phone.ts';
import { phoneDigits } from '../../lib/domain/phone-digits.ts';
import { anyText, PATIENCE } from './any-text.ts';

describe('digits of a phone number', () => {
  it.each([
    ['+86 138 0013 8000', '+8613800138000'],
    ['020 7946 0130', '02079460130'],
    ['＋８６ １３８００１３８０００', '+8613800138000'],
    ['+44 (0)20 7946 0130', '+442079460130'],
    ['(02) 2555-0188', '0225550188'],
    ['02–2555–0188', '0225550188'],
    ['tel:+1-202-555-0143', '+12025550143'],
    ['0571 5550 1188 转 204', '057155501188'],
    ['0571 5550 1188 分机204', '057155501188'],
    ['202-555-0143 ext. 12', '2025550143'],
    ['202-555-0143 x12', '2025550143'],
    ['\u202a+1 202 555 0143\u202c', '+12025550143'],
  ])('%s', (raw, digits) => {
    expect(phoneDigits(raw)).toBe(digits);
  });

  it.each(['', '12345', 'order 1234567', '2026-12-01', '10:00 1234567', '1'.repeat(18), '++12345678'])(
    'refuses %j',
    (raw) => {
      expect(phoneDigits(raw)).toBeNull();
    },
  );
});

describe('an international phone number', () => {
  it('is read as dialled in the region', () => {
    expect(normalisePhone('138 0013 8000', 'CN')).toBe('+8613800138000');
    expect(normalisePhone('020 7946 0130', 'GB')).toBe('+442079460130');
    expect(normalisePhone('0044 20 7946 0130', 'DE')).toBe('+442079460130');
    expect(normalisePhone('02 2555 0188', 'tw')).toBe('+886225550188');
  });

  it('is the same from anywhere when it has its country', () => {
    for (const region of ['CN', 'GB', 'US', '', 'UK', 'nowhere']) {
      expect(normalisePhone('+86 138 0013 8000', region)).toBe('+8613800138000');
    }
  });

  it('is nothing when the region is unknown or the number impossible', () => {
    expect(normalisePhone('020 7946 0130', 'nowhere')).toBeNull();
    expect(normalisePhone('+44 1234567890123', 'GB')).toBeNull();
    expect(normalisePhone('call me', 'GB')).toBeNull();
  });

  it(
    'never throws',
    () => {
      fc.assert(
        fc.property(anyText(20), fc.string({ maxLength: 3 }), (raw, region) => {
          normalisePhone(raw, region);
          normalisePhone(`+${raw}`, region);
        }),
      );
    },
    PATIENCE,
  );
});
