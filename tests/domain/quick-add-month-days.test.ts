import { describe, expect, it } from 'vitest';
import { parseItems } from '../../lib/domain/quick-add/parse-items.ts';

const context = { now: Date.UTC(2026, 10, 25, 9), zone: 'UTC' };

describe('several days of every month', () => {
  it.each([
    ['@1st and 15th of every month invoice', '1,15', '2026-12-01', 'invoice'],
    ['@monthly on the 5th, the 20th and the last day pay him', '5,20,-1', '2026-11-30', 'pay him'],
    ['@the 15th of every month invoice', '15', '2026-12-15', 'invoice'],
  ])('%s', (line, days, date, text) => {
    expect(parseItems(line, context)).toEqual([
      expect.objectContaining({
        kind: 'follow-up',
        text,
        recurrence: `FREQ=MONTHLY;BYMONTHDAY=${days}`,
        due: { date, zone: 'UTC' },
      }),
    ]);
  });
});
