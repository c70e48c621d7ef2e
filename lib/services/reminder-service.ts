import { nextWakeAt } from '../domain/due/due-now.ts';
import { readDueRules } from '../domain/due/rules.ts';
import { announceDue } from './announce.ts';
import type { ReminderPorts } from './reminder-ports.ts';
import { serialise } from './serialise.ts';

export interface ReminderService {
  /** Announces whatever is due and re-arms; safe to call at any time, from anything. */
  wake(): Promise<void>;
  /** A notice was clicked or dismissed: so it was seen, even if we died before noting it. */
  seen(noticeId: string): Promise<void>;
}

/** More than this is shown as "99+". */
const MOST_COUNTED = 100;

/** Everything due is recomputed from the database at each wake; nothing is remembered between two. */
export function createReminderService(ports: ReminderPorts): ReminderService {
  const noting = new Set<Promise<void>>();
  /** What the user has already answered is noted before anything is announced. */
  const noted = async () => void (await Promise.allSettled([...noting]));

  async function wake(): Promise<void> {
    const now = ports.clock.now();
    const store = () => ports.store();
    const rules = async () => readDueRules(await (await store()).settings(), ports.clock.zone());
    await inTurn([
      // First of all: whatever fails below is tried again at the next beat.
      () => ports.alarms.keepHeartbeat(now),
      async () => (await store()).plan(),
      async () => announceDue({ ...ports, noted, rules: await rules() }, now),
      async () => ports.showBadge(await (await store()).countDueUntil(now, MOST_COUNTED)),
      async () => {
        const next = await (await store()).nextAfter(now);
        await ports.alarms.setNext(nextWakeAt({ waiting: [], next, rules: await rules() }, now));
      },
    ]);
  }

  return {
    wake: serialise(wake),
    async seen(noticeId) {
      const note = noteSeen(ports, noticeId);
      noting.add(note);
      await note.finally(() => noting.delete(note));
    },
  };
}

async function noteSeen({ notices, store, clock }: ReminderPorts, noticeId: string): Promise<void> {
  const keys = await notices.keysOf(noticeId);
  if (keys.length > 0) await (await store()).markAnnounced(keys, clock.now());
  await notices.forget(noticeId);
}

/** One failing step does not keep the others from running; the first failure is told at the end. */
async function inTurn(steps: (() => Promise<void>)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const step of steps) await step().catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}
