import type { Mention, PersonShown } from '../../domain/reading.ts';
import { all, attr, first, firstShown, isShown, mailtoOf, text } from '../dom.ts';
import type { Found, ReaderInput, SiteReader, WatchRoots } from '../reader.ts';
import { draftIn, messageFound, onlyShown, outside, pageFound, subjectOf } from './header.ts';

/**
 * Proton Mail. Source only: its own components (ProtonMail/WebClients, 2022 to 2026; RecipientItemLayout,
 * RecipientSimple, AddressesRecipientItem). Bodies and editors are in frames. Rows of the list carry
 * `message-column:…` ids and are never looked at.
 */
const BODY = '[data-testid="message-content:body"], .message-content, iframe';
const CARDS = ['[data-testid^="message-view-"]', '[data-testid="message-view"]', 'article.message-container'];
const OPEN_HEADER = ['[data-testid="message-header-expanded"]', '.message-header-expanded'];
/** Newest first; the first one of the header is the sender in every generation. */
const SENDER = [
  '[data-testid="recipients:sender"]',
  '[data-testid^="recipient:details-dropdown-"]',
  '[data-testid="message-header:from"]',
  '.message-recipient-item',
];
const PEOPLE = '.message-recipient-item, [data-testid^="recipients:item-"]';
const ITEM = '.message-recipient-item';
const LABEL = '[data-testid="recipient-label"], .message-recipient-item-label';
const ADDRESS = '[data-testid="recipient-address"], .message-recipient-item-address';
const SUBJECT = ['[data-testid="conversation-header:subject"]', 'h1.message-conversation-summary-header'];
const COMPOSER = '.composer';
const FIELDS = {
  to: '.composer-editor-to',
  cc: '.composer-editor-cc',
  bcc: '.composer-editor-bcc',
};
const CHIP = '[data-testid="composer-addresses-item"], .composer-addresses-item';
/** From memory, to be checked: the account button in the corner. */
const OWN = '[data-testid="heading:userdropdown"], [data-testid="userdropdown:label:email"]';

export const proton: SiteReader = {
  id: 'proton',
  family: 'webmail',
  claims: ({ url }) => ['mail.proton.me', 'mail.protonmail.com'].includes(url.hostname),
  read,
  roots,
};

function read({ document }: ReaderInput): Found {
  const own = all(document, OWN, 6).map((element) => text(element));
  const draft = draftRecipients(document);
  if (draft.length > 0) return pageFound('compose', own, 'recipient-chips', draft);
  const cards = outside(document, CARDS, BODY).filter((card) => isShown(card) && headerOf(card) !== null);
  const last = cards.at(-1);
  if (!last) return pageFound('none', own, 'nothing-open');
  const others = [...recipients(last), ...cards.slice(0, -1).map(mentioned)];
  return messageFound({ subject: subjectOf(document, SUBJECT, BODY), own, from: sender(last), others });
}

function headerOf(card: Element): Element | null {
  return outside(card, OPEN_HEADER, BODY)[0] ?? null;
}

/** Address as title, as link, in brackets beside the name, and in the label: one component, four places. */
function sender(card: Element): Mention[] {
  const header = headerOf(card);
  const element = header ? outside(header, SENDER, BODY)[0] : undefined;
  if (!element) return [];
  const item = element.matches(ITEM) ? element : (first(element, ITEM) ?? element);
  return [
    { by: 'title', address: attr(item, 'title'), name: text(first(item, LABEL)) },
    { by: 'link', address: mailtoOf(item) },
    { by: 'shown-address', text: text(first(item, ADDRESS)) },
    { by: 'label', address: attr(item, 'aria-label') },
  ];
}

/** To, Cc and Bcc are told apart by words only: the order To, Cc, Bcc is all that counts for the focus. */
function recipients(card: Element): PersonShown[] {
  const header = headerOf(card);
  const from = header ? outside(header, SENDER, BODY)[0] : undefined;
  if (!header || !from) return [];
  const items = all(header, PEOPLE).filter(
    (item) => !from.contains(item) && !item.contains(from) && !item.closest(BODY),
  );
  return items.map((item) => ({
    role: 'to',
    address: attr(item, 'title') || mailtoOf(item),
    name: text(first(item, LABEL) ?? item),
  }));
}

function draftRecipients(document: Document): PersonShown[] {
  const composer = onlyShown(document, COMPOSER, BODY);
  const fieldOf = (field: string) => composer && first(composer, field);
  return draftIn(FIELDS, fieldOf, CHIP, (chip) => ({ text: text(chip) }));
}

function mentioned(card: Element): PersonShown {
  return { role: 'mentioned', ways: sender(card) };
}

function roots({ document }: ReaderInput): WatchRoots {
  const detail = firstShown(document, ['.view-column-detail', 'main']);
  return { containers: detail ? [detail, ...all(document, COMPOSER, 4)] : [], frames: [] };
}
