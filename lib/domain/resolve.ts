import { normaliseEmail } from './email.ts';
import { identityKey } from './identity-key.ts';
import { normalisePhone } from './phone.ts';
import { phoneDigits } from './phone-digits.ts';
import type { IdentityMatch } from './ports.ts';
import type { IdentitySignal, PersonSeen } from './reading.ts';
import type { IdentityKind } from './records.ts';
import type { Resolution } from './resolution.ts';
import { isSharedSender } from './shared-sender.ts';

/** A way a person can be found again. */
export interface FindKey {
  kind: IdentityKind;
  value: string;
  raw: string;
}

/** The strongest first: a record of the page's own system, then what people write down. */
const ORDER: IdentityKind[] = ['crm-record', 'email', 'phone', 'handle'];

function valuesOf(signal: IdentitySignal, region: string): (string | null)[] {
  if (signal.kind === 'email') return [normaliseEmail(signal.value)];
  if (signal.kind === 'phone') return [normalisePhone(signal.value, region), phoneDigits(signal.value)];
  if (signal.kind === 'display-name') return [];
  return [signal.value.trim()];
}

/** All keys of a person, strongest first, without doubles. A name is no key, nor is a shared sender's address. */
export function findKeys(person: PersonSeen, region: string): FindKey[] {
  const shared = isSharedSender(person);
  const signals = person.signals
    .filter((s) => !(shared && s.kind === 'email'))
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const found = new Map<string, FindKey>();
  for (const signal of signals) {
    for (const value of valuesOf(signal, region)) {
      if (!value) continue;
      const key = identityKey(signal.kind, value);
      if (!found.has(key)) found.set(key, { kind: signal.kind, value, raw: signal.raw });
    }
  }
  return [...found.values()];
}

/** The identity keys to look up for a person. */
export function lookupKeys(person: PersonSeen, region: string): string[] {
  return findKeys(person, region).map((k) => identityKey(k.kind, k.value));
}

function holds(match: IdentityMatch): boolean {
  return match.identity.apart !== 1 && match.identity.del !== 1 && match.customer.del !== 1;
}

/**
 * Who the person is to us. Exact keys only; two customers by whatever keys are a question to the user.
 * Identities that the user set apart, and deleted ones, lead to nobody.
 */
export function resolveCustomer(person: PersonSeen, matches: IdentityMatch[], region: string): Resolution {
  const keys = findKeys(person, region);
  const hits = keys.flatMap((k) =>
    matches
      .filter((m) => holds(m) && m.identity.key === identityKey(k.kind, k.value))
      .map((m) => ({ customer: m.customer, by: { kind: k.kind, value: k.value } })),
  );
  const first = hits[0];
  if (first === undefined) {
    return { kind: 'unknown', attachable: keys.length > 0, shared: isSharedSender(person) };
  }
  const candidates = [...new Map(hits.map((h) => [h.customer.id, h.customer])).values()];
  return candidates.length === 1
    ? { kind: 'matched', customer: first.customer, by: first.by }
    : { kind: 'ambiguous', candidates, by: first.by };
}
