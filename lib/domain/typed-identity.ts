import type { Edit } from './edits.ts';
import { normaliseEmail } from './email.ts';
import { identityId, identityKey } from './identity-key.ts';
import { normalisePhone } from './phone.ts';
import { phoneDigits } from './phone-digits.ts';
import type { FindKey } from './resolve.ts';

/** An address or a number as people type it, "Name <mail>" too, or null. */
export function readIdentity(words: string, region: string): FindKey | null {
  const raw = words.trim();
  const address = normaliseEmail(/<([^<>]+)>\s*$/.exec(raw)?.[1] ?? raw.replace(/^mailto:/i, ''));
  if (address !== null) return { kind: 'email', value: address, raw };
  const number = normalisePhone(raw, region) ?? phoneDigits(raw);
  return number === null ? null : { kind: 'phone', value: number, raw };
}

/** Keeps it for the customer; one kept apart before is theirs again. */
export function addIdentityEdits(customerId: string, key: FindKey, at: number): Edit[] {
  const { kind, value, raw } = key;
  const fields = { customerId, kind, value, key: identityKey(kind, value), raw, firstSeenAt: at };
  return [
    {
      op: 'set',
      table: 'identities',
      id: identityId(kind, value, customerId),
      fields: { ...fields, apart: undefined },
    },
  ];
}

/** What it is for: "work", "assistant". Empty words take the label away. */
export function labelEdits(id: string, words: string): Edit[] {
  const label = words.trim().replace(/\s+/gu, ' ').slice(0, 60);
  return [{ op: 'set', table: 'identities', id, fields: { label: label === '' ? undefined : label } }];
}
