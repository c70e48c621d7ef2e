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
  return identities.flatMap((identity) => {
    const customer = roots.get(identity.customerId);
    return customer ? [{ identity, customer }] : [];
  });
}
