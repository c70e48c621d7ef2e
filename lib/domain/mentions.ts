/** Who is meant by the words of a mail header. */
import { addressesIn, isAddress, type Mailbox, parseAddressList, parseMailbox } from './address-text.ts';
import { normaliseEmail } from './email.ts';
import type { Mention } from './reading.ts';

/** What several places say together; `conflict` when two of them name different addresses. */
export interface Agreed {
  mailbox: Mailbox | null;
  by: string[];
  conflict: boolean;
}

/** A text of this length was cut by the page: its last word may be half an address. */
const CUT = 400;
const CUT_LIST = 19_000;
/** The last `<addr>` of a text: a display name before it may hold any address that its writer likes. */
const IN_ANGLES = /<\s*([^<>\s]{1,320}@[^<>\s]{1,320})\s*>[^<>@]*$/u;

/** Everybody that a mention names; several only for a list. */
export function mailboxesOf({ address, name, text, list }: Mention): Mailbox[] {
  if (list !== undefined) return listOf(list);
  if (address !== undefined) {
    const named = name ?? (text ? parseMailbox(whole(text)).name : '');
    return present({ name: named, address: addressFrom(whole(address)) });
  }
  if (text !== undefined) return present(parseMailbox(whole(text)));
  return present({ name: name ?? '', address: '' });
}

/** Address by agreement, name by the first that has one. Without any address the name alone is kept. */
export function agree(ways: readonly Mention[]): Agreed {
  const heard = ways.flatMap((way) => mailboxesOf(way).map((mailbox) => ({ by: way.by, mailbox })));
  const named = heard.map(({ mailbox }) => mailbox.name).find((name) => name !== '') ?? '';
  const witnessed = heard.filter(({ mailbox }) => normaliseEmail(mailbox.address) !== null);
  const addresses = new Set(witnessed.map(({ mailbox }) => normaliseEmail(mailbox.address)));
  const by = (witnessed.length > 0 ? witnessed : heard).flatMap((one) => one.by ?? []);
  if (addresses.size > 1) return { mailbox: null, by, conflict: true };
  if (heard.length === 0) return { mailbox: null, by, conflict: false };
  return { mailbox: { name: named, address: witnessed[0]?.mailbox.address ?? '' }, by, conflict: false };
}

/** The addresses in words that tell one's own account. */
export function addressesOf(words: string): string[] {
  return normaliseEmail(words) !== null ? [words] : addressesIn(whole(words));
}

/** The one address of a text: alone, at its end in brackets, or the only one; empty for none and for several. */
function addressFrom(words: string): string {
  if (isAddress(words)) return words;
  const found = addressesIn(words);
  return IN_ANGLES.exec(words)?.[1] ?? (found.length === 1 ? (found[0] ?? '') : '');
}

function listOf(list: string): Mailbox[] {
  const entries = parseAddressList(list);
  return list.length < CUT_LIST ? entries : entries.slice(0, -1);
}

function whole(words: string): string {
  return words.length < CUT ? words : words.replace(/\S*$/u, '').trim();
}

function present(mailbox: Mailbox): Mailbox[] {
  return mailbox.address === '' && mailbox.name === '' ? [] : [mailbox];
}
