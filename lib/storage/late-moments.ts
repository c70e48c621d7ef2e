import { momentKey } from '../domain/due/due-now.ts';
import { momentsOf } from '../domain/due/moments.ts';
import type { FollowUp, TableName } from '../domain/records.ts';
import type { AnyRow } from './any-row.ts';
import type { RowSet } from './apply-edits.ts';
import type { Database, LocalFact } from './schema.ts';

/** Everything until then was announced on this device. */
export const ANNOUNCED_UNTIL = 'announced-until';
/** A moment that was written when its time had been looked at already. */
export const LATE = 'late:';
/** An announcement that was made. */
export const ANNOUNCED = 'announced:';
/** A customer who came back, and their follow-ups with them. */
export const BACK = 'back:';

/** The tables that must be open when rows of these are written. */
export function tablesOfLate(tables: readonly TableName[]): string[] {
  return tables.some((table) => table === 'followUps' || table === 'customers') ? ['local'] : [];
}

/** As long as something deleted can come back: an announcement forgotten earlier could be made twice. */
const REMEMBERED_MS = 90 * 86_400_000;

/** What is remembered of announcements that this device has made. */
export function announcedFacts(keys: readonly string[], at: number): LocalFact[] {
  return keys.map((key) => ({ key: ANNOUNCED + key, expiresAt: at + REMEMBERED_MS }));
}

/** Notes what comes too late for the next look to find, in the very transaction that writes it. */
export async function markLate(db: Database, changed: RowSet, before: RowSet, wall: number): Promise<void> {
  const followUps = [...(changed.get('followUps')?.values() ?? [])];
  const customers = [...(changed.get('customers')?.values() ?? [])];
  if (followUps.length + customers.length === 0) return;
  const until = (await db.local.get(ANNOUNCED_UNTIL))?.at;
  const fresh = followUps.map((row) => freshOf(row, before.get('followUps')?.get(row.id)));
  const back = customers.filter((row) => isBack(row, before.get('customers')?.get(row.id)));
  // Before the first look nothing is late: all will be looked at.
  const late = until === undefined ? [] : fresh.flatMap(({ id, moments }) => keysUntil(id, moments, until));
  const marks = [...late.map((key) => LATE + key), ...back.map(({ id }) => BACK + id)];
  const idle = fresh.flatMap(({ id, moments }) =>
    isAhead(moments, wall) ? keysUntil(id, moments, wall) : [],
  );
  const facts = [...marks.map((key) => ({ key })), ...announcedFacts(idle, wall)];
  if (facts.length > 0) await db.local.bulkPut(facts);
}

/** The moments that a row did not have before. */
function freshOf(row: AnyRow, former: AnyRow | undefined): { id: string; moments: number[] } {
  const known = former === undefined ? [] : momentsOf(asFollowUp(former));
  return { id: row.id, moments: momentsOf(asFollowUp(row)).filter((at) => !known.includes(at)) };
}

/** Whoever sets something that is still to come needs no telling of the leads that have passed. */
function isAhead(moments: readonly number[], wall: number): boolean {
  return moments.some((at) => at > wall);
}

function keysUntil(id: string, moments: readonly number[], until: number): string[] {
  return moments.filter((at) => at <= until).map((at) => momentKey(id, at));
}

function asFollowUp(row: AnyRow): FollowUp {
  return row as AnyRow & FollowUp;
}

function isBack(row: AnyRow, former: AnyRow | undefined): boolean {
  if (former === undefined || row.del === 1) return false;
  return former.del === 1 || former['mergedInto'] !== row['mergedInto'];
}
