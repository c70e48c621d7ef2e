import type { Edit } from './edits.ts';
import { identityId, identityKey } from './identity-key.ts';
import { phoneDigits } from './phone-digits.ts';
import type { PersonSeen } from './reading.ts';
import { type FindKey, findKeys } from './resolve.ts';

/** The keys worth keeping: a phone in its international form only, when it has one. */
function keysToKeep(person: PersonSeen, region: string): FindKey[] {
  const keys = findKeys(person, region);
  const international = keys.filter((k) => k.kind === 'phone' && k.value.startsWith('+'));
  const covered = new Set(international.map((k) => phoneDigits(k.raw)));
  return keys.filter((k) => k.kind !== 'phone' || k.value.startsWith('+') || !covered.has(k.value));
}

/** The identities that a person brings to a customer; a shared sender's address and a mere name bring none. */
export function identityEdits(customerId: string, person: PersonSeen, at: number, region: string): Edit[] {
  return keysToKeep(person, region).map(({ kind, value, raw }) => ({
    op: 'set',
    table: 'identities',
    id: identityId(kind, value, customerId),
    fields: { customerId, kind, value, key: identityKey(kind, value), raw, firstSeenAt: at, lastSeenAt: at },
  }));
}
