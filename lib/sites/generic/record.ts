import type { IdentitySignal, PersonSeen } from '../../domain/reading.ts';
import { addressesIn } from '../address-text.ts';
import { text } from '../dom.ts';
import type { Fact, Facts } from './facts.ts';
import { linkedName, nameIn, type Where } from './name.ts';
import { emailSeen, foldAddress, foldPhone, phoneSeen, recordSeen } from './seen.ts';
import { isAboutTicket, namesOne } from './url-words.ts';

const MOST_PHONES = 4;

export type Verdict = { kind: 'record'; person: PersonSeen } | { kind: 'many' } | { kind: 'nobody' };

/**
 * The one person that the facts speak of. Two e-mail addresses that do not stand in one field are two
 * people: then nobody is named, since a guess could be the wrong one.
 */
export function recordFrom(found: Facts, where: Where): Verdict {
  const { facts, crowd } = found;
  const emails = facts.filter(
    (fact) =>
      fact.kind === 'email' &&
      foldAddress(fact.raw) !== null &&
      (fact.by === 'label' || !isOfHouse(fact.raw, where.url)),
  );
  const name = nameIn(facts, where);
  if (emails.length > 0 && !isOnesOwn(emails, name, found, where)) return { kind: 'many' };
  const phones = phonesOf(facts);
  if (emails.length === 0 && crowd.size > 1) return { kind: 'many' };
  if (emails.length === 0 && (phones.length === 0 || name === '')) return { kind: 'nobody' };
  const seen = recordSeen(name, [...emails.map((fact) => emailSeen(fact.raw)), ...phones]);
  return seen ? { kind: 'record', person: seen } : { kind: 'nobody' };
}

/** Whether the addresses are surely those of the person that the page is about. */
function isOnesOwn(emails: Fact[], name: string, found: Facts, where: Where): boolean {
  const holders = new Set(emails.map((fact) => foldAddress(fact.raw)));
  if (holders.size > 1 && !isOneField(emails)) return false;
  if (emails.some((fact) => fact.by === 'label')) return true;
  const others = [...found.titled].filter((address) => !holders.has(foldAddress(address)));
  // Beside a list of people, names that hide their addresses, or parts not looked at, one without a
  // label may be anybody's.
  if (found.crowd.size > 1 || others.length > 0 || !found.whole) return false;
  const isLinked = linkedName(emails) !== '';
  if (isAboutTicket(where.url) && !isLinked) return false;
  // A page that says of nobody in particular to be about them shows an address of anybody.
  if (name === '' && !isLinked && !namesOne(where.url)) return false;
  return emails.some((fact) => !fact.unsure && isUnderOwnName(fact, name));
}

function isOneField(emails: Fact[]): boolean {
  return emails.every((fact) => fact.by === 'label' && fact.element === emails[0]?.element);
}

/** What people are told to do with an address. */
const ACTION =
  /^(?:e-?mail|mail|send|write|contact|compose|发邮件|发送|寫信|写信|寄信|發送|邮件|郵件|电邮|電郵)/i;

/** A link that shows another name than the record's is somebody else's: an owner, a colleague, a desk. */
function isUnderOwnName({ element, by }: Fact, name: string): boolean {
  const words = by === 'link' ? text(element) : '';
  if (!/\p{L}/u.test(words) || addressesIn(words, 1).length > 0 || ACTION.test(words)) return true;
  return name !== '' && lettersOf(words) === lettersOf(name);
}

function lettersOf(name: string): string {
  return (name.toLowerCase().match(/\p{L}+/gu) ?? []).sort().join(' ');
}

/** The address of somebody who works for whoever runs this host: `desk@hotel.example` on crm.hotel.example. */
function isOfHouse(raw: string, { hostname }: URL): boolean {
  const domain = foldAddress(raw)?.split('@')[1] ?? '';
  return hostname === domain || hostname.endsWith(`.${domain}`);
}

/** More numbers than a person has: a directory, none of them is certain. */
function phonesOf(facts: Fact[]): IdentitySignal[] {
  const numbers = facts.flatMap((fact) => (fact.kind === 'phone' ? (phoneSeen(fact.raw) ?? []) : []));
  const phones = new Map(numbers.map((phone) => [foldPhone(phone.raw), phone]));
  return phones.size > MOST_PHONES ? [] : [...phones.values()];
}
