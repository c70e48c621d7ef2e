import type { IdentityMatch } from '../domain/ports.ts';
import { rootsOf } from './merged.ts';
import type { Database } from './schema.ts';

/** Identities with one of the keys and the living customers they lead to; those kept apart are in it. */
export async function readMatches(db: Database, keys: readonly string[]): Promise<IdentityMatch[]> {
  if (keys.length === 0) return [];
  const identities = (
    await db.identities
      .where('key')
      .anyOf([...keys])
      .toArray()
  ).filter((i) => i.del === 0);
  const roots = await rootsOf(
    db,
    identities.map((i) => i.customerId),
  );
  const matches = identities.flatMap((identity) => {
    const customer = roots.get(identity.customerId);
    return customer ? [{ identity, customer }] : [];
  });
  return keys.some((key) => key.startsWith('crm-record:')) ? withRecords(db, matches) : matches;
}

/** With the records each customer is known by: somebody else's record may show the same address. */
async function withRecords(db: Database, matches: IdentityMatch[]): Promise<IdentityMatch[]> {
  const ids = new Set(matches.flatMap((m) => [m.customer.id, m.identity.customerId]));
  const all = await db.identities
    .where('customerId')
    .anyOf([...ids])
    .toArray();
  const records = all.filter((i) => i.kind === 'crm-record' && i.del === 0 && i.apart !== 1);
  return matches.map((match) => ({
    ...match,
    records: records
      .filter((i) => i.customerId === match.customer.id || i.customerId === match.identity.customerId)
      .map((i) => i.value),
  }));
}
