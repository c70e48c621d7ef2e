import type { Stop } from '../../domain/people/desk-port.ts';
import type { PeopleFilter, PeopleQuery, RollSlice } from '../../domain/people/query.ts';
import type { Book } from '../../domain/ports.ts';
import type { Customer } from '../../domain/records.ts';
import type { Database } from '../schema.ts';
import { candidatesOf } from './candidates.ts';
import { type Families, livingCustomers, readFamilies } from './families.ts';
import { lastContact, nextDate } from './last-dates.ts';
import { type Walk, walkByContact, walkByName, walkByNextDate } from './walks.ts';

const DAY = 86_400_000;
const FIRST = 60;
const LOOKED_AT = 250;

/** The people who are asked for, in order, slice by slice; between slices others have their turn. */
export async function* rollPeople(
  db: Database,
  find: Book['liveFind'],
  query: PeopleQuery,
  stop: Stop,
): AsyncGenerator<RollSlice> {
  const families = await readFamilies(db);
  const found = await candidatesOf(db, find, query.filter);
  if (found) {
    const roots = [...new Set(found.ids.map(families.rootOf))];
    const people = await fitting(db, families, roots, query);
    const ids = found.ranked ? people.map(({ id }) => id) : await sorted(db, families, people, query);
    yield { ids, done: true, ...(found.cut ? { cut: true } : {}) };
    return;
  }
  const given = new Set<string>();
  for await (const ids of walkOf(db, families, query)) {
    for await (const slice of picked(db, families, ids, query)) {
      if (stop.aborted) return;
      // A name that was changed meanwhile may come up again.
      const fresh = slice.filter((id) => !given.has(id));
      for (const id of fresh) given.add(id);
      if (fresh.length > 0) yield { ids: fresh, done: false };
    }
  }
  yield { ids: [], done: true };
}

function walkOf(db: Database, families: Families, { sort, turned }: PeopleQuery): Walk {
  if (sort === 'last-contact') return walkByContact(db, families, turned);
  return sort === 'next-date' ? walkByNextDate(db, families, turned) : walkByName(db, turned);
}

async function* picked(
  db: Database,
  families: Families,
  all: readonly string[],
  query: PeopleQuery,
): AsyncGenerator<string[]> {
  const ids = all.filter((id) => !families.isMerged(id));
  if (query.sort === 'name' && !looksAtRows(query.filter)) {
    yield ids;
    return;
  }
  for (let from = 0, size = FIRST; from < ids.length; from += size, size = LOOKED_AT) {
    const people = await fitting(db, families, ids.slice(from, from + size), query);
    yield people.map(({ id }) => id);
  }
}

function looksAtRows({ tier, stage, silentDays }: PeopleFilter): boolean {
  return tier !== undefined || stage !== undefined || silentDays !== undefined;
}

async function fitting(
  db: Database,
  families: Families,
  ids: readonly string[],
  { filter, now }: PeopleQuery,
): Promise<Customer[]> {
  const rows = await livingCustomers(db, ids);
  const people = ids.flatMap((id) => rows.get(id) ?? []).filter((row) => isOf(row, filter));
  if (filter.silentDays === undefined) return people;
  const since = now - filter.silentDays * DAY;
  const last = await Promise.all(people.map(({ id }) => lastContact(db, families.membersOf(id))));
  return people.filter((_, i) => (last[i]?.at ?? -Infinity) < since);
}

function isOf(row: Customer, { tier, stage }: PeopleFilter): boolean {
  return (tier === undefined || row.tierOverride === tier) && (stage === undefined || row.stage === stage);
}

async function sorted(
  db: Database,
  families: Families,
  people: readonly Customer[],
  { sort, turned }: PeopleQuery,
): Promise<string[]> {
  const placed = await Promise.all(
    people.map(async (row) => ({ row, at: await timeOf(db, families.membersOf(row.id), sort) })),
  );
  const way = turned ? -1 : 1;
  const byName = (a: Customer, b: Customer) => ((a.sortName ?? '') < (b.sortName ?? '') ? -1 : 1);
  return placed
    .sort((a, b) => {
      if (sort === 'name') return way * byName(a.row, b.row);
      // Whoever has no such date comes last, whichever way.
      if (a.at === undefined || b.at === undefined) {
        return a.at === b.at ? byName(a.row, b.row) : a.at === undefined ? 1 : -1;
      }
      const order = sort === 'last-contact' ? b.at - a.at : a.at - b.at;
      return order === 0 ? byName(a.row, b.row) : way * order;
    })
    .map(({ row }) => row.id);
}

async function timeOf(
  db: Database,
  ids: readonly string[],
  sort: PeopleQuery['sort'],
): Promise<number | undefined> {
  if (sort === 'last-contact') return (await lastContact(db, ids))?.at;
  return sort === 'next-date' ? (await nextDate(db, ids))?.nextAt : undefined;
}
