import { Dexie, type Table } from 'dexie';
import type { CustomerFile } from '../domain/ports.ts';
import type { Customer, FollowUp, Interaction, Row } from '../domain/records.ts';
import { familyOf } from './merged.ts';
import type { Database } from './schema.ts';

const LAST_INTERACTIONS = 20;
/** Deliveries that say how much is used, and how far back they are looked for. */
const LAST_DELIVERIES = 40;
const DELIVERED_MS = 800 * 86_400_000;
const DONE_SHOWN_MS = 30 * 86_400_000;
const READ_THROUGH: readonly string[] = [
  'greeting',
  'pronunciation',
  'organisation',
  'organisationId',
  'title',
  'city',
  'industry',
  'language',
  'source',
  'stage',
  'stageReason',
  'tierOverride',
  'receptionType',
  'since',
  'cadence',
  'cadenceFrom',
] satisfies (keyof Customer)[];

/** Everything the sidebar shows of one customer, those merged into it included. */
export async function readFile(db: Database, customerId: string, now: number): Promise<CustomerFile | null> {
  const family = await familyOf(db, customerId);
  if (!family) return null;
  const { merged, ids } = family;
  const [identities, memories, occasions, supplies, followUps, interactions] = await Promise.all([
    db.identities.where('customerId').anyOf(ids).toArray(),
    living(db.memories, ids),
    living(db.occasions, ids),
    living(db.supplies, ids),
    living(db.followUps, ids),
    Promise.all(ids.map((id) => lastInteractions(db, id))),
  ]);
  const delivered = supplies.length > 0 ? await deliveriesOf(db, ids, now - DELIVERED_MS) : null;
  return {
    ...(delivered ? { deliveries: delivered } : {}),
    customer: withFieldsOf(family.customer, merged),
    merged,
    identities: identities.filter((i) => i.del === 0),
    memories,
    occasions,
    supplies,
    followUps: ordered(followUps, now),
    interactions: interactions
      .flat()
      .sort((a, b) => b.at - a.at)
      .slice(0, LAST_INTERACTIONS),
  };
}

/** What only a merged one says (a greeting, a city) is said of the customer too. */
function withFieldsOf(customer: Customer, merged: readonly Customer[]): Customer {
  const said = merged.flatMap((one) => Object.entries(one).filter(([name]) => isReadThrough(name)));
  return { ...Object.fromEntries(said.reverse()), ...customer };
}

function isReadThrough(name: string): boolean {
  return READ_THROUGH.includes(name) || name.startsWith('tag:');
}

function living<T extends Row>(table: Table<T, string>, ids: string[]): PromiseLike<T[]> {
  return table
    .where('[customerId+del]')
    .anyOf(ids.map((id) => [id, 0]))
    .toArray();
}

/** The open ones by the time they come up, then those done lately, latest first. */
function ordered(followUps: FollowUp[], now: number): FollowUp[] {
  const open = followUps.filter((f) => f.doneAt === undefined);
  const done = followUps.filter((f) => f.doneAt !== undefined && f.doneAt >= now - DONE_SHOWN_MS);
  const comesAt = (f: FollowUp) => f.nextAt ?? Number.MAX_SAFE_INTEGER;
  return [
    ...open.sort((a, b) => comesAt(a) - comesAt(b)),
    ...done.sort((a, b) => (b.doneAt ?? 0) - (a.doneAt ?? 0)),
  ];
}

/** Only asked for where the customer has supplies: other contacts are walked over on the way. */
async function deliveriesOf(db: Database, ids: string[], after: number): Promise<Interaction[]> {
  const each = ids.map((id) =>
    db.interactions
      .where('[customerId+at]')
      .between([id, after], [id, Dexie.maxKey])
      .reverse()
      .filter((one) => one.kind === 'delivery' && one.del === 0)
      .limit(LAST_DELIVERIES)
      .toArray(),
  );
  return (await Promise.all(each)).flat();
}

function lastInteractions(db: Database, customerId: string): PromiseLike<Interaction[]> {
  return db.interactions
    .where('[customerId+at]')
    .between([customerId, Dexie.minKey], [customerId, Dexie.maxKey])
    .reverse()
    .filter((i) => i.del === 0)
    .limit(LAST_INTERACTIONS)
    .toArray();
}
