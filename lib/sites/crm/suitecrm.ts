import { all, attr, first, has } from '../dom.ts';
import type { ReaderInput } from '../reader.ts';
import { baseBefore, crmReader, type Open, recordOf } from './crm-reader.ts';
import { type Fields, fieldText } from './fields.ts';

/** SuiteCRM 7 (seen 2026-11 in captures) and its relatives with the same markup. */
const PEOPLE: Record<string, string> = {
  Contacts: 'contact',
  Leads: 'lead',
  Prospects: 'target',
  Accounts: 'account',
};
const FIELDS: Fields = {
  // seen 2026-11 in a capture; text, since CSS shows headings in capitals
  name: ['h2.module-title-text'],
  // the link carries the address three times; outside the panels stand other people's links
  email: ['.detail-view [field="email1"] a.email-link[data-email-address]'],
  phone: ['.detail-view [type="phone"]:not([field*="fax"]) a[href^="tel:"]'],
};
const EDIT: Fields = {
  name: ['[field="name"] input[name="name"]'],
  parts: ['input[name="first_name"]', 'input[name="last_name"]'],
  email: ['input[type="email"][name*="emailAddress"]'],
  phone: ['[type="phone"]:not([field*="fax"]) input[type="text"]'],
};
/** Cases, deals, meetings: the account they belong to. */
const ACCOUNT = '.detail-view [field="account_name"] #account_id[data-id-value]';

export const isSuitecrm = ({ document }: ReaderInput): boolean =>
  has(document, 'body > input#ajaxUI-history-field');

export const suitecrm = crmReader({
  id: 'suitecrm',
  // seen 2026-11 in a capture: parts of the program's frame, direct children of the body
  claims: isSuitecrm,
  open,
  roots: ['#bootstrap-container'],
});

function open({ document, url }: ReaderInput): Open {
  const params = placeOf(url);
  const module = params.get('module') ?? '';
  const action = params.get('action') ?? '';
  if (/^(index|ListView|)$/i.test(action)) return module in PEOPLE ? 'list' : 'none';
  if (!/^(DetailView|EditView)$/i.test(action)) return 'none';
  const id = params.get('record') ?? '';
  if (id === '') return 'none';
  const editing = /^EditView$/i.test(action);
  const object = PEOPLE[module];
  if (!object) return editing ? 'none' : accountOf(document, url);
  const form = first(document, ['form#EditView', 'form#formDetailView', 'form[name="DetailView"]']);
  const scope = first(document, '#content') ?? document;
  return {
    scopes: [scope],
    fields: editing ? EDIT : FIELDS,
    record: record(url, object, id),
    ids: idsIn(form, scope),
  };
}

/** In-app links keep the real address escaped behind `#ajaxUILoc=`. */
function placeOf(url: URL): URLSearchParams {
  const inside = /^#ajaxUILoc=(.+)$/.exec(url.hash)?.[1];
  if (!inside) return url.searchParams;
  try {
    return new URL(decodeURIComponent(inside), url).searchParams;
  } catch {
    return new URLSearchParams();
  }
}

function idsIn(form: Element | null, scope: ParentNode): string[] {
  const hidden = form ? all(form, 'input[name="record"]', 1).map((input) => fieldText(input)) : [];
  const star = all(scope, '.moduleTitle .favorite[record_id]', 1).map((element) =>
    attr(element, 'record_id'),
  );
  return [...hidden, ...star].filter(Boolean);
}

function accountOf(document: Document, url: URL): Open {
  const field = first(document, ACCOUNT);
  const id = field ? attr(field, 'data-id-value') : '';
  if (id === '') return 'none';
  return { scopes: [document], fields: { name: [ACCOUNT] }, record: record(url, 'account', id) };
}

function record(url: URL, object: string, id: string) {
  return recordOf(url, `suitecrm.${object}`, id, baseBefore(url, /\/(index\.php)?$/));
}
