import { personPlace } from '../../domain/find/entry.ts';
import { matchName, matchPerson, type PersonMatch, WHYS } from '../../domain/find/match.ts';
import type { Plan } from '../../domain/find/plan.ts';
import type { FindQuery, FoundPerson } from '../../domain/find.ts';
import type { Customer, Identity } from '../../domain/records.ts';
import type { Database } from '../schema.ts';
import { Candidates, type Index } from './candidates.ts';
import type { Doc } from './doc-page.ts';
import { current, fetchRows } from './fetch-rows.ts';
import { fittingRoots } from './fitting.ts';
import { type Found, MOST_MISSED } from './found.ts';

const BATCH = 24;

interface Ranked extends FoundPerson {
  /** As the index orders them. */
  order: [number, number, number, string];
}

/** People, best first: at least `enough` of them when there are so many. */
export async function findPeople(
  index: Index,
  plan: Plan,
  query: FindQuery,
  enough: number,
): Promise<Found<FoundPerson>> {
  const best = new Map<string, Ranked>();
  const seen = new Set<string>();
  let missed = 0;
  for (const step of plan.people) {
    const candidates = new Candidates(index, step);
    // Who is found by less than this step looks for may have to make room.
    const settled = () => [...best.values()].filter((one) => one.order[0] <= WHYS.indexOf(step.why)).length;
    for (let left = enough - settled(); left > 0 && missed < MOST_MISSED; left = enough - settled()) {
      const docs = await candidates.take(Math.max(BATCH, left));
      if (docs.length === 0) break;
      const people = await matching(index.db, docs, plan, query, seen);
      missed += docs.length - people.length;
      for (const person of people) keepBetter(best, person);
    }
  }
  const found = [...best.values()].sort(byOrder).map(({ order: _order, ...person }) => person);
  return { found, cut: best.size >= enough || missed >= MOST_MISSED };
}

async function matching(
  db: Database,
  docs: readonly Doc[],
  { words }: Plan,
  query: FindQuery,
  seen: Set<string>,
): Promise<Ranked[]> {
  const rows = current(docs, await fetchRows(db.customers, docs), personPlace, seen);
  const byName = rows.map((row) => [row, matchName(row, words)] as const);
  const others = byName.filter(([, match]) => match === null).map(([row]) => row);
  const identities = await identitiesOf(db, others);
  const matches = byName.flatMap(([row, match]) => {
    const found = match ?? matchPerson(row, identities.get(row.id) ?? [], words);
    return found ? [[row, found] as const] : [];
  });
  const ids = matches.map(([row]) => row.id);
  const roots = await fittingRoots(db, ids, query);
  return matches.flatMap(([row, match]) => {
    const root = roots.get(row.id);
    return root ? [ranked(root, row, match)] : [];
  });
}

async function identitiesOf(db: Database, rows: readonly Customer[]): Promise<Map<string, Identity[]>> {
  const lists = await Promise.all(
    rows.map((row) => db.identities.where('customerId').equals(row.id).toArray()),
  );
  return new Map(rows.map((row, i) => [row.id, lists[i] ?? []]));
}

function ranked(customer: Customer, row: Customer, match: PersonMatch): Ranked {
  const { rank, minute } = personPlace(row);
  return { customer, ...match, order: [WHYS.indexOf(match.why), rank, -minute, row.id] };
}

function keepBetter(best: Map<string, Ranked>, person: Ranked): void {
  const before = best.get(person.customer.id);
  if (!before || byOrder(person, before) < 0) best.set(person.customer.id, person);
}

function byOrder(a: Ranked, b: Ranked): number {
  for (let i = 0; i < a.order.length; i += 1) {
    const [one, other] = [a.order[i] ?? 0, b.order[i] ?? 0];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
