import { normaliseEmail, withoutTag } from './email.ts';
import { cleanName } from './names.ts';
import type { PersonSeen } from './reading.ts';

const EDGE = '(?:^|[-_.])';
const END = '(?:$|[-_.\\d])';
/** Mailboxes that machines write from; the part before the @, without +tag. */
const MACHINE = [
  new RegExp(`${EDGE}(?:no|do[-_.]?not|dont)[-_.]?reply${END}`),
  new RegExp(`${EDGE}mailer[-_.]?daemon${END}`),
  new RegExp(`${EDGE}auto[-_.]?(?:reply|responder|mailer)${END}`),
  new RegExp(`${EDGE}(?:notifications?|bounces?)${END}`),
  /^(?:postmaster|daemon|reply|bounced|undeliverable)$/,
  /(?:^|-)(?:alerts?|news|newsletters?)$/,
  /^(?:journal|digest|bulletin)$/,
  /^(?:srs[01]|prvs|msprvs\d?)[-+=]/,
];
/** Mailing lists and their servants. */
const LIST = [
  /^(?:owner|list|listserv|majordomo|mailman)-|-(?:owner|request|list|admin|subscribe|unsubscribe)$/,
  /^(?:listserv|majordomo|mailman)$/,
];
const LIST_HOST = /@(?:lists?|groups|mailman)\.|@(?:googlegroups\.com|groups\.io)$/;
/** "Marta via Buyers", "Rosa (via Paper Shelf)": somebody else's service wrote it. */
const VIA = /\S\s+\(?via\s+\S|\S\s*[（(]?(?:通过|透過|經由|经由)\s+\S/u;

function isSharedAddress(address: string): boolean {
  const bare = withoutTag(address);
  const local = bare.slice(0, bare.lastIndexOf('@'));
  return MACHINE.some((p) => p.test(local)) || isListAddress(bare);
}

/** True for a mailing list's own address: whoever it hands on, its mail is a conversation of many. */
export function isListSender(person: PersonSeen): boolean {
  const addresses = person.signals.filter((s) => s.kind === 'email').map((s) => normaliseEmail(s.value));
  return addresses.some((a) => a !== null && isListAddress(withoutTag(a)));
}

function isListAddress(bare: string): boolean {
  const local = bare.slice(0, bare.lastIndexOf('@'));
  return LIST.some((p) => p.test(local)) || LIST_HOST.test(bare);
}

/**
 * True when the address belongs to nobody: machines, bounces, newsletters, lists, "via" services.
 * A plain info@ is not one: whether it means one customer or several is for the book to say.
 */
export function isSharedSender(person: PersonSeen): boolean {
  const addresses = person.signals
    .filter((s) => s.kind === 'email')
    .map((s) => normaliseEmail(s.value))
    .filter((a) => a !== null);
  if (addresses.length === 0) return false;
  return addresses.every(isSharedAddress) || VIA.test(cleanName(person.name));
}
