import type { ReaderInput } from '../reader.ts';
import { crmReader, type Open, recordOf, scopeOf } from './crm-reader.ts';
import type { Fields } from './fields.ts';

/** Zoho CRM (from the sources of public extensions and UI tests, read 2026-11; never seen running). */
const value = (name: string) => `[id="subvalue_${name}"], [id="headervalue_${name}"], [id="value_${name}"]`;
const FIELDS: Fields = {
  name: [
    '[id="headervalue_LASTNAME"], [id="headervalue_FULLNAME"]',
    '[id="headervalue_ACCOUNTNAME"]',
    value('LASTNAME'),
    value('ACCOUNTNAME'),
  ],
  email: ['[id="subvalue_EMAIL"], [id="headervalue_EMAIL"]'],
  phone: [`${value('PHONE')}, ${value('MOBILE')}`],
  titled: true,
  shown: true,
};
const OBJECTS = /\/tab\/(Contacts|Leads|Accounts)(?:\/(\d{6,20}))?/;

export const zohoCrm = crmReader({
  id: 'zoho-crm',
  claims: ({ url }) =>
    /^crm(plus)?\.zoho\.(com|eu|in|com\.au|com\.cn|jp|sa|ca)$/.test(url.hostname) &&
    /^\/crm\//.test(url.pathname),
  open,
});

function open({ document, url }: ReaderInput): Open {
  const [, module, id] = OBJECTS.exec(url.pathname) ?? [];
  if (!module) return 'none';
  if (!id) return /\/create\b/.test(url.pathname) ? 'none' : 'list';
  const scopes = scopeOf(document, ['#contentDiv', 'body']);
  return { scopes, fields: FIELDS, record: recordOf(url, `zoho.${module}`, id), live: true };
}
