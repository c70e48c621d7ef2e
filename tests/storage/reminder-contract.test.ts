import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Edit } from '../../lib/domain/edits.ts';
import type { Look } from '../../lib/domain/ports.ts';
import type { FollowUp } from '../../lib/domain/records.ts';
import { createMemoryReminders, followUpAt } from '../services/memory-reminders.ts';
import { createWorld, customer, freshDisk, NOON, open } from './support.ts';

const HOUR = 3_600_000;

/** One step, done to the database and to the list that stands in for it in the tests of the service. */
type Step =
  | { kind: 'put'; id: string; at: number; leads: number[] }
  | { kind: 'done'; id: string }
  | { kind: 'look'; pass: number; hold: boolean };

const id = fc.constantFrom('a', 'b', 'c', 'd');
const moment = fc.integer({ min: -5, max: 5 }).map((hours) => NOON + hours * HOUR);
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('put' as const), id, at: moment, leads: fc.subarray([0, 60, 180]) }),
    fc.record({ kind: fc.constant('done' as const), id }),
    fc.record({
      kind: fc.constant('look' as const),
      pass: fc.integer({ min: -3, max: 4 }),
      hold: fc.boolean(),
    }),
  ),
  { maxLength: 20 },
);

function rowOf({ id: name, at, leads }: Extract<Step, { kind: 'put' }>): FollowUp {
  const iso = new Date(at).toISOString();
  const due = { date: iso.slice(0, 10), time: iso.slice(11, 16), zone: 'UTC' };
  const { snoozedTo: _, ...row } = followUpAt(name, at, { due, leads });
  return row;
}

function editOf({ id: name, title, channel, due, leads, origin }: FollowUp): Edit {
  const fields = { customerId: 'ann', title, channel, due, leads, origin, doneAt: undefined };
  return { op: 'set', table: 'followUps', id: name, fields };
}

const keysOf = (look: Look) => look.waiting.map(({ item, at }) => `${item.followUp.id}@${at}`).sort();

it('the list that stands in for the database in tests gives what the database gives', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (script) => {
      freshDisk();
      const { book, reminders, close } = await open(createWorld());
      const list = createMemoryReminders();
      await book.write(customer('ann', 'Ann'));
      let now = NOON;
      for (const step of script) {
        if (step.kind === 'put') {
          const row = rowOf(step);
          list.put(row);
          await book.write([editOf(row)]);
        } else if (step.kind === 'done') {
          const row = list.get(step.id);
          if (!row) continue;
          list.put({ ...row, doneAt: now });
          await book.write([{ op: 'set', table: 'followUps', id: step.id, fields: { doneAt: now } }]);
        } else {
          now += step.pass * HOUR;
          const [real, listed] = [await reminders.look(now, now), await list.look(now, now)];
          expect(keysOf(real)).toEqual(keysOf(listed));
          expect(await reminders.nextAfter(now)).toBe(await list.nextAfter(now));
          expect(await reminders.countDueUntil(now, 3)).toBe(await list.countDueUntil(now, 3));
          const held = step.hold ? keysOf(real).slice(0, 1) : [];
          await reminders.settle(real.seen, now, held);
          await list.settle(listed.seen, now, held);
          expect((await reminders.standing(keysOf(real))).sort()).toEqual(
            (await list.standing(keysOf(real))).sort(),
          );
        }
      }
      close();
    }),
    { numRuns: 300 },
  );
}, 120_000);
