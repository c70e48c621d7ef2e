import { companyDomain, freeMailDomains, isFreeMail } from './free-mail.ts';
import { toUnicode } from './from-ascii.ts';
import type { Candidate, Warning } from './hints.ts';
import {
  addressSkeleton,
  disguisesName,
  domainSkeleton,
  hidesCharacters,
  mixedWord,
  withoutHidden,
} from './look-alike.ts';
import { mailboxOf } from './mailbox.ts';
import { nameKeys, sameName, withoutService } from './name-forms.ts';
import { foreignAddressInName } from './names.ts';
import type { PersonSeen } from './reading.ts';
import type { Customer } from './records.ts';

const MOST = 4;
const MOST_NAMESAKES = 2;
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
    ...addresses.flatMap((one) => likeAddress(one, person.name, candidates)),
    ...addresses.flatMap((one) => likeDomain(one, candidates)),
    ...likeName(person.name, candidates),
    ...lyingName(person),
    ...strangeWords([person.name, ...addresses.flatMap((one) => [one.value, one.raw])]),
    ...disguisedName(person),
  ];
  return distinct(warnings).slice(0, MOST);
}

/** Whom we know by the very same name and by other addresses only: said plainly, and nothing is offered for it. */
export function sameNameElsewhere(person: PersonSeen, candidates: readonly Candidate[]): Warning[] {
  const seen = person.signals.filter((s) => s.kind === 'email').map((s) => s.value);
  const [shown] = seen;
  if (shown === undefined) return [];
  const boxes = new Set(seen.map(mailboxOf));
  const found = candidates.flatMap(({ customer, identities }): Warning[] => {
    const known = identities.filter((i) => i.kind === 'email' && i.apart !== 1);
    const [first] = known;
    const isOther = first !== undefined && !known.some((i) => boxes.has(mailboxOf(i.value)));
    if (!isOther || !sameName(withoutService(person.name), customer.displayName)) return [];
    const value = drawn(first.value);
    return [{ kind: 'same-name-other-address', customer, value, shown: drawn(shown) }];
  });
  return found.slice(0, MOST_NAMESAKES);
}

/** The customers whom the person imitates: never to be offered as the same. */
export function imitatedBy(warnings: readonly Warning[]): Set<string> {
  return new Set(
    warnings.flatMap((w) => {
      if (w.kind === 'look-alike-address') return w.owners;
      return w.kind === 'look-alike-name' ? [w.customer.id] : [];
    }),
  );
}

function likeAddress(seen: Shown, name: string, candidates: readonly Candidate[]): Warning[] {
  const looks = new Set([seen.value, seen.raw].map((raw) => lookOf(withoutHidden(raw))));
  const imitated = candidates.flatMap(({ customer, identities }) => {
    const like = identities.find(
      (i) =>
        i.kind === 'email' &&
        i.apart !== 1 &&
        mailboxOf(i.value) !== mailboxOf(seen.value) &&
        looks.has(lookOf(i.value)),
    );
    return like === undefined ? [] : [{ customer, value: like.value }];
  });
  return [...new Set(imitated.map((one) => one.value))].map((value) => {
    const owners = imitated.flatMap((one) => (one.value === value ? [one.customer] : []));
    const customer = meantBy(name, owners);
    return {
      kind: 'look-alike-address',
      ...(customer === undefined ? {} : { customer }),
      owners: owners.map((one) => one.id),
      value,
      shown: drawn(seen.value),
    };
  });
}

/** Of several who share an address, the one whose name is borrowed too; else nobody can tell. */
function meantBy(name: string, owners: readonly Customer[]): Customer | undefined {
  if (owners.length < 2) return owners[0];
  const named = owners.filter((one) => sameName(withoutService(name), one.displayName));
  return named.length === 1 ? named[0] : undefined;
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

/** A cleaned name shows nothing any more: as the page wrote it, it may. */
function disguisedName(person: PersonSeen): Warning[] {
  const raw = person.signals.find((s) => s.kind === 'display-name' && disguisesName(s.raw))?.raw;
  return raw === undefined ? [] : [{ kind: 'hidden-characters', shown: withoutHidden(raw) }];
}

/** The address with its domain as people see it elsewhere. */
function drawn(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}@${toUnicode(address.slice(at + 1))}`;
}

function distinct(warnings: Warning[]): Warning[] {
  return [...new Map(warnings.map((w) => [`${w.kind} ${'value' in w ? w.value : w.shown}`, w])).values()];
}
