/** What every webmail reader needs: who sent it, by agreement of its witnesses, and the result it gives back. */
import { normaliseEmail } from '../../domain/email.ts';
import { cleanName } from '../../domain/names.ts';
import type { PageKind, PersonRole, PersonSeen } from '../../domain/reading.ts';
import { addressesIn, isAddress, type Mailbox, parseMailbox } from '../address-text.ts';
import { all, attr, isShown, type Selectors, text } from '../dom.ts';
import type { Found } from '../reader.ts';
import { mailPerson, signalOf } from '../signals.ts';

export const MOST_PEOPLE = 300;

/** One place of the page that says who somebody is. */
export interface Witness {
  by: string;
  mailbox: Mailbox | null;
}

/** What the witnesses say together; `conflict` when two of them name different addresses. */
export interface Agreed {
  mailbox: Mailbox | null;
  by: string[];
  conflict: boolean;
}

export type Party = readonly [PersonRole, Mailbox];

/** Address by agreement, name by the first that has one. Without any address the name alone is kept. */
export function agree(witnesses: readonly Witness[]): Agreed {
  const heard = witnesses.filter((w) => w.mailbox && (w.mailbox.address !== '' || w.mailbox.name !== ''));
  const named = heard.map((w) => w.mailbox?.name ?? '').find((name) => name !== '') ?? '';
  const witnessed = heard.filter((w) => normaliseEmail(w.mailbox?.address ?? '') !== null);
  const addresses = new Set(witnessed.map((w) => normaliseEmail(w.mailbox?.address ?? '')));
  const by = (witnessed.length > 0 ? witnessed : heard).map((w) => w.by);
  if (addresses.size > 1) return { mailbox: null, by, conflict: true };
  if (heard.length === 0) return { mailbox: null, by, conflict: false };
  return { mailbox: { name: named, address: witnessed[0]?.mailbox?.address ?? '' }, by, conflict: false };
}

export interface MessageParts {
  subject: string | null;
  own: string[];
  from: Agreed;
  parties: readonly Party[];
}

/** An open message. When the witnesses disagree about the sender nobody is given, and the page says so. */
export function messageFound({ subject, own, from, parties }: MessageParts): Found {
  if (from.conflict) {
    const detectors = ['sender-conflict', ...from.by];
    return { pageKind: 'message', subject, own, people: [], trouble: 'unreadable', detectors };
  }
  const sender: Party[] = from.mailbox ? [['from', from.mailbox]] : [];
  const people = seen([...sender, ...parties.filter((party) => !isSenderByName(party, from.mailbox))]);
  const found: Found = { pageKind: 'message', subject, own, people, detectors: from.by };
  return from.mailbox ? found : { ...found, trouble: 'unreadable', detectors: ['no-sender'] };
}

/** Any other page: compose with its recipients, or nothing open. */
export function pageFound(kind: PageKind, own: string[], by: string, parties: readonly Party[] = []): Found {
  return { pageKind: kind, subject: null, own, people: seen(parties), detectors: [by] };
}

/** Sent to oneself: a recipient shown by name only whose name is the sender's is the sender. */
function isSenderByName([, mailbox]: Party, sender: Mailbox | null): boolean {
  return mailbox.address === '' && sender !== null && cleanName(mailbox.name) === cleanName(sender.name);
}

const PLACEHOLDER = /^undisclosed[- ]recipients?[:;\s]*$/i;

/** Persons in page order, each role and address once. */
export function seen(parties: readonly Party[]): PersonSeen[] {
  const people = new Map<string, PersonSeen>();
  for (const [role, mailbox] of parties) {
    const person =
      people.size < MOST_PEOPLE && !PLACEHOLDER.test(mailbox.name) ? mailPerson(role, mailbox) : null;
    const key = person ? `${role} ${signalOf(person, 'email') ?? person.name}` : '';
    if (person && !people.has(key)) people.set(key, person);
  }
  return [...people.values()];
}

/** Where text is being written: a draft quotes whatever the other side has sent. */
const WRITING = '[contenteditable=""], [contenteditable="true"]';

/** Matches of the first selector that has any outside of `body`, where the sender of a mail writes what he likes. */
export function outside(
  root: ParentNode,
  selectors: Selectors,
  body: string,
  limit = MOST_PEOPLE,
): Element[] {
  const words = `${body}, ${WRITING}`;
  for (const selector of selectors) {
    const found = all(root, selector, limit).filter((element) => !element.closest(words));
    if (found.length > 0) return found;
  }
  return [];
}

/** The first match on screen outside of `body`, selector by selector. */
export function shownOutside(root: ParentNode, selectors: Selectors, body: string): Element | null {
  for (const selector of selectors) {
    const found = outside(root, [selector], body).find(isShown);
    if (found) return found;
  }
  return null;
}

/** The only match on screen outside of `body`: two drafts side by side do not say which one is meant. */
export function onlyShown(root: ParentNode, selector: string, body: string): Element | null {
  const found = outside(root, [selector], body, 20).filter(isShown);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The one address that stands in a text; empty for none and for several. */
export function soleAddress(raw: string): string {
  const found = addressesIn(raw);
  return found.length === 1 ? (found[0] ?? '') : '';
}

/** The last `<addr>` of a text: a display name before it may hold any address that its writer likes. */
const IN_ANGLES = /<\s*([^<>\s]{1,320}@[^<>\s]{1,320})\s*>[^<>@]*$/u;

/** A mailbox from an attribute that holds an address, and a name from wherever it is shown. */
export function mailboxFrom(marked: string, name: string): Mailbox | null {
  const address = isAddress(marked) ? marked : (IN_ANGLES.exec(marked)?.[1] ?? soleAddress(marked));
  return address === '' && name === '' ? null : { name, address };
}

/** `Name <addr>`, an address or a name, as the element shows it. */
export function shownMailbox(element: Element | null | undefined): Mailbox | null {
  const words = text(element ?? null);
  return words === '' ? null : parseMailbox(words);
}

/** `title` of an element as a mailbox; null where it is missing. */
export function titledMailbox(element: Element | null | undefined): Mailbox | null {
  const title = element ? attr(element, 'title') : '';
  return title === '' ? null : parseMailbox(title);
}

/** Text of the first match outside the body, or null. */
export function subjectOf(root: ParentNode, selectors: Selectors, body: string): string | null {
  for (const heading of outside(root, selectors, body, 20)) {
    const words = text(heading, 400, (child) => child.matches('button, [role="button"]'));
    if (words) return words;
  }
  return null;
}

const ROLE_WORDS: readonly [PersonRole, RegExp][] = [
  ['from', /^(?:from|sender|发件人|發件人|寄件人|寄件者)$/i],
  ['to', /^(?:to|收件人|收件者)$/i],
  ['cc', /^(?:cc|抄送|抄送人|副本)$/i],
  ['bcc', /^(?:bcc|密送|密送人|密件副本|密件抄送)$/i],
  ['reply-to', /^(?:reply-to|回复至|回覆至)$/i],
];

/** Role by the label of a row, in three languages: only where order and attributes do not tell it. */
export function roleByWord(label: string): PersonRole | null {
  const word = label.replace(/[\s:：]/gu, '');
  return ROLE_WORDS.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

/** The title as text: `document.title` may be shadowed by an image of that name inside a mail. */
export function titleOf(document: Document): string {
  return text(all(document, 'head > title', 1)[0] ?? null);
}
