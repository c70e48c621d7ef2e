import { momentOf } from '../domain/due/due-now.ts';
import type { Look, Waiting } from '../domain/ports.ts';
import type { FollowUp } from '../domain/records.ts';
import { ANNOUNCED_UNTIL, BACK, LATE } from './late-moments.ts';
import { rootsOf } from './merged.ts';
import type { Database } from './schema.ts';

/** By id, before the customer is known: the moments that wait. */
type Found = Map<string, { followUp: FollowUp; moments: Set<number> }>;

/** What came since the last look and what was written late, in one transaction: no write comes between. */
export function lookAt(db: Database, now: number, until: number): Promise<Look> {
  return db.transaction('r', ['followUps', 'customers', 'local', 'kv'], async () => {
    const [writer, mark, late, back] = await Promise.all([
      db.kv.get('writer'),
      db.local.get(ANNOUNCED_UNTIL),
      db.local.where('key').startsWith(LATE).primaryKeys(),
      db.local.where('key').startsWith(BACK).primaryKeys(),
    ]);
    // A clock that was set back looks again at what it will see again.
    const from = Math.min(mark?.at ?? Number.NEGATIVE_INFINITY, now);
    const found: Found = new Map();
    await Promise.all([
      collectNew(db, from, until, found),
      collectLate(db, late, until, found),
      collectBack(db, back, from, found),
    ]);
    const writes = writer?.writes ?? 0;
    return {
      waiting: await withCustomers(db, found),
      changed: mark?.writes !== writes || (mark.at ?? now) > now,
      seen: { writes, late: [...late.filter((key) => momentOf(key).at <= until), ...back] },
    };
  });
}

async function collectNew(db: Database, from: number, until: number, found: Found): Promise<void> {
  const rows = await db.followUps.where('speaksAt').between(from, until, false, true).toArray();
  // One that speaks up several times in this span was found as often.
  const distinct = new Map(rows.map((row) => [row.id, row]));
  for (const row of distinct.values()) add(found, row, (at) => at > from && at <= until);
}

async function collectLate(db: Database, keys: string[], until: number, found: Found): Promise<void> {
  const wanted = keys.map((key) => momentOf(key.slice(LATE.length))).filter(({ at }) => at <= until);
  const rows = await db.followUps.bulkGet([...new Set(wanted.map(({ id }) => id))]);
  for (const row of rows) {
    if (row) add(found, row, (at) => wanted.some((one) => one.id === row.id && one.at === at));
  }
}

async function collectBack(db: Database, keys: string[], from: number, found: Found): Promise<void> {
  if (keys.length === 0) return;
  const living = keys.map((key) => [key.slice(BACK.length), 0]);
  const rows = await db.followUps.where('[customerId+del]').anyOf(living).toArray();
  for (const row of rows) add(found, row, (at) => at <= from);
}

function add(found: Found, followUp: FollowUp, isMeant: (at: number) => boolean): void {
  const moments = (followUp.speaksAt ?? []).filter(isMeant);
  if (moments.length === 0) return;
  const known = found.get(followUp.id)?.moments ?? [];
  found.set(followUp.id, { followUp, moments: new Set([...known, ...moments]) });
}

async function withCustomers(db: Database, found: Found): Promise<Waiting[]> {
  const roots = await rootsOf(
    db,
    [...found.values()].map(({ followUp }) => followUp.customerId),
  );
  const waiting = [...found.values()].flatMap(({ followUp, moments }) => {
    const customer = roots.get(followUp.customerId);
    return customer ? [...moments].map((at) => ({ item: { followUp, customer }, at })) : [];
  });
  return waiting.sort((a, b) => a.at - b.at);
}
