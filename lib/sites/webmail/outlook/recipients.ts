import { addressesIn, isAddress, type Mailbox, parseAddressList, parseMailbox } from '../../address-text.ts';
import { all, attr, isShown, text } from '../../dom.ts';
import { mailboxFrom, onlyShown, outside, type Party } from '../header.ts';

/** To and Cc of the message being read, one element each (captures 2025-12). */
const WELLS = ['[data-testid="RecipientWell"]'];
const IN_ORDER = ['to', 'cc', 'bcc'] as const;
const ENTRIES = 'span[role="button"], [aria-label*="@"], [title*="@"]';
/** Fields of the draft: ids end so in every language (other extensions, live 2026-09 and 2026-10). */
const FIELDS = {
  to: '[role="group"][id$="_TO"]',
  cc: '[role="group"][id$="_CC"]',
  bcc: '[role="group"][id$="_BCC"]',
};
const CHIPS = '._EType_RECIPIENT_ENTITY, [aria-label*="@"]';

/** Mostly names alone: the address comes with the person's card, which only the user opens. */
export function wellRecipients(card: Element, body: string): Party[] {
  return outside(card, WELLS, body).flatMap((well, i) => {
    const role = IN_ORDER[Math.min(i, 2)] ?? 'to';
    return wellMailboxes(well).map((mailbox): Party => [role, mailbox]);
  });
}

function wellMailboxes(well: Element): Mailbox[] {
  const entries = all(well, ENTRIES).map((entry) => {
    const label = attr(entry, 'aria-label') || attr(entry, 'title');
    return mailboxFrom(label, nameOnly(text(entry)));
  });
  const known = entries.filter((m) => m !== null);
  if (known.length > 0) return known;
  const words = text(well, 20_000);
  // "To: …" in the user's language: whatever stands before the first colon and is no address.
  const list = words.replace(/^[^@:：]{1,30}[:：]\s*/u, '');
  return list.includes(';') || list.includes('@')
    ? parseAddressList(list.replaceAll(';', ','))
    : [parseMailbox(list)];
}

export function isWell(element: Element): boolean {
  return element.closest(WELLS.join()) !== null;
}

/** Recipients of the draft on screen; empty when there is none. */
export function draftRecipients(document: Document, body: string): Party[] {
  return IN_ORDER.flatMap((role) => {
    const field = onlyShown(document, FIELDS[role], body);
    return field ? chips(field).map((mailbox): Party => [role, mailbox]) : [];
  });
}

export function hasDraft(document: Document, body: string): boolean {
  return outside(document, [FIELDS.to], body, 5).some(isShown);
}

/** A chip's label is its address, or its presence and name ("offlineAlice"): then the shown name counts. */
function chips(field: Element): Mailbox[] {
  const found = all(field, CHIPS).flatMap((chip) => {
    const mailbox = mailboxFrom(attr(chip, 'aria-label'), nameOnly(text(chip)));
    return mailbox ? [mailbox] : [];
  });
  if (found.length > 0) return found;
  return addressesIn(text(field, 20_000)).map((address) => ({ name: '', address }));
}

function nameOnly(words: string): string {
  const { name } = parseMailbox(words);
  return isAddress(words) ? '' : name;
}
