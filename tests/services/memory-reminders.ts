import { momentKey, momentOf } from '../../lib/domain/due/due-now.ts';
import { momentsOf } from '../../lib/domain/due/moments.ts';
import type { DueSettings } from '../../lib/domain/due/rules.ts';
import type { ReminderStore, Waiting } from '../../lib/domain/ports.ts';
import type { Customer, FollowUp, Memory } from '../../lib/domain/records.ts';
import type { NoticeWords } from '../../lib/services/notice-words.ts';

const row = { del: 0 as const, _: { v: 1, c: '000000000000.test' } };

export function customerNamed(displayName: string, id = displayName): Customer {
  return { ...row, id, kind: 'person', scope: 'external', displayName };
}

export function followUpAt(id: string, at: number, more: Partial<FollowUp> = {}): FollowUp {
  const due = { date: '1999-03-02', time: '10:00', zone: 'UTC' };
  const followUp: FollowUp = {
    ...row,
    id,
    customerId: 'ann',
    title: `call ${id}`,
    channel: 'call',
    due,
    origin: 'manual',
    ...more,
    // A snooze is the simplest way to say an exact moment.
    snoozedTo: at,
  };
  return withNext(followUp);
}

export function withoutSnooze({ snoozedTo: _, ...rest }: FollowUp): FollowUp {
  return rest;
}

export function withNext(followUp: FollowUp): FollowUp {
  const { nextAt: _, speaksAt: __, ...rest } = followUp;
  const speaksAt = momentsOf(followUp);
  const [nextAt] = speaksAt;
  return nextAt === undefined ? rest : { ...rest, nextAt, speaksAt };
}

export function memoryOf(kind: Memory['kind'], text: string, more: Partial<Memory> = {}): Memory {
  return { ...row, id: text, customerId: 'ann', kind, text, noted: { at: 1 }, ...more };
}

/** Every word is visible in the notice, so that a test can see what was said. */
export const plainWords: NoticeWords = {
  followUpTitle: ({ title }) => title,
  noticeTitle: (greeting, title) => `${greeting}: ${title}`,
  noticeTaboo: (text) => `taboo ${text}`,
  noticeLastWords: (text) => `last ${text}`,
  digestTitle: (count) => `${count} reminders`,
  digestLine: (name, title) => `${name}: ${title}`,
};

export interface MemoryReminders extends ReminderStore {
  put(followUp: FollowUp): void;
  get(id: string): FollowUp | undefined;
  all(): FollowUp[];
  set(settings: DueSettings): void;
  isAnnounced(key: string): boolean;
  /** How many follow-ups the looks have given since this was asked last. */
  given(): number;
}

/** The reminder store as a list: what the database promises, without a database. */
export function createMemoryReminders(customer: Customer = customerNamed('Ann', 'ann')): MemoryReminders {
  const rows = new Map<string, FollowUp>();
  const announced = new Set<string>();
  const late = new Set<string>();
  const state = { until: Number.NEGATIVE_INFINITY, settled: -1, writes: 0, given: 0 };
  let settings: DueSettings = {};
  const waiting = (isMeant: (key: string, at: number) => boolean): Waiting[] =>
    [...rows.values()]
      .flatMap((followUp) => (followUp.speaksAt ?? []).map((at) => ({ item: { followUp, customer }, at })))
      .filter(({ item, at }) => isMeant(momentKey(item.followUp.id, at), at))
      .sort((a, b) => a.at - b.at);
  return {
    put(followUp) {
      const known = rows.get(followUp.id)?.speaksAt ?? [];
      const row = withNext(followUp);
      for (const at of row.speaksAt ?? []) {
        if (at <= state.until && !known.includes(at)) late.add(momentKey(row.id, at));
      }
      rows.set(row.id, row);
      state.writes += 1;
    },
    get: (id) => rows.get(id),
    all: () => [...rows.values()],
    set(to) {
      settings = to;
    },
    isAnnounced: (key) => announced.has(key),
    given() {
      const { given } = state;
      state.given = 0;
      return given;
    },
    plan: async () => undefined,
    settings: async () => settings,
    look: async (now, until) => {
      const from = Math.min(state.until, now);
      const found = waiting((key, at) => at <= until && (at > from || late.has(key)));
      state.given += found.length;
      return {
        waiting: found,
        changed: state.settled !== state.writes || state.until > now,
        seen: { writes: state.writes, late: [...late].filter((key) => momentOf(key).at <= until) },
      };
    },
    settle: async (seen, now, held) => {
      if (seen.writes !== state.writes) return;
      for (const key of seen.late) late.delete(key);
      for (const key of held) late.add(key);
      Object.assign(state, { until: now, settled: seen.writes });
    },
    standing: async (keys) =>
      keys.filter((key) => rows.get(momentOf(key).id)?.speaksAt?.includes(momentOf(key).at)),
    countDueUntil: async (at, atMost) =>
      Math.min(
        atMost,
        [...rows.values()].filter(({ nextAt }) => nextAt !== undefined && nextAt <= at).length,
      ),
    nextAfter: async (after) => waiting((_, at) => at > after)[0]?.at ?? null,
    unannounced: async (keys) => keys.filter((key) => !announced.has(key)),
    markAnnounced: async (keys) => {
      for (const key of keys) announced.add(key);
    },
  };
}
