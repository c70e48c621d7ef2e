import { describe, expect, it } from 'vitest';
import { serialise } from '../../lib/services/serialise.ts';

describe('one at a time', () => {
  it('never runs two at once, and gives every caller a run that began after its call', async () => {
    let running = 0;
    let most = 0;
    let begun = 0;
    const run = serialise(async () => {
      begun += 1;
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      running -= 1;
    });
    await Promise.all([run(), run(), run(), run()]);
    expect([most, begun]).toEqual([1, 2]);
    await run();
    expect(begun).toBe(3);
  });

  it('runs again after a failure, and tells each caller of its own run only', async () => {
    let runs = 0;
    const run = serialise(async () => {
      runs += 1;
      const mine = runs;
      await Promise.resolve();
      if (mine === 1) throw new Error('first');
    });
    const first = run();
    const second = run();
    await expect(first).rejects.toThrow('first');
    await expect(second).resolves.toBeUndefined();
    await expect(run()).resolves.toBeUndefined();
    expect(runs).toBe(3);
  });

  it('does not run two at once when a call comes just as a run ends', async () => {
    let running = 0;
    let most = 0;
    const run = serialise(async () => {
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      running -= 1;
    });
    const first = run();
    const rest = [run()];
    for (let i = 0; i < 8; i += 1) {
      await Promise.resolve();
      rest.push(run());
    }
    await Promise.all([first, ...rest]);
    expect(most).toBe(1);
  });
});
