import { attr, first, has, text } from '../dom.ts';
import type { ReaderInput } from '../reader.ts';
import { crmReader, type Open, recordOf } from './crm-reader.ts';
import type { Fields } from './fields.ts';

/**
 * FreeScout 1.8 (captures, and a live 1.8.235, 2026-11). Full page loads. The customer's card is the same on
 * tickets and profiles; the threads beside it hold mail bodies with other people's links and are never read.
 */
const THREADS = '#conv-layout-main';
const CARD = ['#conv-layout-customer .customer-snippet', '.profile-preview .customer-snippet'];
/** The name in the card leads to the customer; without a name, the menu or the tabs beside the card do (live). */
const LINKS = [
  'a.customer-name[href*="/customers/"]',
  '.customer-trigger a[href*="/customers/"]',
  '.nav-tabs-main a[href*="/customers/"]',
];
const FIELDS: Fields = {
  name: ['.customer-data .customer-name'],
  email: ['.customer-email a.contact-main', '.customer-email'],
  phone: ['.customer-phone a[href^="tel:"]'],
};

export const isFreescout = ({ document }: ReaderInput): boolean =>
  has(document, 'body[data-auth_user_id] > #app');

export const freescout = crmReader({
  id: 'freescout',
  // seen 2026-11 in a capture; attribute of the body itself
  claims: isFreescout,
  open,
  roots: ['body > #app'],
  // the mailbox that the user answers from
  own: ['.sidebar-title-email'],
});

function open({ document, url }: ReaderInput): Open {
  const card = first(document, CARD);
  if (card && !card.closest(THREADS)) {
    const link = first(card.closest('#conv-layout-customer') ?? document, LINKS);
    const id = link && /\/customers\/(\d+)/.exec(attr(link, 'href'))?.[1];
    const subject = text(first(document, '#conv-subject .conv-subjtext'));
    const record = id ? recordOf(url, 'freescout.customer', id, baseOf(link)) : null;
    return { scopes: [card], fields: FIELDS, record, ids: idsOn(document), subject };
  }
  return /\/(mailbox\/\d+(\/\d+)?|search)\/?$/.test(url.pathname) ? 'list' : 'none';
}

/** Customer pages carry the id on the body as well. */
function idsOn(document: Document): string[] {
  const id = attr(document.body, 'data-customer_id');
  return id ? [id] : [];
}

/** Links are absolute: what stands before `/customers/` is the folder the program lives in. */
function baseOf(link: Element): string {
  return /^(?:https?:\/\/[^/]+)?(.*)\/customers\/\d+/.exec(attr(link, 'href'))?.[1] ?? '';
}
