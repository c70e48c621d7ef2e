import { type Collection, Dexie } from 'dexie';
import type { Customer, Interaction } from '../../domain/records.ts';
import type { Database } from '../schema.ts';
import type { Families } from './families.ts';
import { lastContact, nextDate } from './last-dates.ts';

/** Roots of customers in one order, slice by slice; a slice may be empty, and somebody may be deleted. */
export type Walk = AsyncGenerator<string[]>;

const FIRST = 80;
const KEYS = 4000;
const ROWS = 400;

/** Everybody by name. Only keys are read, and where the last slice ended. */
export async function* walkByName(db: Database, turned: boolean): Walk {
  let bound: string | null = null;
  let limit = FIRST;
  let ties = new Set<string>();
  for (;;) {
    const ids: string[] = await namesFrom(db, bound, turned).limit(limit).primaryKeys();
    const fresh = ids.filter((id) => !ties.has(id));
    yield fresh;
    if (ids.length < limit) return;
    const last: string | null = await nameOf(db, ids.at(-1));
    // More people of one name than fit into a slice: look farther at once.
    if (fresh.length === 0) limit *= 2;
    else {
      ties = await namesakes(db, ids, last);
      limit = Math.max(KEYS, ties.size * 2);
    }
    bound = last;
  }
}

function namesFrom(db: Database, bound: string | null, turned: boolean): Collection<Customer, string> {
  const names = db.customers.where('[del+sortName]');
  if (!turned) return names.between([0, bound ?? Dexie.minKey], [0, Dexie.maxKey], true, true);
  return names.between([0, Dexie.minKey], [0, bound ?? Dexie.maxKey], true, true).reverse();
}

async function nameOf(db: Database, id: string | undefined): Promise<string | null> {
  const row = id === undefined ? undefined : await db.customers.get(id);
  return row?.sortName ?? null;
}

/** Those at the end of a slice whose name the next one begins with. */
async function namesakes(db: Database, ids: readonly string[], name: string | null): Promise<Set<string>> {
  const same =
    name === null ? [] : await db.customers.where('[del+sortName]').equals([0, name]).primaryKeys();
  const given = new Set(ids);
  return new Set(same.filter((id) => given.has(id)));
}

/** Latest contact first; turned: the one longest ago first. Then those with whom there was none, by name. */
export async function* walkByContact(db: Database, families: Families, turned: boolean): Walk {
  const seen = new Set<string>();
  let after: { at: number; ids: Set<string> } | null = null;
  for (;;) {
    const { at: start, ids: known }: { at: number | null; ids: Set<string> } = after ?? {
      at: null,
      ids: new Set(),
    };
    const rows: Interaction[] = await contactsFrom(db, start, turned)
      .limit(ROWS + known.size)
      .toArray();
    const fresh = rows.filter((row) => !known.has(row.id));
    yield await firstTimes(db, families, seen, fresh, turned);
    const last: Interaction | undefined = rows.at(-1);
    if (!last || fresh.length === 0) break;
    after = { at: last.at, ids: new Set(rows.filter((row) => row.at === last.at).map((row) => row.id)) };
  }
  yield* others(walkByName(db, false), seen);
}

function contactsFrom(db: Database, start: number | null, turned: boolean) {
  const times = db.interactions.where('[del+at]');
  if (turned) return times.between([0, start ?? Dexie.minKey], [0, Dexie.maxKey], true, true);
  return times.between([0, Dexie.minKey], [0, start ?? Dexie.maxKey], true, true).reverse();
}

async function firstTimes(
  db: Database,
  families: Families,
  seen: Set<string>,
  rows: readonly { id: string; customerId: string }[],
  turned: boolean,
): Promise<string[]> {
  const found: string[] = [];
  for (const row of rows) {
    const root = families.rootOf(row.customerId);
    if (seen.has(root)) continue;
    // From the oldest on, somebody's place is where their last contact is.
    if (turned && (await lastContact(db, families.membersOf(root)))?.id !== row.id) continue;
    seen.add(root);
    found.push(root);
  }
  return found;
}

/** Soonest date first; turned: the farthest. Then those with nothing to come, by name. */
export async function* walkByNextDate(db: Database, families: Families, turned: boolean): Walk {
  const seen = new Set<string>();
  const dates = db.followUps.where('[del+nextAt]').between([0, Dexie.minKey], [0, Dexie.maxKey], true, true);
  // Only what is open has a date: these are few beside all contacts.
  const rows = await (turned ? dates.reverse() : dates).toArray();
  for (let from = 0; from < rows.length; from += ROWS) {
    const found: string[] = [];
    for (const row of rows.slice(from, from + ROWS)) {
      const root = families.rootOf(row.customerId);
      if (seen.has(root)) continue;
      if (turned && (await nextDate(db, families.membersOf(root)))?.id !== row.id) continue;
      seen.add(root);
      found.push(root);
    }
    yield found;
  }
  yield* others(walkByName(db, false), seen);
}

async function* others(walk: Walk, seen: ReadonlySet<string>): Walk {
  for await (const ids of walk) yield ids.filter((id) => !seen.has(id));
}
