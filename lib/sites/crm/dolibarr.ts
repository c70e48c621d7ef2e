import { all, attr, first, has, ownText } from '../dom.ts';
import type { ReaderInput } from '../reader.ts';
import { baseBefore, type Card, crmReader, type Open, recordOf } from './crm-reader.ts';
import { type Fields, fieldText } from './fields.ts';

/**
 * Dolibarr 20 (seen 2026-11 in captures, English and Chinese). Full page loads; the banner of a record
 * holds name, address and phone without labels. Tabs with a list of others have no such banner.
 */
const BANNER = '.arearef';
const VIEW: Fields = {
  // seen 2026-11 in a capture; the second is the wrapper of older releases, from source facts
  name: [`${BANNER} .refid`, `${BANNER} .valignmiddle.floatleft.inline-block`],
  nameText: (element) => ownText(element),
  // seen 2026-11 in a capture: link and icon title are printed independently
  email: [`${BANNER} .refaddress a[href^="mailto:"]`, `${BANNER} .refaddress .fa-at[title*="@"]`],
  phone: [`${BANNER} .refaddress span:has(> .fa-phone, > .fa-mobile, > .fa-mobile-alt)`],
};
const EDIT: Fields = {
  name: ['input[name="name"]'],
  parts: ['input[name="firstname"]', 'input[name="lastname"]'],
  email: ['input[name="email"]'],
  phone: ['input[name="phone"], input[name^="phone_"]'],
};
/** On documents (orders, invoices, tickets…) the banner names the third party only. */
const PARTY = `${BANNER} .refidno a.refurl[href*="socid="]`;
const PEOPLE_PATH = /\/(contact|societe|comm)\/[\w-]+\.php$/;
const STAFF_PATH = /\/(user|hrm|admin|holiday|expensereport|salaries)\//;

export const isDolibarr = ({ document }: ReaderInput): boolean =>
  has(document, 'head > meta[name="author"][content*="Dolibarr"], body#mainbody > #id-container > #id-right');

export const dolibarr = crmReader({
  id: 'dolibarr',
  // seen 2026-11 in a capture: both stand outside anything a user can write
  claims: isDolibarr,
  open,
  roots: ['#id-right'],
});

function open({ document, url }: ReaderInput): Open {
  const path = url.pathname;
  if (STAFF_PATH.test(path)) return 'none';
  const form = first(document, 'form[name="formsoc"]');
  if (form && PEOPLE_PATH.test(path)) return edited(form, url) ?? 'none';
  const banner = first(document, BANNER);
  if (!banner) return first(document, ['body.bodyforlist', 'form#searchFormList']) ? 'list' : 'none';
  if (PEOPLE_PATH.test(path))
    return { scopes: [banner.parentElement ?? document], fields: VIEW, record: idOf(url) };
  return partyOf(document, url) ?? 'none';
}

function idOf(url: URL) {
  const params = url.searchParams;
  const contact = /\/contact\//.test(url.pathname);
  const id = (contact ? params.get('id') : (params.get('socid') ?? params.get('id'))) ?? '';
  return /^\d+$/.test(id) ? record(url, contact ? 'contact' : 'company', id) : null;
}

/** A form that makes a new record has no id yet and belongs to nobody. */
function edited(form: Element, url: URL): Card | null {
  const value = (name: string) => fieldText(first(form, `input[name="${name}"]`) ?? form);
  if (value('action') !== 'update') return null;
  const contact = /\/contact\//.test(url.pathname);
  const id = value(contact ? 'id' : 'socid');
  return {
    scopes: [form],
    fields: EDIT,
    record: /^\d+$/.test(id) ? record(url, contact ? 'contact' : 'company', id) : null,
  };
}

function partyOf(document: Document, url: URL): Card | null {
  const link = all(document, PARTY, 1)[0];
  const id = link && /[?&]socid=(\d+)/.exec(attr(link, 'href'))?.[1];
  if (!id) return null;
  return { scopes: [document], fields: { name: [PARTY] }, record: record(url, 'company', id) };
}

/** First folder of the program's own, under the one it is installed in. */
const MODULE =
  /\/(?:contact|societe|comm|compta|commande|ticket|projet|fichinter|contrat|expedition|reception|fourn|supplier_proposal|custom)\//;

function record(url: URL, object: string, id: string) {
  return recordOf(url, `dolibarr.${object}`, id, baseBefore(url, MODULE));
}
