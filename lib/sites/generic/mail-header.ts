import type { PersonRole, PersonSeen } from '../../domain/reading.ts';
import { addressesIn, type Mailbox, parseAddressList, parseMailbox } from '../address-text.ts';
import { all, attr, fieldValue, mailtoOf, text } from '../dom.ts';
import type { Found } from '../reader.ts';
import { LIKELY, mailPerson, present, signalOf } from '../signals.ts';
import type { Fact } from './facts.ts';

const ROLES: PersonRole[] = ['from', 'reply-to', 'to', 'cc', 'bcc'];
const LEVELS = 7;

/**
 * A message whose header says From and To, Date or Subject in words; or a draft with fields To and
 * Subject. Two different senders on one page are a conversation: nobody is picked.
 */
export function mailFrom(facts: Fact[], own: string[]): Found | null {
  const headers = facts.filter((fact) => ROLES.includes(fact.kind as PersonRole));
  const subject = facts.find((fact) => fact.kind === 'subject');
  const to = headers.find((fact) => fact.kind === 'to');
  if (to && subject && isControl(to) && isControl(subject)) {
    return found(
      'compose',
      subject.raw,
      own,
      headers.filter((fact) => fact.kind !== 'from' && isNear(fact, to)),
    );
  }
  const from = headers.find(
    (fact) => fact.kind === 'from' && mailboxesOf(fact).some((box) => box.address !== ''),
  );
  const witness = facts.find(
    (fact) => fact !== from && /^(to|subject|date)$/.test(fact.kind) && from && isNear(fact, from),
  );
  if (!from || !witness) return null;
  const message = found('message', subject && isNear(subject, from) ? subject.raw : null, own, headers);
  const senders = new Set(message.people.filter((p) => p.role === 'from').map((p) => signalOf(p, 'email')));
  return senders.size > 1 ? { ...message, pageKind: 'list', people: [], detectors: ['many'] } : message;
}

function found(pageKind: Found['pageKind'], subject: string | null, own: string[], headers: Fact[]): Found {
  const people = headers.flatMap((fact) => peopleOf(fact));
  return { pageKind, subject, own, people, detectors: [`${pageKind}-labels`] };
}

function peopleOf(fact: Fact): PersonSeen[] {
  return present(mailboxesOf(fact).map((box) => mailPerson(fact.kind as PersonRole, box, LIKELY)));
}

/** Links with their names, else the text, else titles like `Name <addr>`. */
function mailboxesOf({ element }: Fact): Mailbox[] {
  const links = all(element, 'a[href^="mailto:"]').map((link) => ({
    name: parseMailbox(text(link)).name,
    address: mailtoOf(link),
  }));
  if (links.length > 0) return links;
  const written = parseAddressList(fieldValue(element, 50_000) || text(element, 20_000));
  if (written.some((box) => box.address !== '')) return written;
  const titled = all(element, '[title*="@"]').map((part) => parseMailbox(attr(part, 'title')));
  const whole = titled.filter((box) => box.address !== '');
  return whole.length > 0 ? whole : written.filter((box) => addressesIn(box.name, 1).length === 0);
}

function isControl({ element }: Fact): boolean {
  return element.matches('input, textarea');
}

/** In one header box: the second stands inside an ancestor few levels above the first. */
function isNear(one: Fact, other: Fact): boolean {
  let box: Element | null = one.element;
  for (let up = 0; box && up < LEVELS; up++, box = box.parentElement)
    if (box.contains(other.element)) return true;
  return false;
}
