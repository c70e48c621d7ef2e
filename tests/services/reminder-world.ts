import { momentKey, momentOf, speaksFrom } from '../../lib/domain/due/due-now.ts';
import { quietUntil } from '../../lib/domain/due/quiet.ts';
import { type DueSettings, readDueRules } from '../../lib/domain/due/rules.ts';
import type { ReminderStore } from '../../lib/domain/ports.ts';
import type { FollowUp } from '../../lib/domain/records.ts';
import type { Notice } from '../../lib/services/notice.ts';
import type { NoticeBoard, ReminderPorts } from '../../lib/services/reminder-ports.ts';
import { createReminderService, type ReminderService } from '../../lib/services/reminder-service.ts';
import {
  createMemoryReminders,
  followUpAt,
  plainWords,
  withNext,
  withoutSnooze,
} from './memory-reminders.ts';

const PERIOD = 60_000;

export class Killed extends Error {}

/**
 * A browser, its clock and its disk. The worker may die at any call it makes, before or after the effect;
 * the database survives everything, notifications and session only the worker, alarms not even an update.
 */
export function createWorld() {
  const store = createMemoryReminders();
  /** Every time that a reminder appeared before the user, by announcement key. */
  const appeared = new Map<string, number>();
  /** Appearances that a crash of the whole browser between showing and noting makes unavoidable. */
  const unavoidable = new Map<string, number>();
  const early: string[] = [];
  const disordered: string[] = [];
  /** The latest moment that appeared of each follow-up since it was written last. */
  const latest = new Map<string, number>();
  let settings: DueSettings = {};
  let zone = 'UTC';
  const screen = new Map<string, string[]>();
  const session = new Map<string, string[]>();
  let now = 1_000_000_000_000;
  let heartbeatAt: number | null = null;
  let nextAt: number | null = null;
  let callsLeft = Number.POSITIVE_INFINITY;
  let afterEffect = false;
  /** What the user does while the worker is at it. */
  const meanwhile = { calls: 0, act: () => {} };
  /** Written anew while it may have been on its way to the user: what is said of it was right when it was looked at. */
  const overtaken = new Set<string>();
  let waking = 0;
  let refusals = 0;
  let life = 0;

  /** Every await of the worker goes through here: this is where it may die. */
  async function call<T>(mine: number, effect: () => T | Promise<T>): Promise<T> {
    if (mine !== life) throw new Killed();
    meanwhile.calls -= 1;
    if (meanwhile.calls === 0) meanwhile.act();
    callsLeft -= 1;
    const dies = callsLeft <= 0;
    if (dies && !afterEffect) die();
    if (mine !== life) throw new Killed();
    const result = await effect();
    if (dies) {
      die();
      throw new Killed();
    }
    return result;
  }

  function die(): void {
    life += 1;
    callsLeft = Number.POSITIVE_INFINITY;
  }

  function mortal<T extends object>(mine: number, port: T): T {
    return Object.fromEntries(
      Object.entries(port).map(([name, method]) => [
        name,
        (...args: unknown[]) => call(mine, () => (method as (...a: unknown[]) => unknown)(...args)),
      ]),
    ) as T;
  }

  function appear(notice: Notice): void {
    if (refusals > 0) {
      refusals -= 1;
      throw new Error('the notification service is away');
    }
    // The same id replaces the notice, but the user is alerted again: that counts.
    screen.set(notice.id, notice.keys);
    session.set(notice.id, notice.keys);
    for (const key of notice.keys) {
      const again = appeared.get(key) ?? 0;
      appeared.set(key, again + 1);
      if (isEarly(key)) early.push(key);
      const { id, at } = momentOf(key);
      // Written anew while it was being said.
      if (!store.get(id)?.speaksAt?.includes(at)) continue;
      if (again === 0 && at < (latest.get(id) ?? at)) disordered.push(key);
      latest.set(id, Math.max(at, latest.get(id) ?? at));
    }
  }

  function isEarly(key: string): boolean {
    const rules = readDueRules(settings, zone);
    const { id, at } = momentOf(key);
    if (overtaken.has(id)) return false;
    const followUp = store.get(id);
    const from = followUp ? speaksFrom(followUp, at, rules) : at;
    return from > now || !rules.on || quietUntil(rules.quiet, now, rules.zone) !== null;
  }

  function put(followUp: FollowUp): void {
    latest.delete(followUp.id);
    if (waking > 0) overtaken.add(followUp.id);
    store.put(followUp);
  }

  function set(to: DueSettings): void {
    settings = to;
    store.set(to);
  }

  const board: NoticeBoard = {
    keysOf: async (id) => session.get(id) ?? [],
    shown: async () => [...screen.keys()].map((id) => ({ id, keys: session.get(id) ?? [] })),
    show: async (notice) => appear(notice),
    clear: async (id) => void screen.delete(id),
    forget: async (id) => void session.delete(id),
  };

  function start(): ReminderService {
    const mine = life;
    const mortalStore = mortal<ReminderStore>(mine, store);
    const ports: ReminderPorts = {
      store: () => call(mine, () => mortalStore),
      brief: () => call(mine, () => null),
      words: () => call(mine, () => plainWords),
      notices: mortal(mine, board),
      alarms: mortal(mine, {
        keepHeartbeat: async (at: number) => {
          const distance = heartbeatAt === null ? Number.POSITIVE_INFINITY : Math.abs(heartbeatAt - at);
          if (distance > PERIOD) heartbeatAt = now + PERIOD;
        },
        setNext: async (at: number | null) => {
          nextAt = at;
        },
      }),
      showBadge: () => call(mine, () => undefined),
      clock: { now: () => now, zone: () => zone },
    };
    return createReminderService(ports);
  }

  /** The browser starts the worker when there is none; every start wakes the service. */
  async function wake(times = 1): Promise<void> {
    const service = start();
    if (waking === 0) overtaken.clear();
    waking += 1;
    await Promise.allSettled(Array.from({ length: times }, () => service.wake()));
    waking -= 1;
  }

  async function ring(): Promise<void> {
    if (heartbeatAt !== null && heartbeatAt <= now) heartbeatAt = now + PERIOD;
    if (nextAt !== null && nextAt <= now) nextAt = null;
    await wake();
  }

  return {
    store,
    appeared,
    early,
    disordered,
    set,
    travel: (to: string) => {
      zone = to;
    },
    now: () => now,
    isArmed: () => heartbeatAt !== null && heartbeatAt - now <= PERIOD,
    wake,
    add: (id: string, inMs: number) => put(followUpAt(id, now + inMs)),
    /** With leads, at a wall time or on a day, where the user is. */
    schedule(id: string, inMs: number, leads: number[], isDay: boolean) {
      const local = Temporal.Instant.fromEpochMilliseconds(now + inMs).toZonedDateTimeISO(zone);
      const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
      const due = { date: local.toPlainDate().toString(), zone, ...(isDay ? {} : { time }) };
      put(withNext({ ...withoutSnooze(followUpAt(id, now)), due, leads }));
    },
    done(id: string) {
      const found = store.get(id);
      if (found) put({ ...found, doneAt: now });
    },
    snooze(id: string, inMs: number) {
      const found = store.get(id);
      if (found) put({ ...found, snoozedTo: now + inMs });
    },
    /** Time passes; the alarms that are set ring on the way. */
    async pass(ms: number) {
      const end = now + ms;
      for (let rings = 0; rings < 5; rings += 1) {
        const next = Math.min(heartbeatAt ?? Infinity, nextAt ?? Infinity);
        if (next > end) break;
        now = Math.max(now, next);
        await ring();
      }
      now = end;
      if (heartbeatAt !== null && heartbeatAt <= now) await ring();
    },
    /** The machine sleeps: no alarm rings before it wakes up. */
    async sleep(ms: number) {
      now += ms;
      await ring();
    },
    setClock: (byMs: number) => {
      now += byMs;
    },
    loseAlarms() {
      heartbeatAt = null;
      nextAt = null;
    },
    killAtCall(n: number, after: boolean) {
      callsLeft = n;
      afterEffect = after;
    },
    doAtCall(n: number, act: () => void) {
      Object.assign(meanwhile, { calls: n, act });
    },
    refuseNotices: (n: number) => {
      refusals = n;
    },
    /** The user dismisses everything; the browser tells the worker, which it starts for that. */
    async dismissAll() {
      for (const id of [...screen.keys()]) {
        screen.delete(id);
        await start()
          .seen(id)
          .catch(() => undefined);
      }
    },
    /** The whole browser goes and comes back: what stood on the screen and was not noted may appear again. */
    async restartBrowser() {
      for (const key of [...screen.values()].flat()) {
        if (!store.isAnnounced(key)) unavoidable.set(key, (unavoidable.get(key) ?? 0) + 1);
      }
      die();
      screen.clear();
      session.clear();
      await wake();
    },
    /** No more faults: what is due now must have been said. */
    async calm() {
      callsLeft = Number.POSITIVE_INFINITY;
      refusals = 0;
      meanwhile.calls = 0;
      set({});
      await wake();
    },
    repeated: () => [...appeared].filter(([key, times]) => times > 1 + (unavoidable.get(key) ?? 0)),
    lost: () =>
      store
        .all()
        .flatMap((f) => (f.speaksAt ?? []).filter((at) => at <= now).map((at) => momentKey(f.id, at)))
        .filter((key) => !appeared.has(key)),
  };
}

export type World = ReturnType<typeof createWorld>;
