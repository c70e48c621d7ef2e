import { all, attr, first, has } from '../dom.ts';
import type { ReaderInput } from '../reader.ts';
import { baseBefore, crmReader, type Open, recordOf } from './crm-reader.ts';
import { type Fields, fieldText } from './fields.ts';

/**
 * WooCommerce 9 orders, classic posts and HPOS (source of class-wc-meta-box-order-data.php, read 2026-11;
 * never seen running). A guest order has no customer record: then address and name stand alone.
 */
const BILLING = '#order_data .order_data_column:has([class*="load_customer_billing"], #_billing_email)';
const FIELDS: Fields = {
  // the fields of the folded-away form are always in the page
  parts: ['#_billing_first_name', '#_billing_last_name'],
  // link and edit field of the same column; both are always in the page
  email: [`${BILLING} .address a[href^="mailto:"]`, '#_billing_email'],
  phone: [`${BILLING} .address a[href^="tel:"], #_billing_phone`],
};
const ORDERS = 'body.post-type-shop_order, body.woocommerce_page_wc-orders';

export const isWoocommerce = ({ document }: ReaderInput): boolean =>
  has(document, 'body.wp-admin') && has(document, ORDERS);

export const woocommerce = crmReader({
  id: 'woocommerce',
  claims: isWoocommerce,
  open,
  roots: ['#wpbody-content'],
});

function open({ document, url }: ReaderInput): Open {
  const data = first(document, '#order_data');
  if (!data) return first(document, 'table.wp-list-table') ? 'list' : 'none';
  if (
    isNew(url) ||
    all(data, '#_billing_email, .address a[href^="mailto:"]').every((e) => fieldText(e) === '')
  ) {
    const named = all(data, '#_billing_first_name, #_billing_last_name').some((e) => fieldText(e) !== '');
    if (isNew(url) || !named) return 'none';
  }
  const profile = first(data, '.wc-customer-user a[href*="user_id="]');
  const id = profile && /[?&]user_id=(\d+)/.exec(attr(profile, 'href', 2000))?.[1];
  const record = id ? recordOf(url, 'woocommerce.customer', id, baseBefore(url, /\/wp-admin\//)) : null;
  return { scopes: [data], fields: FIELDS, record };
}

function isNew({ pathname, searchParams }: URL): boolean {
  return /post-new\.php$/.test(pathname) || searchParams.get('action') === 'new';
}
