import { normaliseEmail } from '../../domain/email.ts';
import type { IdentitySignal, PersonSeen } from '../../domain/reading.ts';
import { emailSignal, LIKELY, person, phoneSignal, present } from '../signals.ts';
import type { Fact, Facts } from './facts.ts';
import { nameIn } from './name.ts';

const MOST_PHONES = 4;

export type Verdict = { kind: 'record'; person: PersonSeen } | { kind: 'many' } | { kind: 'nobody' };

/**
 * The one person that the facts speak of. Two e-mail addresses that do not stand in one field are two
 * people: then nobody is named, since a guess could be the wrong one.
 */
export function recordFrom({ facts, crowd, titled, whole }: Facts, title: string): Verdict {
  const emails = facts.filter((fact) => fact.kind === 'email' && normaliseEmail(fact.raw) !== null);
  const holders = new Set(emails.map((fact) => normaliseEmail(fact.raw)));
  if (holders.size > 1 && !isOneField(emails)) return { kind: 'many' };
  const isLabelled = emails.some((fact) => fact.by === 'label');
  const others = [...titled].filter((address) => !holders.has(normaliseEmail(address)));
  // Beside a list of people, names that hide their addresses, or parts not looked at, one without a
  // label may be anybody's.
  const mayBeOthers = crowd.size > 1 || others.length > 0 || !whole;
  if (!isLabelled && emails.length > 0 && mayBeOthers) return { kind: 'many' };
  if (emails.length > 0 && emails.every((fact) => fact.unsure)) return { kind: 'many' };
  const phones = phonesOf(facts);
  const name = nameIn(facts, title);
  if (emails.length === 0 && crowd.size > 1) return { kind: 'many' };
  if (emails.length === 0 && (phones.length === 0 || name === '')) return { kind: 'nobody' };
  const seen = person('record', name, [...emails.map((fact) => emailSignal(fact.raw, LIKELY)), ...phones]);
  return seen ? { kind: 'record', person: seen } : { kind: 'nobody' };
}

function isOneField(emails: Fact[]): boolean {
  return emails.every((fact) => fact.by === 'label' && fact.element === emails[0]?.element);
}

/** More numbers than a person has: a directory, none of them is certain. */
function phonesOf(facts: Fact[]): IdentitySignal[] {
  const found = facts.filter((fact) => fact.kind === 'phone').map((fact) => phoneSignal(fact.raw, LIKELY));
  const phones = new Map(present(found).map((signal) => [signal.value.replace('+', ''), signal]));
  return phones.size > MOST_PHONES ? [] : [...phones.values()];
}
