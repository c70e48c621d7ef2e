import { companyDomain, freeMailDomains, isFreeMail } from './free-mail.ts';
import { toUnicode } from './from-ascii.ts';
import type { Candidate, Warning } from './hints.ts';
import { addressSkeleton, domainSkeleton, hidesCharacters, mixedWord, withoutHidden } from './look-alike.ts';
import { mailboxOf } from './mailbox.ts';
import { nameKeys, sameName, withoutService } from './name-forms.ts';
import { foreignAddressInName } from './names.ts';
import type { PersonSeen } from './reading.ts';

const MOST = 4;
const PROVIDERS = new Map([...freeMailDomains()].map((domain) => [domainSkeleton(domain), domain]));

/** An address of the person in every spelling that the page gives: normalised, and as it stood. */
interface Shown {
  value: string;
  raw: string;
}

/**
 * What the person's address and name pretend. `candidates` are those found by the person's hint keys; whatever looks
 * like one of them and is not the same is said, and none of it ever leads to a match.
 */
export function warningsOf(person: PersonSeen, candidates: readonly Candidate[]): Warning[] {
  const addresses = person.signals
    .filter((s) => s.kind === 'email')
    .map(({ value, raw }) => ({ value, raw }));
  const warnings = [
    ...addresses.flatMap((one) => likeAddress(one, candidates)),
    ...addresses.flatMap((one) => likeDomain(one, candidates)),
    ...likeName(person.name, candidates),
    ...lyingName(person),
    ...strangeWords([person.name, ...addresses.flatMap((one) => [one.value, one.raw])]),
  ];
  return distinct(warnings).slice(0, MOST);
}

/** The customers whom the person imitates: never to be offered as the same. */
export function imitatedBy(warnings: readonly Warning[]): Set<string> {
  return new Set(warnings.flatMap((w) => ('customer' in w ? [w.customer.id] : [])));
}

function likeAddress(seen: Shown, candidates: readonly Candidate[]): Warning[] {
  const looks = new Set([seen.value, seen.raw].map((raw) => lookOf(withoutHidden(raw))));
  return candidates.flatMap(({ customer, identities }) => {
    const imitated = identities.find(
      (i) =>
        i.kind === 'email' &&
        i.apart !== 1 &&
        mailboxOf(i.value) !== mailboxOf(seen.value) &&
        looks.has(lookOf(i.value)),
    );
    if (imitated === undefined) return [];
    return [
      { kind: 'look-alike-address', customer, value: imitated.value, shown: drawn(seen.value) } as const,
    ];
  });
}

function lookOf(address: string): string {
  return addressSkeleton(mailboxOf(address.trim().toLowerCase()));
}

/** A domain like that of a company we know people of, or like a great provider's. */
function likeDomain({ value }: Shown, candidates: readonly Candidate[]): Warning[] {
  const own = companyDomain(value);
  if (own === null) return [];
  const look = domainSkeleton(own);
  const known = candidates
    .flatMap(({ identities }) => identities)
    .flatMap((i) => (i.kind === 'email' && i.apart !== 1 ? (companyDomain(i.value) ?? []) : []));
  // Where people of this very domain are known too, it is a company of its own.
  if (known.includes(own)) return [];
  const imitated = known.find((domain) => domainSkeleton(domain) === look) ?? PROVIDERS.get(look);
  if (imitated === undefined || imitated === own || isFreeMail(own)) return [];
  return [{ kind: 'look-alike-domain', value: toUnicode(imitated), shown: toUnicode(own) }];
}

function likeName(raw: string, candidates: readonly Candidate[]): Warning[] {
  const name = withoutService(raw);
  const looks = new Set(nameKeys(name));
  return candidates.flatMap(({ customer }) => {
    const imitates = nameKeys(customer.displayName).some((key) => looks.has(key));
    if (!imitates || sameName(name, customer.displayName)) return [];
    return [{ kind: 'look-alike-name', customer, value: customer.displayName, shown: name } as const];
  });
}

function lyingName(person: PersonSeen): Warning[] {
  const value = foreignAddressInName(person);
  const own = person.signals.find((s) => s.kind === 'email')?.value;
  return value === null || own === undefined ? [] : [{ kind: 'foreign-address', value, shown: drawn(own) }];
}

function strangeWords(texts: readonly string[]): Warning[] {
  const hidden = texts.find(hidesCharacters);
  const mixed = texts.map(mixedWord).find((word) => word !== null);
  return [
    ...(hidden === undefined ? [] : [{ kind: 'hidden-characters', shown: withoutHidden(hidden) } as const]),
    ...(mixed ? [{ kind: 'mixed-script', shown: mixed } as const] : []),
  ];
}

/** The address with its domain as people see it elsewhere. */
function drawn(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}@${toUnicode(address.slice(at + 1))}`;
}

function distinct(warnings: Warning[]): Warning[] {
  return [...new Map(warnings.map((w) => [`${w.kind} ${'value' in w ? w.value : w.shown}`, w])).values()];
}
