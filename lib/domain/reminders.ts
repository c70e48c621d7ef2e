import { dueAt } from './due.ts';
import type { AgendaItem } from './ports.ts';
import type { FollowUp } from './records.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

type Announced = Pick<FollowUp, 'del' | 'due' | 'doneAt' | 'snoozedTo' | 'leadMinutes'>;

/** Epoch ms at which a follow-up speaks up: the snooze, else its due less the lead; undefined when done or deleted. */
export function announcementAt(followUp: Announced): number | undefined {
  if (followUp.del === 1 || followUp.doneAt !== undefined) return undefined;
  if (followUp.snoozedTo !== undefined) return followUp.snoozedTo;
  const due = dueAt(followUp.due);
  return due === undefined ? undefined : due - (followUp.leadMinutes ?? 0) * MINUTE;
}

/** Names one announcement, so that it is made once: a snooze or a new date makes another. */
export function announcementKey(followUp: FollowUp): string {
  return `${followUp.id}@${followUp.nextAt ?? announcementAt(followUp) ?? ''}`;
}

/** When to set the alarm: only within 24 hours (the heartbeat covers the rest), never before now. */
export function nextWakeAt(nextAt: number | null, now: number): number | null {
  if (nextAt === null || nextAt > now + DAY) return null;
  return Math.max(nextAt, now);
}

export type NoticePlan =
  | { kind: 'none' }
  | { kind: 'single'; items: AgendaItem[] }
  | { kind: 'digest'; items: AgendaItem[]; total: number };

/** One notice each for a few, one digest for many. */
export function planNotices(items: AgendaItem[], total: number, most = 3): NoticePlan {
  if (items.length === 0) return { kind: 'none' };
  if (Math.max(total, items.length) <= most) return { kind: 'single', items };
  return { kind: 'digest', items: items.slice(0, most), total: Math.max(total, items.length) };
}
