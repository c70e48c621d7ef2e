import { describe, expect, it } from 'vitest';
import { choosePlace } from '../../../lib/sites/chip/choose-place.ts';

const VIEW = { width: 1000, height: 700 };
const SIZE = { width: 120, height: 28 };

describe('the place of the chip', () => {
  it('is the bottom right corner where nothing is there', () => {
    expect(choosePlace(VIEW, SIZE, () => false)).toEqual({ left: 856, top: 656 });
  });

  it('is another where something is there, however small', () => {
    const icon = (x: number, y: number) => x >= 900 && x < 916 && y >= 660 && y < 676;
    const place = choosePlace(VIEW, SIZE, icon);
    expect(place?.top).toBeLessThan(656 - SIZE.height);
  });

  it('leaves a margin to what is beside it', () => {
    const above = (_: number, y: number) => y <= 653;
    expect(choosePlace(VIEW, SIZE, above)).toBeNull();
  });

  it('is nowhere on a page full of controls, and in a window that is too small', () => {
    expect(choosePlace(VIEW, SIZE, () => true)).toBeNull();
    expect(choosePlace({ width: 140, height: 700 }, SIZE, () => false)).toBeNull();
    expect(choosePlace({ width: 1000, height: 40 }, SIZE, () => false)).toBeNull();
  });

  it('is never outside the window', () => {
    for (let width = 0; width < 600; width += 37) {
      for (let height = 0; height < 300; height += 23) {
        const place = choosePlace({ width, height }, SIZE, (x, y) => (x + y) % 7 < 1 && x > 200);
        if (place === null) continue;
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(place.left + SIZE.width).toBeLessThanOrEqual(width);
        expect(place.top + SIZE.height).toBeLessThanOrEqual(height);
      }
    }
  });
});
