import type { Edit } from './edits.ts';
import type { Candidate } from './hints.ts';
import { identityId, identityKey } from './identity-key.ts';
import { addressesIn, mailboxOf } from './mailbox.ts';
import { withoutService } from './name-forms.ts';
import { cleanName, sortName } from './names.ts';
import type { PersonSeen } from './reading.ts';
import { type FindKey, findKeys } from './resolve.ts';

/** What was said to be two: remembered as rows, so that it is never suggested again, on any device. */

/**
 * By what a person is kept apart: the keys they are found by; for a mere name, or a name on a shared address, the name
 * with the little that stands beside it.
 */
export function apartKeys(person: PersonSeen, region: string): FindKey[] {
  const keys = findKeys(person, region);
  if (keys.length > 0) return keys;
  const name = sortName(withoutService(person.name));
  if (name === '') return [];
  const beside =
    person.signals.find((s) => s.kind === 'email')?.value ?? cleanName(person.organisation ?? '');
  return [{ kind: 'display-name', value: `${name} <${beside}>`, raw: cleanName(person.name) }];
}

/** True when the user has said that this person is not that customer. Another +tag of the mailbox is no news. */
export function isApart(person: PersonSeen, { identities }: Candidate, region: string): boolean {
  const apart = identities.filter((i) => i.apart === 1);
  if (apart.length === 0) return false;
  const keys = new Set(apartKeys(person, region).map((key) => identityKey(key.kind, key.value)));
  const boxes = new Set(
    addressesIn(person.signals.filter((s) => s.kind === 'email').map((s) => s.value)).map(mailboxOf),
  );
  return apart.some((i) => keys.has(i.key) || (i.kind === 'email' && boxes.has(mailboxOf(i.value))));
}

/** "Not the same": the person's keys stand at the customer as kept apart, and never match there. */
export function apartPersonEdits(customerId: string, person: PersonSeen, at: number, region: string): Edit[] {
  return apartKeys(person, region).map(({ kind, value, raw }) => ({
    op: 'set',
    table: 'identities',
    id: identityId(kind, value, customerId),
    fields: { customerId, kind, value, key: identityKey(kind, value), raw, firstSeenAt: at, apart: 1 },
  }));
}

/** Two customers are two, whatever they have in common. */
export function apartCustomersEdits(a: string, b: string, at: number): Edit[] {
  const [from = a, to = b] = [a, b].toSorted();
  return [apartRelation(from, to, at)];
}

/** A company's name as the other end of "not from there". */
export function organisationKey(name: string): string {
  return `organisation:${sortName(name)}`;
}

/** "Not from that company". */
export function apartOrganisationEdits(person: PersonSeen, name: string, at: number, region: string): Edit[] {
  return apartKeys(person, region).map((key) =>
    apartRelation(identityKey(key.kind, key.value), organisationKey(name), at),
  );
}

function apartRelation(from: string, to: string, at: number): Edit {
  const fields = { from, to, kind: 'apart', at } as const;
  return { op: 'set', table: 'relations', id: `${from}:apart:${to}`, fields };
}
