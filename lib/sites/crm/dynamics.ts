import { all, first, ownText } from '../dom.ts';
import type { ReaderInput } from '../reader.ts';
import { crmReader, type Open, recordOf, topmost } from './crm-reader.ts';
import { type Fields, fieldText } from './fields.ts';

/**
 * Dynamics 365 model-driven apps (from the sources of public extensions and UI tests, read 2026-11; never
 * seen running). Values stand in inputs; quick views of other records carry a prefix before the field's
 * name, so the whole `data-id` is compared. Element ids hold GUIDs and are of no use.
 */
const control = (name: string, kind: string) => `[data-id="${name}.fieldControl-${kind}"]`;
const box = (name: string) => control(name, 'text-box-text');
const lookup = (name: string) =>
  `[data-id="${name}.fieldControl-LookupResultsDropdown_${name}_selected_tag_text"]`;
const PERSON: Fields = {
  name: [box('name'), box('fullname'), '[data-id="header_title"]'],
  nameText: (element) => (element.matches('input') ? fieldText(element) : ownText(element)),
  parts: [
    `${box('firstname')}, ${box('fullname_compositionLinkControl_firstname')}`,
    `${box('lastname')}, ${box('fullname_compositionLinkControl_lastname')}`,
  ],
  email: [control('emailaddress1', 'mail-text-input')],
  phone: [
    ['telephone1', 'mobilephone', 'telephone2'].map((name) => control(name, 'phone-text-input')).join(),
  ],
  shown: true,
};
/** Cases and opportunities name their customer only. */
const LINKED: Fields = {
  name: [
    lookup('customerid'),
    lookup('primarycontactid'),
    lookup('parentcontactid'),
    lookup('parentaccountid'),
  ],
  shown: true,
};

export const dynamics = crmReader({
  id: 'dynamics',
  claims: ({ url }) => /\.dynamics\.(com|cn)$/.test(url.hostname) && /\/main\.aspx$/.test(url.pathname),
  open,
});

function open({ document, url }: ReaderInput): Open {
  const params = url.searchParams;
  const page = params.get('pagetype') ?? '';
  const entity = params.get('etn') ?? '';
  const person = /^(contact|account|lead)$/.test(entity);
  if (/^entitylist$/.test(page)) return person ? 'list' : 'none';
  const id = (params.get('id') ?? '').replace(/[{}]|%7[bd]/gi, '').toLowerCase();
  // Without an id the form makes a new record.
  if (page !== 'entityrecord' || !/^[0-9a-f-]{36}$/.test(id)) return 'none';
  const dialogs = all(document, '[id^="dialogContainer"], [data-id="dialogPageContainer"]');
  const dialog = topmost(dialogs.filter((candidate) => first(candidate, PERSON.email ?? [])));
  const scopes = [dialog ?? document];
  if (dialog) return { scopes, fields: PERSON, record: null };
  if (person) return { scopes, fields: PERSON, record: recordOf(url, `dynamics.${entity}`, id), live: true };
  return /^(incident|opportunity|quote|salesorder)$/.test(entity)
    ? { scopes, fields: LINKED, record: null }
    : 'none';
}
