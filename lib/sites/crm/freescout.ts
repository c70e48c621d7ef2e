import { attr, first, text } from '../dom.ts';
import type { ReaderInput } from '../reader.ts';
import { crmReader, type Open, recordOf } from './crm-reader.ts';
import type { Fields } from './fields.ts';

/**
 * FreeScout 1.8 (seen 2026-11 in captures). Full page loads. The customer's card is the same on tickets
 * and profiles; the threads beside it hold mail bodies with other people's links and are never read.
 */
const CARD = ['#conv-layout-customer .customer-snippet', '.profile-preview .customer-snippet'];
const FIELDS: Fields = {
  name: ['.customer-data .customer-name'],
  email: ['.customer-email a.contact-main', '.customer-email'],
  phone: ['.customer-phone a[href^="tel:"]'],
};

export const isFreescout = ({ document }: ReaderInput): boolean =>
  first(document, 'body[data-auth_user_id] > #app') !== null;

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
  if (card) {
    const link = first(card, 'a.customer-name[href*="/customers/"]');
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
