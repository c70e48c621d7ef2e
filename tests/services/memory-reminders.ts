import type { AgendaItem, ReminderStore } from '../../lib/domain/ports.ts';
import type { Customer, FollowUp, Memory } from '../../lib/domain/records.ts';
import { announcementAt } from '../../lib/domain/reminders.ts';
import type { NoticeWords } from '../../lib/services/notice-words.ts';

const row = { del: 0 as const, _: { v: 1, c: '000000000000.test' } };

export function customerNamed(displayName: string, id = displayName): Customer {
  return { ...row, id, kind: 'person', scope: 'external', displayName };
}

export function followUpAt(id: string, at: number, more: Partial<FollowUp> = {}): FollowUp {
  const due = { date: '2026-03-02', time: '10:00', zone: 'UTC' };
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

export function withNext(followUp: FollowUp): FollowUp {
  const { nextAt: _, ...rest } = followUp;
  const nextAt = announcementAt(followUp);
  return nextAt === undefined ? rest : { ...rest, nextAt };
}

export function memoryOf(kind: Memory['kind'], text: string, more: Partial<Memory> = {}): Memory {
  return { ...row, id: text, customerId: 'ann', kind, text, noted: { at: 1 }, ...more };
}

/** Every word is visible in the notice, so that a test can see what was said. */
export const plainWords: NoticeWords = {
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
  isAnnounced(key: string): boolean;
}

/** The reminder store as a list: what the database promises, without a database. */
export function createMemoryReminders(customer: Customer = customerNamed('Ann', 'ann')): MemoryReminders {
  const rows = new Map<string, FollowUp>();
  const announced = new Set<string>();
  const open = (): AgendaItem[] =>
    [...rows.values()]
      .filter((followUp) => followUp.del === 0 && followUp.nextAt !== undefined)
      .sort((a, b) => (a.nextAt ?? 0) - (b.nextAt ?? 0))
      .map((followUp) => ({ followUp, customer }));
  const until = (at: number) => open().filter((item) => (item.followUp.nextAt ?? 0) <= at);
  return {
    put: (followUp) => void rows.set(followUp.id, withNext(followUp)),
    get: (id) => rows.get(id),
    all: () => [...rows.values()],
    isAnnounced: (key) => announced.has(key),
    dueUntil: async (at, limit) => until(at).slice(0, limit),
    countDueUntil: async (at, atMost) => Math.min(atMost, until(at).length),
    nextAfter: async (after) =>
      open().find((item) => (item.followUp.nextAt ?? 0) > after)?.followUp.nextAt ?? null,
    unannounced: async (keys) => keys.filter((key) => !announced.has(key)),
    markAnnounced: async (keys) => {
      for (const key of keys) announced.add(key);
    },
    keepAnnounced: async () => undefined,
  };
}
