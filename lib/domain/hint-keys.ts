import { companyDomain } from './free-mail.ts';
import { addressSkeleton, domainSkeleton, withoutHidden } from './look-alike.ts';
import { mailboxOf } from './mailbox.ts';
import { nameKeys, withoutService } from './name-forms.ts';
import { normalisePhone } from './phone.ts';
import { phoneDigits } from './phone-digits.ts';
import type { PersonSeen } from './reading.ts';
import type { Customer, Identity } from './records.ts';

/**
 * By what somebody may be found who is not known by an exact key: mailbox, look of the address, company domain, end of
 * the number, name. What they find are hints; the domain decides what each is worth.
 */

/** The digits at the end of a number that say the same in every way of dialling it. */
export const TAIL = 7;
const MOST_KEYS = 40;
const MOST_SIGNALS = 12;

/** The hint keys of an identity that is kept; one kept apart has none. */
export function identityHints(identity: Pick<Identity, 'kind' | 'value' | 'apart'>): string[] {
  if (identity.apart === 1) return [];
  if (identity.kind === 'email') return emailHints(identity.value);
  return identity.kind === 'phone' ? tailHints(identity.value) : [];
}

export function customerHints(customer: Pick<Customer, 'displayName'>): string[] {
  return nameKeys(customer.displayName).map((key) => `name:${key}`);
}

/** The keys under which to look for what the person on the page resembles, at most 40. */
export function personHints(person: PersonSeen, region: string): string[] {
  const signals = person.signals.slice(0, MOST_SIGNALS);
  const keys = [
    ...signals.filter((s) => s.kind === 'email').flatMap((s) => [s.value, s.raw].flatMap(shownHints)),
    ...signals
      .filter((s) => s.kind === 'phone')
      .flatMap((s) => [normalisePhone(s.value, region), phoneDigits(s.value)])
      .flatMap((number) => (number === null ? [] : tailHints(number))),
    ...nameKeys(withoutService(person.name)).map((key) => `name:${key}`),
  ];
  return [...new Set(keys)].slice(0, MOST_KEYS);
}

/** Also of an address that is refused because something is hidden in it: that is what imitates. */
function shownHints(address: string): string[] {
  const shown = withoutHidden(address).trim();
  return /^[^\s@]+@[^\s@]+$/u.test(shown) ? emailHints(shown) : [];
}

function emailHints(address: string): string[] {
  const box = mailboxOf(address);
  const domain = companyDomain(address);
  return [
    `box:${box}`,
    `like:${addressSkeleton(box)}`,
    ...(domain === null ? [] : [`host:${domainSkeleton(domain)}`]),
  ];
}

function tailHints(number: string): string[] {
  const digits = number.replace(/\D/g, '');
  return digits.length < TAIL ? [] : [`tail:${digits.slice(-TAIL)}`];
}
