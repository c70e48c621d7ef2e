import { describe, expect, it } from 'vitest';
import { firstValue } from '../../lib/services/first-value.ts';

describe('the first value', () => {
  it('is taken once and the source is let go, even when it speaks at once', async () => {
    let open = 0;
    const live = (value: number) => ({
      subscribe(next: (v: number) => void) {
        open += 1;
        next(value);
        next(value + 1);
        return () => {
          open -= 1;
        };
      },
    });
    expect(await firstValue(live(1))).toBe(1);
    expect(open).toBe(0);
  });

  it('fails when the source fails', async () => {
    const live = {
      subscribe(_: unknown, fail: (error: unknown) => void) {
        fail(new Error('damaged'));
        return () => undefined;
      },
    };
    await expect(firstValue(live)).rejects.toThrow('damaged');
  });
});
