import { DAY_START, dateAt, epochAt } from '../due.ts';
import type { AgendaItem, Waiting } from '../ports.ts';
import type { FollowUp } from '../records.ts';
import { quietUntil } from './quiet.ts';
import type { DueRules } from './rules.ts';
import { daysOffAfter, workingDay } from './work-days.ts';

const DAY = 86_400_000;
/** Older than this it was not announced when it was due: nobody was there to announce it */
const LATE = 15 * 60_000;

/** What is known of all that may have to be announced. */
export interface DueState {
  /** Moments that came since the last look, and those of days off ahead; announced ones may still be among them. */
  waiting: readonly Waiting[];
  /** Epoch ms of the next moment that is not among them; null = none. */
  next: number | null;
  rules: DueRules;
}

/** What to say of one follow-up now: several of its moments are said at once. */
export interface Announcement {
  item: AgendaItem;
  /** Keys of the moments, oldest first. */
  keys: string[];
  /** It had to wait: for the end of quiet hours, or for the browser to start */
  waited: boolean;
}

/** The follow-up and the moment that a key names. */
export function momentOf(key: string): { id: string; at: number } {
  const end = key.lastIndexOf('@');
  return { id: key.slice(0, end), at: Number(key.slice(end + 1)) };
}

/** Names one announcement, so that it is made once: a snooze or a new date makes another. */
export function momentKey(followUpId: string, at: number): string {
  return `${followUpId}@${at}`;
}

/** Epoch ms at which a moment may be announced: a day without a wall time is moved off days off, if so wished. */
export function speaksFrom({ due, snoozedTo }: FollowUp, at: number, rules: DueRules): number {
  if (rules.onDayOff === 'same' || due.time !== undefined || at === snoozedTo) return at;
  const day = dateAt(at, due.zone);
  const there = workingDay(day, rules.work, rules.onDayOff);
  return there.equals(day) ? at : epochAt(there, DAY_START, due.zone);
}

/** How far to look: up to now, or over the days off that begin tomorrow, where those are announced before. */
export function lookUntil(now: number, rules: DueRules): number {
  if (rules.onDayOff !== 'before') return now;
  const today = dateAt(now, rules.zone);
  const ahead = daysOffAfter(today, rules.work);
  // A day more: the day of a due may be that of another zone.
  return ahead === 0 ? now : epochAt(today.add({ days: ahead + 2 }), '00:00', rules.zone);
}

/** Announcements that are due, soonest first; nothing is while it is quiet. */
export function due({ waiting, rules }: DueState, now: number): Announcement[] {
  if (quietUntil(rules.quiet, now, rules.zone) !== null) return [];
  const ready = waiting.filter(
    ({ item, at }) => !rules.muted.has(item.followUp.origin) && speaksFrom(item.followUp, at, rules) <= now,
  );
  const byFollowUp = new Map<string, Announcement>();
  for (const { item, at } of ready.toSorted((a, b) => a.at - b.at)) {
    const { id } = item.followUp;
    const said = byFollowUp.get(id) ?? { item, keys: [], waited: false };
    const waited = said.waited || hadToWait(speaksFrom(item.followUp, at, rules), now, rules);
    byFollowUp.set(id, { item, keys: [...said.keys, momentKey(id, at)], waited });
  }
  return [...byFollowUp.values()];
}

function hadToWait(from: number, now: number, { quiet, zone }: DueRules): boolean {
  return now - from > LATE || quietUntil(quiet, from, zone) !== null;
}

/** Moments that came, and wait for a working day. */
export function heldBack({ waiting, rules }: DueState, now: number): Waiting[] {
  return waiting.filter(
    ({ item, at }) =>
      at <= now && !rules.muted.has(item.followUp.origin) && speaksFrom(item.followUp, at, rules) > now,
  );
}

/** When to set the alarm: only within 24 hours (the heartbeat covers the rest), never before now. */
export function nextWakeAt({ waiting, next, rules }: DueState, now: number): number | null {
  const ahead = waiting.map(({ item, at }) => speaksFrom(item.followUp, at, rules)).filter((at) => at > now);
  const quietEnd = quietUntil(rules.quiet, now, rules.zone);
  const moments = [...ahead, ...(next === null ? [] : [next])].map(
    (at) => quietUntil(rules.quiet, at, rules.zone) ?? at,
  );
  const first = Math.min(...moments, quietEnd ?? Number.POSITIVE_INFINITY, morning(now, rules));
  return first > now + DAY ? null : Math.max(first, now);
}

/** Days off that come are told in the morning before them. */
function morning(now: number, { onDayOff, zone }: DueRules): number {
  if (onDayOff !== 'before') return Number.POSITIVE_INFINITY;
  const today = dateAt(now, zone);
  const starts = [today, today.add({ days: 1 })].map((day) => epochAt(day, DAY_START, zone));
  return starts.find((at) => at > now) ?? Number.POSITIVE_INFINITY;
}

export type NoticePlan =
  | { kind: 'none' }
  | { kind: 'single'; announcements: Announcement[] }
  | { kind: 'digest'; announcements: Announcement[]; total: number };

/** One notice each for a few, one digest for many and for several that had to wait. */
export function planNotices(all: readonly Announcement[], most = 3): NoticePlan {
  if (all.length === 0) return { kind: 'none' };
  const few = all.filter(({ waited }) => waited).length > 1 ? 1 : most;
  if (all.length <= few) return { kind: 'single', announcements: [...all] };
  return { kind: 'digest', announcements: all.slice(0, most), total: all.length };
}
