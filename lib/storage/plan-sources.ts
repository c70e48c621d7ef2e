import { Dexie, type Table } from 'dexie';
import type { PlanSources } from '../domain/plan/plan.ts';
import type { FollowUp, Interaction, Row } from '../domain/records.ts';
import { familyOf } from './merged.ts';
import type { Database } from './schema.ts';

/** More than two years of weekly contacts; the turn and the stock follow from the last ones. */
const LAST_INTERACTIONS = 300;

/** All from which the follow-ups of a customer follow; null when there is no such customer. */
export async function readSources(db: Database, customerId: string): Promise<PlanSources | null> {
  const family = await familyOf(db, customerId);
  if (family === null) return null;
  const { customer, ids } = family;
  const [occasions, supplies, cases, visits, followUps] = await Promise.all([
    rowsOf(db.occasions, ids, [0]),
    rowsOf(db.supplies, ids, [0]),
    rowsOf(db.cases, ids, [0]),
    rowsOf(db.visits, ids, [0]),
    followUpsOf(db, ids),
  ]);
  const asked = supplies.length > 0 || customer.cadence !== undefined || occasions.length > 0;
  const interactions = asked ? await lastInteractions(db, ids) : [];
  return { customer, occasions, supplies, cases, visits, interactions, followUps };
}

/** All of them: also those that are done or deleted. */
export function followUpsOf(db: Database, ids: string[]): PromiseLike<FollowUp[]> {
  return rowsOf(db.followUps, ids, [0, 1]);
}

function rowsOf<T extends Row>(table: Table<T, string>, ids: string[], dels: number[]): PromiseLike<T[]> {
  return table
    .where('[customerId+del]')
    .anyOf(ids.flatMap((id) => dels.map((del) => [id, del])))
    .toArray();
}

async function lastInteractions(db: Database, ids: string[]): Promise<Interaction[]> {
  const found = await Promise.all(
    ids.map((id) =>
      db.interactions
        .where('[customerId+at]')
        .between([id, Dexie.minKey], [id, Dexie.maxKey])
        .reverse()
        .limit(LAST_INTERACTIONS)
        .toArray(),
    ),
  );
  return found
    .flat()
    .filter(({ del }) => del === 0)
    .sort((a, b) => b.at - a.at);
}
