import { all, first, has } from '../dom.ts';
import type { ReaderInput } from '../reader.ts';
import { baseBefore, crmReader, type Open, recordOf } from './crm-reader.ts';
import { type Fields, fieldText } from './fields.ts';

/**
 * vtiger 7, F-RevoCRM and YetiForce (source of DetailViewBlockView.tpl, BlockView.tpl, Email.php, read
 * 2026-11; never seen running).
 */
const PEOPLE: Record<string, string> = { Contacts: 'contact', Leads: 'lead', Accounts: 'account' };
const SCOPES = [
  '.detailViewContainer',
  '.editViewContainer, form#EditView',
  '#centerPanel',
  '.mainContainer, .contentsDiv',
];
const field = (name: string) =>
  `td[id$="_detailView_fieldValue_${name}"], .js-field-block-column[data-field="${name}"] .value`;
/** Made when it is needed: the script that only asks whose page it is carries none of it. */
const fields = (): Fields => ({
  name: [field('accountname'), '.recordBasicInfo .recordLabel, .recordLabel', 'input[name="accountname"]'],
  parts: [`${field('firstname')}, input[name="firstname"]`, `${field('lastname')}, input[name="lastname"]`],
  // the mail link of either family, the table cell, the hidden value for in-place editing, the form
  email: [
    `:is(${field('email')}, ${field('email1')}, ${field('emailaddress')}) a.emailField[href^="mailto:"]`,
    '.fieldBasicData[data-name="email"], .fieldBasicData[data-name="email1"]',
    `${field('email')}, ${field('email1')}`,
    'input[name="email"], input[name="email1"]',
  ],
  phone: [
    ['phone', 'mobile', 'otherphone', 'homephone'].map((name) => field(name)).join(),
    'input[name="phone"], input[name="mobile"], input[name="otherphone"]',
  ],
});

export const isVtiger = ({ document, url }: ReaderInput): boolean =>
  /(^|[?&])module=\w+/.test(url.search) &&
  /(^|[?&])view=\w+/.test(url.search) &&
  has(
    document,
    'body[data-skinpath], body > #page, #module[name="module"], input#view, body > .mainContainer',
  );

export const vtiger = crmReader({
  id: 'vtiger',
  claims: isVtiger,
  open,
});

function open({ document, url }: ReaderInput): Open {
  const params = url.searchParams;
  const view = params.get('view') ?? '';
  const object = PEOPLE[params.get('module') ?? ''];
  if (!object) return 'none';
  if (view === 'List') return 'list';
  const id = params.get('record') ?? '';
  if (!/^(Detail|Edit|DetailPreview)$/.test(view) || !/^\d+$/.test(id)) return 'none';
  const scope = first(document, SCOPES) ?? document;
  const ids = all(document, 'input#recordId', 2)
    .map((input) => fieldText(input))
    .filter(Boolean);
  const record = recordOf(url, `vtiger.${object}`, id, baseBefore(url, /\/(index\.php)?$/));
  return { scopes: [scope], fields: fields(), record, ids };
}
