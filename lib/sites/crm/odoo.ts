import { all, attr, first, has } from '../dom.ts';
import type { ReaderInput } from '../reader.ts';
import { type Card, crmReader, type Open, paramsOf, recordOf, topmost } from './crm-reader.ts';
import type { Fields } from './fields.ts';

/**
 * Odoo 15–19 web client (source of router.js, email_field.xml and a public page of a lead form, read
 * 2026-11; never seen running here). A form is told apart by its fields, since an action's number in the
 * URL says nothing.
 */
const FORM = '.o_form_view:not(.o_field_x2many .o_form_view)';
const widget = (name: string) => `.o_field_widget[name="${name}"]`;
/** A widget reads as a link, as plain text, or is an input, after the version and the rights. */
const value = (name: string) =>
  `${widget(name)} a[href^="mailto:"], ${widget(name)} a[href^="tel:"], ${widget(name)} input, ${widget(name)}:not(:has(a, input))`;
/** Made when it is needed: the script that only asks whose page it is carries none of it. */
const partner = (): Fields => ({
  name: [
    `.oe_title ${widget('name')} textarea, .oe_title ${widget('name')} input`,
    `.oe_title ${widget('name')}`,
    `h1 ${widget('name')}`,
  ],
  email: [value('email')],
  phone: [`${value('phone')}, ${value('mobile')}`],
});
const lead = (): Fields => ({
  name: [
    `${widget('contact_name')} input`,
    widget('contact_name'),
    `${widget('partner_id')} input`,
    widget('partner_id'),
    `${widget('partner_name')} input`,
    widget('partner_name'),
  ],
  email: [value('email_from'), value('partner_email')],
  phone: [`${value('phone')}, ${value('mobile')}, ${value('partner_phone')}`],
});
/** Documents that belong to one partner: orders, invoices, tickets, tasks. */
const linked = (): Fields => ({ name: [`${widget('partner_id')} input`, widget('partner_id')] });

export const isOdoo = ({ document }: ReaderInput): boolean => has(document, 'body.o_web_client');

export const odoo = crmReader({
  id: 'odoo',
  // class of the body in every version since 8
  claims: isOdoo,
  open,
  own: ['.o_user_menu .oe_topbar_name'],
});

function open({ document, url }: ReaderInput): Open {
  const dialog = topmost(
    all(document, '.o_dialog .modal:has(.o_form_view), .modal.o_technical_modal:has(.o_form_view)'),
  );
  const form = first(dialog ?? document, dialog ? '.o_form_view' : ['.o_action_manager .o_form_view', FORM]);
  if (!form) return first(document, ['.o_list_view', '.o_kanban_view']) ? 'list' : 'none';
  if (first(form, ['.o_form_status_indicator_new_record', `${widget('login')}`]) || isNew(url, dialog))
    return 'none';
  return card(form, url, dialog === null);
}

function card(form: Element, url: URL, main: boolean): Open {
  const holds = (...names: string[]) => names.some((name) => has(form, widget(name)));
  const base = { scopes: [form], live: true };
  if (holds('email') && holds('company_type', 'is_company', 'function', 'category_id')) {
    const id = main ? idIn(url) : '';
    return { ...base, fields: partner(), record: id ? recordOf(url, 'odoo.partner', id) : null };
  }
  const record = partnerLink(form, url);
  if (holds('email_from') || holds('partner_email')) return { ...base, fields: lead(), record, live: false };
  return holds('partner_id') ? { ...base, fields: linked(), record, live: false } : 'none';
}

/** `#id=7&model=res.partner` up to 17, `/odoo/contacts/7` or `/odoo/action-90/7` from 18. */
function idIn(url: URL): string {
  const old = paramsOf(url.hash);
  if (old.get('id')) return old.get('model') === 'res.partner' ? (old.get('id') ?? '') : '';
  return /^\/(?:odoo|scoped_app)\/.*\/(\d+)\/?$/.exec(url.pathname)?.[1] ?? '';
}

function isNew(url: URL, dialog: Element | null): boolean {
  return (
    dialog === null &&
    (/\/new\/?$/.test(url.pathname) || (/view_type=form/.test(url.hash) && !/[#&]id=\d/.test(url.hash)))
  );
}

function partnerLink(form: Element, url: URL): Card['record'] {
  const link = first(form, [
    `${widget('partner_id')} a[href*="res.partner"]`,
    `${widget('partner_id')} a[href]`,
  ]);
  const href = link ? attr(link, 'href') : '';
  const id = /res\.partner\/(\d+)/.exec(href)?.[1] ?? /[#&]id=(\d+)(?=.*model=res\.partner)/.exec(href)?.[1];
  return id ? recordOf(url, 'odoo.partner', id) : null;
}
