import { all, attr } from '../dom.ts';
import type { ReaderInput } from '../reader.ts';
import { crmReader, type Open, recordOf, scopeOf, topmost } from './crm-reader.ts';
import type { Fields } from './fields.ts';

/**
 * Shopify admin (host and paths from sources, read 2026-11; never seen running). Class names are hashes:
 * only links, headings and the title are used, and nothing when several addresses stand on the page.
 */
const CUSTOMER: Fields = {
  titled: true,
  wide: true,
  email: ['a[href^="mailto:"]'],
  phone: ['a[href^="tel:"]'],
  rows: { label: 'dt, label' },
};
const CUSTOMER_LINK = 'a[href*="/customers/"]';
const PATH = /^\/(?:store\/([\w-]+)|admin)\/(customers|orders|draft_orders)(?:\/(\d+|new))?/;

export const shopify = crmReader({
  id: 'shopify',
  claims: ({ url }) =>
    (url.hostname === 'admin.shopify.com' && /^\/store\//.test(url.pathname)) ||
    (/\.myshopify\.com$/.test(url.hostname) && /^\/admin(\/|$)/.test(url.pathname)),
  open,
});

function open({ document, url }: ReaderInput): Open {
  const [, store = '', kind, id] = PATH.exec(url.pathname) ?? [];
  if (!kind || id === 'new') return 'none';
  if (!id) return 'list';
  const scopes = scopeOf(document, ['#AppFrameMain', 'main', '#app']);
  const host = store === '' ? url.host : `${store}.myshopify.com`;
  const record = (customer: string) => recordOf({ host }, 'shopify.customer', customer);
  if (kind === 'customers') return { scopes, fields: CUSTOMER, record: record(id), live: true };
  const links = scopes.flatMap((s) => all(s, CUSTOMER_LINK));
  const ids = new Set(
    links.map((link) => /\/customers\/(\d+)/.exec(attr(link, 'href'))?.[1]).filter(Boolean),
  );
  const customer = ids.size === 1 ? [...ids][0] : undefined;
  if (!customer || !topmost(links)) return 'none';
  return {
    scopes,
    fields: { ...CUSTOMER, name: [CUSTOMER_LINK] },
    record: record(customer),
  };
}
