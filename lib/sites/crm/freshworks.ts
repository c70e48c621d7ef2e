import { all, attr, text } from '../dom.ts';
import type { ReaderInput } from '../reader.ts';
import { crmReader, type Open, recordOf, scopeOf } from './crm-reader.ts';
import type { Fields } from './fields.ts';

/** Freshsales (from the source of a public extension, read 2026-11; never seen running). "Click to add" means empty. */
const sales = (name: string) =>
  `[data-field-rawname="${name}"] .inline-edit-content, [data-field-rawname="${name}"] .ui-inline-edit-content-wrapper`;
const SALES: Fields = {
  name: ['.entity-card--inline-content .text-truncate'],
  email: [sales('emails'), `:is(${sales('emails')}) a[href^="mailto:"]`],
  phone: [['work_number', 'mobile_number', 'phone'].map(sales).join()],
  titled: true,
};
const SALES_PATH = /^\/crm\/sales\/(contacts|accounts)(?:\/(\d+))?/;

export const freshsales = crmReader({
  id: 'freshsales',
  claims: ({ url }) =>
    /\.(myfreshworks\.com|freshsales\.io)$/.test(url.hostname) && /^\/crm\//.test(url.pathname),
  open: ({ document, url }: ReaderInput): Open => {
    const [, kind, id] = SALES_PATH.exec(url.pathname) ?? [];
    if (!kind) return 'none';
    if (!id) return 'list';
    const scopes = scopeOf(document, ['#app-container', 'main', 'body']);
    return {
      scopes,
      fields: SALES,
      record: recordOf(url, `freshsales.${kind.slice(0, -1)}`, id),
      live: true,
    };
  },
});

/**
 * Freshdesk (from the sources of public extensions of 2026, read 2026-11; never seen running). On tickets
 * only the requester's box is read: the conversation is full of other people's links.
 */
const desk = (name: string) => `[data-test-id="requester-info-contact-${name}"] .info-details-content`;
const TICKET: Fields = {
  name: [
    '.widget-requestor-info [data-test-id="user-name"]',
    '.requester-wrap [data-test-id="user-name"]',
    '.widget-requestor-info a[href*="/contacts/"]',
  ],
  email: [desk('email'), '.widget-requestor-info a[href^="mailto:"]'],
  phone: [`${desk('phone')}, ${desk('mobile')}, .widget-requestor-info a[href^="tel:"]`],
};
const CONTACT: Fields = {
  name: ['[data-test-id="contact-name"]'],
  email: ['a[href^="mailto:"]'],
  phone: ['a[href^="tel:"]'],
  titled: true,
  wide: true,
};
const DESK_PATH = /^\/a\/(tickets|contacts|companies)(?:\/(\d+))?/;

export const freshdesk = crmReader({
  id: 'freshdesk',
  claims: ({ url }) => /\.freshdesk\.com$/.test(url.hostname) && /^\/a\//.test(url.pathname),
  open: ({ document, url }: ReaderInput): Open => {
    const [, kind, id] = DESK_PATH.exec(url.pathname) ?? [];
    if (!kind) return 'none';
    if (!id) return 'list';
    if (kind === 'tickets') return ticket(document, url);
    const scopes = scopeOf(document, ['[data-test-id="contact-details"]', '.contact-details', 'main']);
    return { scopes, fields: CONTACT, record: recordOf(url, `freshdesk.${kind}`, id), live: true };
  },
});

function ticket(document: Document, url: URL): Open {
  const links = all(
    document,
    '.widget-requestor-info a[href*="/contacts/"], .requester-wrap a[href*="/contacts/"]',
  );
  const ids = new Set(links.map((link) => /\/contacts\/(\d+)/.exec(attr(link, 'href'))?.[1]));
  const id = ids.size === 1 ? [...ids][0] : undefined;
  const subject = text(all(document, '.ticket-subject-heading', 1)[0] ?? null);
  return {
    scopes: [document],
    fields: TICKET,
    record: id ? recordOf(url, 'freshdesk.contacts', id) : null,
    subject,
  };
}
