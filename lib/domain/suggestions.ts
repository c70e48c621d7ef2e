import { apartKeys, isApart, organisationKey } from './apart.ts';
import { companyDomain } from './free-mail.ts';
import { TAIL } from './hint-keys.ts';
import type { Candidate, Hints, HintsFound, OrganisationHint, Reason, Suggestion } from './hints.ts';
import { identityKey } from './identity-key.ts';
import { addressesIn, mailboxDifference } from './mailbox.ts';
import { sameName, withoutService } from './name-forms.ts';
import { cleanName, sortName } from './names.ts';
import { normalisePhone } from './phone.ts';
import { phoneDigits } from './phone-digits.ts';
import type { PersonSeen } from './reading.ts';
import type { Customer, Identity } from './records.ts';
import { isSharedSender } from './shared-sender.ts';
import { imitatedBy, sameNameElsewhere, warningsOf } from './warnings.ts';

const MOST = 3;
const STRENGTH: readonly Reason['kind'][] = [
  'tag',
  'gmail-dots',
  'phone-tail',
  'name-company',
  'shared-name',
];

/** What an unknown person may be to us. Nothing of it is ever done without the user. */
export function hintsOf(person: PersonSeen, region: string, found: HintsFound): Hints {
  const warnings = warningsOf(person, found.candidates);
  const imitated = imitatedBy(warnings);
  const open = found.candidates.filter((c) => !imitated.has(c.customer.id) && !isApart(person, c, region));
  const suggestions = suggestionsAmong(person, region, open);
  // Who pretends is not helped along, and who may be known already is no newcomer.
  const helped = warnings.length === 0 && suggestions.length === 0;
  const organisation = !helped ? null : organisationOf(person, region, found);
  const offered = new Set(suggestions.map((one) => one.customer.id));
  const others = open.filter((one) => !offered.has(one.customer.id));
  return { warnings: [...warnings, ...sameNameElsewhere(person, others)], suggestions, organisation };
}

/** Candidates with at least one reason, the best first. */
export function suggestionsAmong(
  person: PersonSeen,
  region: string,
  candidates: readonly Candidate[],
): Suggestion[] {
  return candidates
    .map((one) => ({ customer: one.customer, reasons: reasonsFor(person, region, one) }))
    .filter((one) => one.reasons.length > 0)
    .toSorted((a, b) => b.reasons.length - a.reasons.length || rank(a) - rank(b))
    .slice(0, MOST);
}

function rank({ reasons }: Suggestion): number {
  return Math.min(...reasons.map((reason) => STRENGTH.indexOf(reason.kind)));
}

function reasonsFor(person: PersonSeen, region: string, { customer, identities }: Candidate): Reason[] {
  const known = identities.filter((i) => i.apart !== 1);
  if (isSharedSender(person)) return sharedName(person, customer);
  return [
    ...oneMailbox(person, known),
    ...oneTail(person, region, known),
    ...nameAndCompany(person, customer, known),
  ];
}

function oneMailbox(person: PersonSeen, known: readonly Identity[]): Reason[] {
  const seen = addressesOf(person);
  for (const { kind, value } of known) {
    if (kind !== 'email') continue;
    const difference = seen.map((address) => mailboxDifference(address, value)).find((d) => d !== null);
    if (difference) return [{ kind: difference, value }];
  }
  return [];
}

function oneTail(person: PersonSeen, region: string, known: readonly Identity[]): Reason[] {
  const seen = person.signals
    .filter((s) => s.kind === 'phone')
    .map((s) => (normalisePhone(s.value, region) ?? phoneDigits(s.value) ?? '').replace(/\D/g, ''));
  const found = known.find(({ kind, value }) => {
    const digits = value.replace(/\D/g, '');
    return kind === 'phone' && seen.some((one) => one.length >= TAIL && endAlike(one, digits));
  });
  return found === undefined ? [] : [{ kind: 'phone-tail', value: found.value }];
}

/** The shorter may leave out country and area; where both say them they must not differ. */
function endAlike(a: string, b: string): boolean {
  return a.slice(-TAIL) === b.slice(-TAIL) && a !== b;
}

function nameAndCompany(person: PersonSeen, customer: Customer, known: readonly Identity[]): Reason[] {
  if (!sameName(person.name, customer.displayName)) return [];
  const company = cleanName(person.organisation ?? '');
  if (company !== '' && customer.organisation && sortName(company) === sortName(customer.organisation)) {
    return [{ kind: 'name-company', value: customer.organisation }];
  }
  const own = new Set(addressesOf(person).map(companyDomain));
  const shared = known
    .map((i) => (i.kind === 'email' ? companyDomain(i.value) : null))
    .find((domain) => domain !== null && own.has(domain));
  return shared ? [{ kind: 'name-company', value: shared }] : [];
}

/** "Marta via Buyers": the name is all that a shared sender says of the writer. */
function sharedName(person: PersonSeen, customer: Customer): Reason[] {
  const name = withoutService(person.name);
  return sameName(name, customer.displayName) ? [{ kind: 'shared-name', value: name }] : [];
}

/** The company of most people we know at the person's domain, unless the user said no to it. */
function organisationOf(person: PersonSeen, region: string, found: HintsFound): OrganisationHint | null {
  const domains = new Set(addressesOf(person).map(companyDomain));
  if (isSharedSender(person)) return null;
  const counted = new Map<string, OrganisationHint>();
  for (const { customer, identities } of found.candidates) {
    const domain = identities
      .filter((i) => i.kind === 'email' && i.apart !== 1)
      .map((i) => companyDomain(i.value))
      .find((one) => one !== null && domains.has(one));
    const name = customer.kind === 'organisation' ? customer.displayName : customer.organisation;
    if (!domain || !name) continue;
    const id = customer.kind === 'organisation' ? customer.id : customer.organisationId;
    const before = counted.get(sortName(name));
    const organisationId = before?.organisationId ?? id;
    counted.set(sortName(name), {
      name: before?.name ?? name,
      ...(organisationId === undefined ? {} : { organisationId }),
      domain,
      people: (before?.people ?? 0) + 1,
    });
  }
  const keys = new Set(apartKeys(person, region).map((key) => identityKey(key.kind, key.value)));
  const refused = new Set(found.apart.filter((r) => keys.has(r.from)).map((r) => r.to));
  const offered = [...counted.values()].filter((one) => !refused.has(organisationKey(one.name)));
  return offered.toSorted((a, b) => b.people - a.people)[0] ?? null;
}

function addressesOf(person: PersonSeen): string[] {
  return addressesIn(person.signals.filter((s) => s.kind === 'email').map((s) => s.value));
}
