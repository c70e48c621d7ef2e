import { attr, firstShown, has } from '../dom.ts';
import type { ReaderInput, SiteReader } from '../reader.ts';
import { crmReader, type Open, recordOf, scopeOf } from './crm-reader.ts';
import type { Fields } from './fields.ts';

/** Frappe CRM (source of router.js, Contact.vue, SidePanelLayout.vue, read 2026-11; never seen running). */
const CRM_PATH = /^\/crm\/(contacts|leads|deals|organizations)(?:\/(?!view\b)([^/?#]+))?/;
const CRM_FIELDS: Fields = {
  name: [
    '.text-2xl > span:last-child, .text-3xl > span:last-child',
    '.text-2xl',
    '[data-name="organization_name"] input',
  ],
  parts: ['[data-name="first_name"] input', '[data-name="last_name"] input'],
  email: [
    '[data-name="email"] input, [data-name="email_id"] input, [data-name="email"] button, [data-name="email_id"] button',
  ],
  phone: ['[data-name="mobile_no"] input, [data-name="phone"] input, [data-name="mobile_no"] button'],
  rows: { row: '.field', label: '.field > div:first-child', value: '.field > div:last-child' },
};

export const isFrappeCrm = ({ document, url }: ReaderInput): boolean =>
  /^\/crm(\/|$)/.test(url.pathname) &&
  has(document, 'head > script[src*="/assets/crm/frontend/"], head > link[href*="/assets/crm/frontend/"]');

export const frappeCrm: SiteReader = crmReader({
  id: 'frappe-crm',
  claims: isFrappeCrm,
  open: ({ document, url }): Open => {
    const [, kind, id] = CRM_PATH.exec(url.pathname) ?? [];
    if (!kind) return 'none';
    if (!id) return 'list';
    // A deal is not a customer: its number would stick to a person who may be exchanged.
    const record = kind === 'deals' ? null : recordOf(url, `frappe.${kind}`, decodeId(id));
    return { scopes: scopeOf(document, ['#app']), fields: CRM_FIELDS, record, live: true };
  },
});

/** ERPNext desk, versions 13–16 (from source facts; never seen running). Earlier forms stay in the page, hidden. */
const DESK_PATH = /^\/(?:app|desk)\/(customer|contact|lead|prospect)(?:\/([^/?#]+))?/;
const control = (name: string) => `.frappe-control[data-fieldname="${name}"]`;
const read = (name: string) => `${control(name)} .control-value:not(:empty), ${control(name)} input`;
const deskFields = (): Fields => ({
  name: [read('customer_name'), read('lead_name'), read('full_name'), read('company_name')],
  parts: [read('first_name'), read('last_name')],
  email: [read('email_id')],
  phone: [`${read('mobile_no')}, ${read('phone')}`],
});

export const isErpnext = ({ document, url }: ReaderInput): boolean =>
  /^\/(app|desk)(\/|$)/.test(url.pathname) &&
  has(document, 'body[data-route], body > .main-section, body #body .page-container');

export const erpnext: SiteReader = crmReader({
  id: 'erpnext',
  claims: isErpnext,
  open: ({ document, url }): Open => {
    const [, kind, id] = DESK_PATH.exec(url.pathname) ?? [];
    if (!kind) return 'none';
    if (!id || id === 'view') return 'list';
    const form = firstShown(document, [
      '.page-container[id^="page-"] .form-page',
      '.page-container .layout-main',
    ]);
    if (!form || /^new-/.test(id)) return 'none';
    const route = attr(document.body, 'data-route').split('/').pop() ?? '';
    return {
      scopes: [form],
      fields: deskFields(),
      record: recordOf(url, `erpnext.${kind}`, decodeId(id)),
      live: true,
      ids: route ? [route] : [],
    };
  },
});

function decodeId(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
