import type { Brief } from '../domain/brief.ts';
import type { AgendaItem, Clock, ReminderStore } from '../domain/ports.ts';
import { announcementKey, nextWakeAt, planNotices } from '../domain/reminders.ts';
import { announcedFor, digestNotice, type Notice, singleNotice } from './notice.ts';
import type { NoticeWords } from './notice-words.ts';
import { serialise } from './serialise.ts';

/** The screen's notifications. What they announce is known as long as they stand there. */
export interface NoticeBoard {
  /** Announcement keys of one notice that stood or stands on the screen. */
  keysOf(noticeId: string): Promise<string[]>;
  /** Announcement keys of everything that stands on the screen now. */
  shownKeys(): Promise<string[]>;
  show(notice: Notice): Promise<void>;
  /** Takes away the notices that announce nothing but these. */
  withdraw(keys: string[]): Promise<void>;
  /** Forgets what a notice announced that is gone from the screen. */
  forget(noticeId: string): Promise<void>;
}

/** The alarms are a cache of the table: one heartbeat, and at most one for what is due next. */
export interface ReminderAlarms {
  keepHeartbeat(now: number): Promise<void>;
  setNext(at: number | null): Promise<void>;
}

export interface ReminderPorts {
  store(): Promise<ReminderStore>;
  brief(customerId: string, now: number): Promise<Brief | null>;
  words(): Promise<NoticeWords>;
  remindersOn(): Promise<boolean>;
  notices: NoticeBoard;
  alarms: ReminderAlarms;
  showBadge(count: number): Promise<void>;
  clock: Pick<Clock, 'now'>;
}

export interface ReminderService {
  /** Announces whatever is due and re-arms; safe to call at any time, from anything. */
  wake(): Promise<void>;
  /** A notice was clicked or dismissed: so it was seen, even if we died before noting it. */
  seen(noticeId: string): Promise<void>;
}

/** More than this is shown as "99+". */
const MOST_COUNTED = 100;
const FIRST_PAGE = 256;

/** Everything due is recomputed from the database at each wake; nothing is remembered between two. */
export function createReminderService(ports: ReminderPorts): ReminderService {
  const noting = new Set<Promise<void>>();
  /** What the user has already answered is noted before anything is announced. */
  const noted = async () => void (await Promise.allSettled([...noting]));

  async function wake(): Promise<void> {
    const now = ports.clock.now();
    await inTurn([
      // First of all: whatever fails below is tried again at the next beat.
      () => ports.alarms.keepHeartbeat(now),
      async () => {
        if (await ports.remindersOn()) await announce({ ...ports, noted }, now);
      },
      async () => ports.showBadge(await (await ports.store()).countDueUntil(now, MOST_COUNTED)),
      async () => ports.alarms.setNext(nextWakeAt(await (await ports.store()).nextAfter(now), now)),
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

interface Announcing extends ReminderPorts {
  /** Resolves when every answer heard so far is in the store. */
  noted(): Promise<void>;
}

/** Shown first and noted after: dying in between loses nothing, and what stands on the screen is not shown again. */
async function announce(ports: Announcing, now: number): Promise<void> {
  const store = await ports.store();
  const due = await allDue(store, now);
  const shown = new Set(await ports.notices.shownKeys());
  await withdrawSettled(ports.notices, due, shown, now);
  const fresh = await unanswered(ports, due);
  const standing = fresh.filter((item) => shown.has(keyOf(item)));
  if (standing.length > 0) await store.markAnnounced(standing.map(keyOf), now);
  const unseen = fresh.filter((item) => !shown.has(keyOf(item)));
  const plan = planNotices(unseen, unseen.length);
  if (plan.kind === 'digest') {
    const keys = unseen.map(keyOf);
    await ports.notices.show(digestNotice(keys, plan.items, await ports.words()));
    await store.markAnnounced(keys, now);
  } else if (plan.kind === 'single') {
    await inTurn(plan.items.map((item) => () => announceOne(ports, item, now)));
  }
  await store.keepAnnounced(due.map(keyOf), now);
}

/** Those not announced yet, as far as we have heard. */
async function unanswered({ store, noted }: Announcing, items: AgendaItem[]): Promise<AgendaItem[]> {
  await noted();
  const open = new Set(await (await store()).unannounced(items.map(keyOf)));
  return items.filter((item) => open.has(keyOf(item)));
}

/** What was done, moved or deleted elsewhere leaves the screen; a clock that went back proves nothing. */
async function withdrawSettled(
  notices: NoticeBoard,
  due: AgendaItem[],
  shown: ReadonlySet<string>,
  now: number,
): Promise<void> {
  if (shown.size === 0) return;
  const standing = new Set(due.map(keyOf));
  const settled = [...shown].filter((key) => !standing.has(key) && announcedFor(key) <= now);
  if (settled.length > 0) await notices.withdraw(settled);
}

async function announceOne(ports: Announcing, item: AgendaItem, now: number): Promise<void> {
  const [brief, words] = await Promise.all([
    // Without its brief a reminder is still worth more than silence.
    ports.brief(item.customer.id, now).catch(() => null),
    ports.words(),
  ]);
  // It may have been answered while its brief was read.
  if ((await unanswered(ports, [item])).length === 0) return;
  const notice = singleNotice(item, brief, words);
  await ports.notices.show(notice);
  await (await ports.store()).markAnnounced(notice.keys, now);
}

function keyOf(item: AgendaItem): string {
  return announcementKey(item.followUp);
}

/** All of them: what was announced and not yet done stands in the same list, before what is new. */
async function allDue(store: ReminderStore, now: number): Promise<AgendaItem[]> {
  for (let limit = FIRST_PAGE; ; limit *= 8) {
    const items = await store.dueUntil(now, limit);
    if (items.length < limit) return items;
  }
}

/** One failing step does not keep the others from running; the first failure is told at the end. */
async function inTurn(steps: (() => Promise<void>)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const step of steps) await step().catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}
