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

/** Kinds that are one person's alone. A number may be the office's, a handle anybody's. */
const STRONG: readonly IdentityKind[] = ['crm-record', 'email'];

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

/** The customer has a record of this very kind in this very system, and it is not the one shown. */
function isAnotherRecord(keys: readonly FindKey[], records: readonly string[]): boolean {
  const systems = new Set(records.map(systemOf));
  return keys.some((k) => k.kind === 'crm-record' && k.value.includes('/') && systems.has(systemOf(k.value)));
}

/** `host/object` of `host/object/id`. */
function systemOf(record: string): string {
  return record.slice(0, Math.max(record.lastIndexOf('/'), 0));
}

/**
 * Who the person is to us. Exact keys only; two customers by whatever keys are a question to the user, and so is one
 * known by a weak key alone while the page shows a stronger one that nobody has, or by an address while the page shows
 * another record than theirs.
 * Identities that the user set apart, and deleted ones, lead to nobody.
 */
export function resolveCustomer(person: PersonSeen, matches: IdentityMatch[], region: string): Resolution {
  const keys = findKeys(person, region);
  const hits = keys.flatMap((k) =>
    matches
      .filter((m) => holds(m) && m.identity.key === identityKey(k.kind, k.value))
      .map((m) => ({ customer: m.customer, records: m.records ?? [], by: { kind: k.kind, value: k.value } })),
  );
  const first = hits[0];
  if (first === undefined) {
    return { kind: 'unknown', attachable: keys.length > 0, shared: isSharedSender(person) };
  }
  const candidates = [...new Map(hits.map((h) => [h.customer.id, h.customer])).values()];
  const weak = !STRONG.includes(first.by.kind) && keys.some((k) => STRONG.includes(k.kind));
  const doubtful = weak || (first.by.kind !== 'crm-record' && isAnotherRecord(keys, first.records));
  return candidates.length === 1 && !doubtful
    ? { kind: 'matched', customer: first.customer, by: first.by }
    : { kind: 'ambiguous', candidates, by: first.by };
}
