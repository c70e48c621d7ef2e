import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DueSettings } from '../../lib/domain/due/rules.ts';
import { createWorld, type World } from './reminder-world.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

type Step = [label: string, run: (world: World) => void | Promise<void>];

let serial = 0;
const moment = fc.integer({ min: -2 * HOUR, max: 2 * HOUR });
const id = fc.integer({ min: 0, max: 12 }).map((n) => `f${n}`);

function step<T>(
  label: string,
  arbitrary: fc.Arbitrary<T>,
  run: (world: World, value: T) => void | Promise<void>,
): fc.Arbitrary<Step> {
  return arbitrary.map((value) => [`${label} ${JSON.stringify(value)}`, (world) => run(world, value)]);
}

const faults = [
  step('kill', fc.tuple(fc.integer({ min: 1, max: 30 }), fc.boolean()), (w, [n, after]) =>
    w.killAtCall(n, after),
  ),
  step('refuse', fc.integer({ min: 1, max: 3 }), (w, n) => w.refuseNotices(n)),
  step('lose alarms', fc.constant(0), (w) => w.loseAlarms()),
  step('clock', moment, (w, ms) => w.setClock(ms)),
  step('restart', fc.constant(0), (w) => w.restartBrowser()),
];

const wallTime = fc.constantFrom('00:00', '06:30', '09:00', '12:00', '22:00');
const span = fc.record({ from: wallTime, to: wallTime });
const settings: fc.Arbitrary<DueSettings> = fc.record(
  {
    remindersOn: fc.boolean(),
    quietHours: fc.dictionary(fc.constantFrom('1', '2', '3', '4', '5', '6', '7'), span),
    onDayOff: fc.constantFrom('same', 'before', 'after'),
    workDays: fc.subarray([1, 2, 3, 4, 5, 6, 7]),
  },
  { requiredKeys: [] },
);

const steps = fc.array(
  fc.oneof(
    step('add', fc.tuple(id, moment), (w, [name, ms]) => w.add(name, ms)),
    step('add many', fc.integer({ min: 2, max: 6 }), (w, n) => {
      for (let i = 0; i < n; i += 1) {
        serial += 1;
        w.add(`m${serial}`, -i);
      }
    }),
    step('wake', fc.integer({ min: 1, max: 3 }), (w, times) => w.wake(times)),
    step('pass', fc.integer({ min: 1, max: 3 * MINUTE }), (w, ms) => w.pass(ms)),
    step(
      'schedule',
      fc.tuple(id, moment, fc.subarray([4320, 1440, 60, 15, 0], { minLength: 1 }), fc.boolean()),
      (w, [name, ms, leads, isDay]) => w.schedule(name, ms * 30, leads, isDay),
    ),
    step('meanwhile', fc.tuple(fc.integer({ min: 1, max: 30 }), id, moment), (w, [n, name, ms]) =>
      w.doAtCall(n, () => w.add(name, ms)),
    ),
    step('settings', settings, (w, to) => w.set(to)),
    step(
      'travel',
      fc.constantFrom('UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Apia'),
      (w, zone) => w.travel(zone),
    ),
    step('sleep', fc.integer({ min: HOUR, max: 100 * HOUR }), (w, ms) => w.sleep(ms)),
    step('done', id, (w, name) => w.done(name)),
    step('snooze', fc.tuple(id, moment), (w, [name, ms]) => w.snooze(name, ms)),
    step('dismiss', fc.constant(0), (w) => w.dismissAll()),
    ...faults,
  ),
  { maxLength: 40 },
);

async function play(script: Step[]): Promise<World> {
  const world = createWorld();
  for (const [, run] of script) await run(world);
  return world;
}

describe('a reminder', () => {
  it('appears exactly once, in order and never early, whatever dies, jumps, travels, is lost, refused or set', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (script) => {
        const world = await play(script);
        await world.calm();
        expect(world.early).toEqual([]);
        expect(world.disordered).toEqual([]);
        expect(world.repeated()).toEqual([]);
        expect(world.lost()).toEqual([]);
        expect(world.isArmed()).toBe(true);
      }),
      { numRuns: 10_000, seed: 20_261_125 },
    );
  }, 300_000);

  it('survives the death of the worker at every single call of a wake, before and after its effect', async () => {
    for (const count of [1, 3, 4]) {
      for (const after of [false, true]) {
        for (let call = 1; call <= 60; call += 1) {
          const world = createWorld();
          for (let i = 0; i < count; i += 1) world.add(`d${i}`, -1000 - i);
          world.killAtCall(call, after);
          await world.wake();
          await world.calm();
          expect([...world.appeared.values()], `call ${call}`).toEqual(Array(count).fill(1));
        }
      }
    }
  });

  it('comes within a minute although every alarm was lost, once anything starts the background', async () => {
    const world = createWorld();
    await world.wake();
    world.add('a', 5 * MINUTE);
    world.loseAlarms();
    await world.pass(10 * MINUTE);
    expect(world.appeared.size).toBe(0);
    await world.wake();
    expect(world.lost()).toEqual([]);
  });

  it('is not held up when the clock is set back two hours under a heartbeat', async () => {
    const world = createWorld();
    await world.wake();
    world.setClock(-2 * HOUR);
    expect(world.isArmed()).toBe(false);
    await world.wake();
    expect(world.isArmed()).toBe(true);
  });
});
