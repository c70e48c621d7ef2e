import { normaliseEmail, withoutTag } from './email.ts';
import { cleanName, foreignAddressInName } from './names.ts';
import type { IdentitySignal, PageKind, PageReading, PageShown, PersonRole, PersonSeen } from './reading.ts';
import { settle } from './settle.ts';
import { isListSender, isSharedSender } from './shared-sender.ts';

/** Confidence of a name that shows another address than the one it stands for. */
const LYING_NAME = 0.1;
const NAME_ONLY = 0.5;

function mailbox(raw: string): string | null {
  const address = normaliseEmail(raw);
  return address === null ? null : withoutTag(address);
}

function isSomebody(person: PersonSeen): boolean {
  return person.signals.length > 0 || cleanName(person.name) !== '';
}

function nameSignal(person: PersonSeen, confidence: number): IdentitySignal {
  return { kind: 'display-name', value: cleanName(person.name), raw: person.name, confidence };
}

/** The person with a name signal that says how far the name can be trusted. */
function weighName(person: PersonSeen): PersonSeen {
  if (foreignAddressInName(person) !== null) {
    const others = person.signals.filter((s) => s.kind !== 'display-name');
    return { ...person, signals: [...others, nameSignal(person, LYING_NAME)] };
  }
  return person.signals.length === 0 ? { ...person, signals: [nameSignal(person, NAME_ONLY)] } : person;
}

/** A page's own words, read, and the person that it is about: the only way from what a page sends to a reading. */
export function readingFrom(shown: PageShown): PageReading {
  const seen = settle(shown);
  return { ...seen, focus: chooseFocus(seen.people, seen.own, seen.pageKind) };
}

/**
 * The one person a page is about. Own addresses are compared without +tag and are never the customer;
 * lists are nobody, machines too unless the page shows whom to reply to.
 */
export function chooseFocus(
  people: PersonSeen[],
  own: readonly string[],
  pageKind: PageKind,
): PersonSeen | null {
  const ownBoxes = new Set(own.map(mailbox).filter((a) => a !== null));
  const isOwn = (p: PersonSeen) =>
    p.signals.some((s) => s.kind === 'email' && ownBoxes.has(mailbox(s.value) ?? ''));
  const others = people.filter((p) => isSomebody(p) && !isOwn(p));
  const first = (...roles: PersonRole[]) => {
    const inOrder = roles.flatMap((role) => others.filter((p) => p.role === role));
    return inOrder.find((p) => !isSharedSender(p));
  };
  const focus = focusOf(pageKind, people, isOwn, first);
  return focus === undefined ? null : weighName(focus);
}

function focusOf(
  pageKind: PageKind,
  people: PersonSeen[],
  isOwn: (p: PersonSeen) => boolean,
  first: (...roles: PersonRole[]) => PersonSeen | undefined,
): PersonSeen | undefined {
  if (pageKind === 'record') return first('record') ?? people.find((p) => p.role === 'record' && !isOwn(p));
  if (pageKind === 'compose') return first('to', 'cc', 'bcc');
  if (pageKind !== 'message') return undefined;
  const from = people.filter((p) => p.role === 'from' && isSomebody(p));
  if (from.length === 0) return undefined;
  if (from.every(isOwn)) return first('to', 'cc') ?? onlyBlindCopy(people, first);
  return first('from') ?? (from.some((p) => isRewritten(p, people)) ? undefined : replyTo(first));
}

/** A letter sent blind to several people is to none of them. */
function onlyBlindCopy(
  people: PersonSeen[],
  first: (...roles: PersonRole[]) => PersonSeen | undefined,
): PersonSeen | undefined {
  return people.filter((p) => p.role === 'bcc').length === 1 ? first('bcc') : undefined;
}

/**
 * A list that put its own address in place of the writer's. The writer may stand in Reply-To, but the
 * letter was not written to us: the switcher offers the person, the page does not bring them up.
 */
function isRewritten(from: PersonSeen, people: PersonSeen[]): boolean {
  const address = from.signals.find((s) => s.kind === 'email')?.value;
  const toItself = people.some((p) => p.role === 'to' && p.signals.some((s) => s.value === address));
  return isListSender(from) || (address !== undefined && toItself);
}

/** Whom a machine's message asks to reply to: an address, never a mere name. */
function replyTo(first: (...roles: PersonRole[]) => PersonSeen | undefined): PersonSeen | undefined {
  const person = first('reply-to');
  return person?.signals.some((s) => s.kind === 'email') ? person : undefined;
}
