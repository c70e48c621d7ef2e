import { all, attr, firstShown, isShown, mailtoOf, text } from '../dom.ts';
import type { Found, ReaderInput, SiteReader, WatchRoots } from '../reader.ts';
import {
  type Agreed,
  agree,
  mailboxFrom,
  messageFound,
  onlyShown,
  outside,
  type Party,
  pageFound,
  shownMailbox,
  subjectOf,
} from './header.ts';

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
  const own = all(document, OWN, 6).map((element) => mailboxFrom(text(element), '')?.address ?? '');
  const draft = draftRecipients(document);
  if (draft.length > 0) return pageFound('compose', own, 'recipient-chips', draft);
  const cards = outside(document, CARDS, BODY).filter((card) => isShown(card) && headerOf(card) !== null);
  const last = cards.at(-1);
  if (!last) return pageFound('none', own, 'nothing-open');
  const parties = [...recipients(last), ...cards.slice(0, -1).flatMap(mentioned)];
  return messageFound({ subject: subjectOf(document, SUBJECT, BODY), own, from: sender(last), parties });
}

function headerOf(card: Element): Element | null {
  return outside(card, OPEN_HEADER, BODY)[0] ?? null;
}

/** Address as title, as link, in brackets beside the name, and in the label: one component, four places. */
function sender(card: Element): Agreed {
  const header = headerOf(card);
  const element = header ? outside(header, SENDER, BODY)[0] : undefined;
  if (!element) return agree([]);
  const item = element.matches('.message-recipient-item')
    ? element
    : (all(element, '.message-recipient-item', 1)[0] ?? element);
  const name = text(
    all(item, '[data-testid="recipient-label"], .message-recipient-item-label', 1)[0] ?? null,
  );
  const shown = all(item, '[data-testid="recipient-address"], .message-recipient-item-address', 1)[0];
  return agree([
    { by: 'title', mailbox: mailboxFrom(attr(item, 'title'), name) },
    { by: 'link', mailbox: mailboxFrom(mailtoOf(item), '') },
    { by: 'shown-address', mailbox: shownMailbox(shown) },
    { by: 'label', mailbox: mailboxFrom(attr(item, 'aria-label'), '') },
  ]);
}

/** To, Cc and Bcc are told apart by words only: the order To, Cc, Bcc is all that counts for the focus. */
function recipients(card: Element): Party[] {
  const header = headerOf(card);
  const from = header ? outside(header, SENDER, BODY)[0] : undefined;
  if (!header || !from) return [];
  const items = all(header, PEOPLE).filter(
    (item) => !from.contains(item) && !item.contains(from) && !item.closest(BODY),
  );
  return items.flatMap((item): Party[] => {
    const name = text(
      all(item, '[data-testid="recipient-label"], .message-recipient-item-label', 1)[0] ?? item,
    );
    const mailbox = mailboxFrom(attr(item, 'title') || mailtoOf(item), name);
    return mailbox ? [['to', mailbox]] : [];
  });
}

function draftRecipients(document: Document): Party[] {
  const composer = onlyShown(document, COMPOSER, BODY);
  if (!composer) return [];
  return (['to', 'cc', 'bcc'] as const).flatMap((role) =>
    all(composer, FIELDS[role], 4)
      .flatMap((field) => all(field, CHIP))
      .flatMap((chip): Party[] => {
        const mailbox = shownMailbox(chip);
        return mailbox ? [[role, mailbox]] : [];
      }),
  );
}

function mentioned(card: Element): Party[] {
  const { mailbox } = sender(card);
  return mailbox ? [['mentioned', mailbox]] : [];
}

function roots({ document }: ReaderInput): WatchRoots {
  const detail = firstShown(document, ['.view-column-detail', 'main']);
  return { containers: detail ? [detail, ...all(document, COMPOSER, 4)] : [], frames: [] };
}
