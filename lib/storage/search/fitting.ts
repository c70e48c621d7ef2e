import type { FindQuery } from '../../domain/find.ts';
import type { Customer } from '../../domain/records.ts';
import { rootsOf } from '../merged.ts';
import type { Database } from '../schema.ts';

/** The living customers that these ids lead to and who are as the query wants them, by the id asked for. */
export async function fittingRoots(
  db: Database,
  ids: readonly string[],
  query: FindQuery,
): Promise<Map<string, Customer>> {
  const roots = await rootsOf(db, ids);
  const { tier, stage, notContactedSince } = query;
  const fitting = new Map([...roots].filter(([, root]) => isOf(root, tier, stage)));
  if (notContactedSince === undefined || fitting.size === 0) return fitting;
  const contacted = await contactedSince(
    db,
    new Set([...fitting.values()].map((root) => root.id)),
    notContactedSince,
  );
  return new Map([...fitting].filter(([, root]) => !contacted.has(root.id)));
}

function isOf(root: Customer, tier: FindQuery['tier'], stage: FindQuery['stage']): boolean {
  return (tier === undefined || root.tierOverride === tier) && (stage === undefined || root.stage === stage);
}

/** Those of the customers with whom, or with one merged into them, there was an interaction since. */
async function contactedSince(db: Database, roots: ReadonlySet<string>, since: number): Promise<Set<string>> {
  const rootOf = new Map([...roots].map((id) => [id, id]));
  for (let members = [...roots]; members.length > 0; ) {
    const merged = await db.customers.where('mergedInto').anyOf(members).toArray();
    const fresh = merged.filter((one) => !rootOf.has(one.id));
    for (const { id, mergedInto = '' } of fresh) rootOf.set(id, rootOf.get(mergedInto) ?? id);
    members = fresh.map((one) => one.id);
  }
  const last = await Promise.all(
    [...rootOf].map(async ([id, root]) => ({ root, contacted: await hasInteraction(db, id, since) })),
  );
  return new Set(last.filter(({ contacted }) => contacted).map(({ root }) => root));
}

async function hasInteraction(db: Database, customerId: string, since: number): Promise<boolean> {
  const later = db.interactions
    .where('[customerId+at]')
    .between([customerId, since], [customerId, Number.MAX_SAFE_INTEGER])
    .reverse();
  return (await later.filter((one) => one.del === 0).first()) !== undefined;
}
