import type { Mention, PersonShown } from '../../../domain/reading.ts';
import { all, attr, isShown, LIST_LIMIT, TEXT_LIMIT, text } from '../../dom.ts';
import { onlyShown, outside, TO_CC_BCC, wordsWithAt } from '../header.ts';

/** To and Cc of the message being read, one element each (captures 2025-12). */
const WELLS = ['[data-testid="RecipientWell"]'];
const ENTRIES = 'span[role="button"], [aria-label*="@"], [title*="@"]';
/** Fields of the draft: ids end so in every language (other extensions, live 2026-09 and 2026-10). */
const FIELDS = {
  to: '[role="group"][id$="_TO"]',
  cc: '[role="group"][id$="_CC"]',
  bcc: '[role="group"][id$="_BCC"]',
};
const CHIPS = '._EType_RECIPIENT_ENTITY, [aria-label*="@"]';

/** Mostly names alone: the address comes with the person's card, which only the user opens. */
export function wellRecipients(card: Element, body: string): PersonShown[] {
  return outside(card, WELLS, body).flatMap((well, i) => {
    const role = TO_CC_BCC[Math.min(i, 2)] ?? 'to';
    return wellMentions(well).map((mention): PersonShown => ({ role, ...mention }));
  });
}

function wellMentions(well: Element): Mention[] {
  const known = all(well, ENTRIES).map(mention).filter(isSomebody);
  if (known.length > 0) return known;
  // "To: …" in the user's language: whatever stands before the first colon and is no address.
  const list = text(well, LIST_LIMIT).replace(/^[^@:：]{1,30}[:：]\s*/u, '');
  return [/[;@]/.test(list) ? { list } : { text: list.slice(0, TEXT_LIMIT) }];
}

function mention(entry: Element): Mention {
  return { address: attr(entry, 'aria-label') || attr(entry, 'title'), text: text(entry) };
}

/** A text that is an address alone says nothing beside a label that holds none. */
function isSomebody({ address, text: words = '' }: Mention): boolean {
  return address?.includes('@') || !/^\S*@\S*$|^$/.test(words);
}

export function isWell(element: Element): boolean {
  return element.closest(WELLS.join()) !== null;
}

/** Recipients of the draft on screen; empty when there is none. */
export function draftRecipients(document: Document, body: string): PersonShown[] {
  return TO_CC_BCC.flatMap((role) => {
    const field = onlyShown(document, FIELDS[role], body);
    return field ? chips(field).map((mention): PersonShown => ({ role, ...mention })) : [];
  });
}

export function hasDraft(document: Document, body: string): boolean {
  return outside(document, [FIELDS.to], body, 5).some(isShown);
}

/** A chip's label is its address, or its presence and name ("offlineAlice"): then the shown name counts. */
function chips(field: Element): Mention[] {
  const found = all(field, CHIPS)
    .map((chip) => ({ address: attr(chip, 'aria-label'), text: text(chip) }))
    .filter(isSomebody);
  return found.length > 0 ? found : wordsWithAt(text(field, LIST_LIMIT)).map((address) => ({ address }));
}
