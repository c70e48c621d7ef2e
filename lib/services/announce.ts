import {
  type Announcement,
  type DueState,
  due,
  heldBack,
  lookUntil,
  momentKey,
  planNotices,
} from '../domain/due/due-now.ts';
import { quietUntil } from '../domain/due/quiet.ts';
import type { DueRules } from '../domain/due/rules.ts';
import type { Look, ReminderStore } from '../domain/ports.ts';
import { digestNotice, singleNotice } from './notice.ts';
import type { ReminderPorts, ShownNotice } from './reminder-ports.ts';

export interface Announcing extends ReminderPorts {
  rules: DueRules;
  /** Resolves when every answer heard so far is in the store. */
  noted(): Promise<void>;
}

/** Of a digest so many are looked up at a time: mostly one of the first still waits. */
const LOOKED_UP = 50;

/** Shown first and noted after: dying in between loses nothing, and what stands on the screen is not shown again. */
export async function announceDue(ports: Announcing, now: number): Promise<void> {
  const { rules } = ports;
  if (!rules.on || quietUntil(rules.quiet, now, rules.zone) !== null) return;
  const store = await ports.store();
  const look = await store.look(now, lookUntil(now, rules));
  const state: DueState = { waiting: look.waiting, next: null, rules };
  const ready = await unanswered(ports, due(state, now));
  if (look.changed || ready.length > 0) {
    const shown = await ports.notices.shown();
    if (look.changed) await withdrawSettled(ports, store, shown);
    await announce(ports, store, ready, new Set(shown.flatMap(({ keys }) => keys)), now);
  }
  await settle(store, look, state, now);
}

/** What stands on the screen was announced by somebody who died before noting it. */
async function announce(
  ports: Announcing,
  store: ReminderStore,
  ready: Announcement[],
  shown: ReadonlySet<string>,
  now: number,
): Promise<void> {
  const standing = ready.flatMap(({ keys }) => keys).filter((key) => shown.has(key));
  if (standing.length > 0) await store.markAnnounced(standing, now);
  const unseen = without(ready, shown);
  const plan = planNotices(unseen);
  if (plan.kind === 'digest') {
    const keys = unseen.flatMap((one) => one.keys);
    const items = plan.announcements.map(({ item }) => item);
    await ports.notices.show(digestNotice(keys, plan.total, items, await ports.words()));
    await store.markAnnounced(keys, now);
  } else if (plan.kind === 'single') {
    const failures: unknown[] = [];
    for (const one of plan.announcements) {
      await announceOne(ports, one, now).catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw failures[0];
  }
}

async function announceOne(ports: Announcing, announcement: Announcement, now: number): Promise<void> {
  const [brief, words] = await Promise.all([
    // Without its brief a reminder is still worth more than silence.
    ports.brief(announcement.item.customer.id, now).catch(() => null),
    ports.words(),
  ]);
  // It may have been answered while its brief was read.
  const [open] = await unanswered(ports, [announcement]);
  if (open === undefined) return;
  const notice = singleNotice(open, brief, words);
  await ports.notices.show(notice);
  await (await ports.store()).markAnnounced(notice.keys, now);
}

/** Those not announced yet, as far as we have heard. */
async function unanswered({ store, noted }: Announcing, all: Announcement[]): Promise<Announcement[]> {
  if (all.length === 0) return [];
  await noted();
  const keys = all.flatMap((one) => one.keys);
  const open = new Set(await (await store()).unannounced(keys));
  return without(all, new Set(keys.filter((key) => !open.has(key))));
}

function without(all: Announcement[], said: ReadonlySet<string>): Announcement[] {
  return all
    .map((one) => ({ ...one, keys: one.keys.filter((key) => !said.has(key)) }))
    .filter(({ keys }) => keys.length > 0);
}

/** What was done, moved or deleted elsewhere leaves the screen. */
async function withdrawSettled(
  { notices }: Announcing,
  store: ReminderStore,
  shown: ShownNotice[],
): Promise<void> {
  for (const { id, keys } of shown) {
    if (keys.length > 0 && !(await isStanding(store, keys))) await notices.clear(id);
  }
}

async function isStanding(store: ReminderStore, keys: string[]): Promise<boolean> {
  for (let from = 0; from < keys.length; from += LOOKED_UP) {
    if ((await store.standing(keys.slice(from, from + LOOKED_UP))).length > 0) return true;
  }
  return false;
}

/** Only where there is something to note: an idle beat writes nothing. */
async function settle(store: ReminderStore, look: Look, state: DueState, now: number): Promise<void> {
  const held = new Set(heldBack(state, now).map(({ item, at }) => momentKey(item.followUp.id, at)));
  const isOver = ({ item, at }: Look['waiting'][number]) =>
    at <= now && !held.has(momentKey(item.followUp.id, at));
  if (look.changed || look.seen.late.length !== held.size || look.waiting.some(isOver)) {
    await store.settle(look.seen, now, [...held]);
  }
}
