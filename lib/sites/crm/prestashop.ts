import { foldName, isEmptyValue } from '../../domain/card.ts';
import { all, attr, first, has, ownText, text } from '../dom.ts';
import type { ReaderInput } from '../reader.ts';
import { type Card, crmReader, type Open, recordOf, scopeOf } from './crm-reader.ts';
import { type Fields, fieldText, showFields } from './fields.ts';

/**
 * QloApps 1.6–1.7 (seen 2026-11 in captures) and PrestaShop: 1.6 has the same markup, 1.7–9 are read
 * from source only. The folder of the back office is a secret and never part of an identity.
 */
const bare = (element: Element) => ownText(element).replace(/\s*\[?#?\d{1,12}\]?\s*[-–]?\s*$/u, '');
/** The column of the address table with telephone and mobile; no other table's rows lead to an address. */
const ADDRESS_PHONES = '#container-customer tr:has(a[href*="id_address="]) td:nth-child(5)';
const CUSTOMER: Fields = {
  name: [
    '#container-customer .panel:first-child > .panel-heading',
    '.customer-personal-informations-card .card-header',
  ],
  nameText: bare,
  email: [
    '#container-customer .panel:first-child > .panel-heading a[href^="mailto:"], .customer-personal-informations-card .card-header a[href^="mailto:"]',
  ],
  phone: [ADDRESS_PHONES],
  rows: { row: '.row', label: 'label.control-label', value: '.form-control-static' },
};
/** The postal address beside an order; its last lines are the telephone and the mobile. */
const ADDRESS = '.panel-guest_address > .row, #address_invoice_detail';
const ORDER: Fields = {
  name: ['.customer_info a[href*="id_customer="]', '.panel-heading', 'h2'],
  nameText: (element) => (element.matches('a') ? fieldText(element) : bare(element)),
  email: ['a[href^="mailto:"]'],
  phone: [`a[href^="tel:"], ${ADDRESS}`],
};
const EDIT: Fields = {
  parts: [
    'input[name="firstname"], input[name="customer[first_name]"]',
    'input[name="lastname"], input[name="customer[last_name]"]',
  ],
  email: ['input[name="email"], input[name="customer[email]"]'],
  phone: ['input[name="phone"], input[name="phone_mobile"]'],
};
/** The guest chosen for an order that is being made: its card says only name, address and id. */
const CHOSEN: Fields = {
  name: ['.panel-heading, .card-header'],
  nameText: bare,
  email: ['.panel > span, .card-body'],
  phone: [ADDRESS],
};

export const isPrestashop = ({ document }: ReaderInput): boolean =>
  has(document, 'body.ps_back-office, body > header#header > nav#header_infos');

export const prestashop = crmReader({
  id: 'qloapps',
  // ps_back-office and the header: seen 2026-11 in a capture, also in the source of 1.6–9
  claims: isPrestashop,
  open,
  roots: ['#main, #main-div'],
});

function open({ document, url }: ReaderInput): Open {
  const params = url.searchParams;
  const page = (params.get('controller') ?? params.get('tab') ?? '').toLowerCase();
  const path = /\/sell\/(customers|orders)(?:\/(\d+|new))?(?:\/(\w+))?/.exec(url.pathname);
  if (page === 'admincustomers' || path?.[1] === 'customers') {
    const id = params.get('id_customer') ?? path?.[2] ?? '';
    return /^\d+$/.test(id) ? customer(document, url, id) : listOr(document);
  }
  if (page === 'adminaddresses') return addressForm(document, url) ?? listOr(document);
  if (page !== 'adminorders' && path?.[1] !== 'orders') return 'none';
  const panel = first(document, [
    '.panel-customer',
    '#customerCard, .customer.card',
    '.card:has(> .card-body > .info-block a[href*="/customers/"])',
  ]);
  const chosen = first(document, [
    '#customers .selected-customer',
    '.customer-search-result .border-success',
  ]);
  const box = panel ?? chosen;
  return box ? order(document, box, panel ? ORDER : CHOSEN, url) : listOr(document);
}

/** The form of one customer's address tells whose it is. */
function addressForm(document: Document, url: URL): Card | null {
  const form = first(document, 'form#address_form');
  const hidden = form && first(form, 'input[name="id_customer"]');
  const id = hidden ? fieldText(hidden) : '';
  return form && /^[1-9]\d*$/.test(id)
    ? { scopes: [form], fields: EDIT, record: recordOf(url, 'prestashop.customer', id) }
    : null;
}

function customer(document: Document, url: URL, id: string): Card {
  const form = first(document, ['form#customer_form', 'form[name="customer"]']);
  const record = recordOf(url, 'prestashop.customer', id);
  if (form) return { scopes: [form], fields: EDIT, record };
  return { scopes: scopeOf(document, ['#content', '#main-div']), fields: CUSTOMER, record };
}

function order(document: Document, box: Element, fields: Fields, url: URL): Card {
  const link = all(box, 'a[href*="id_customer="], a[href*="/customers/"], [data-customer]', 1)[0];
  const id =
    link &&
    (attr(link, 'data-customer') ||
      /(?:id_customer=|\/customers\/)(\d+)/.exec(attr(link, 'href', 2000))?.[1]);
  const record = id ? recordOf(url, 'prestashop.customer', id) : null;
  return { scopes: [box, ...addressOf(document, box, fields)], fields, record };
}

/** A booking may be sent to somebody else: the address counts only if it is made out to the customer. */
function addressOf(document: Document, box: Element, fields: Fields): Element[] {
  const { names } = showFields([box], { ...fields, phone: [] });
  const name = names.find((one) => !isEmptyValue(one)) ?? '';
  const address = first(document, ['.panel-guest_address', '#address_invoice']);
  return address && name !== '' && foldName(text(address)).includes(foldName(name)) ? [address] : [];
}

function listOr(document: Document): Open {
  return first(document, ['#content form table.table > thead', '.js-grid-table, .grid-table'])
    ? 'list'
    : 'none';
}
