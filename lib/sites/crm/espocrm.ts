import { all, attr, first, has } from '../dom.ts';
import type { ReaderInput } from '../reader.ts';
import { baseBefore, type Card, crmReader, type Open, recordOf, topmost } from './crm-reader.ts';
import type { Fields } from './fields.ts';

/** EspoCRM 9 (seen 2026-11 in captures). One page, hash routes; quick views open in dialogs over a list. */
const PEOPLE = /^(Contact|Lead|Account)$/;
/** Only the record's own panel: side panels and dashlets hold other people. */
const CELL = '.middle .cell';
const FIELDS: Fields = {
  // seen 2026-11 in a capture; edit forms have the parts
  name: [
    `${CELL}[data-name="name"] > .field:not(:has(input))`,
    '.header-title .title',
    `${CELL}[data-name="name"] input[data-name="name"]`,
  ],
  parts: ['input[data-name="firstName"]', 'input[data-name="lastName"]'],
  email: [
    `${CELL}[data-name="emailAddress"] a[data-email-address]`,
    `${CELL}[data-name="emailAddress"] input.email-address`,
  ],
  phone: [
    `${CELL}[data-name="phoneNumber"] a[data-phone-number]`,
    `${CELL}[data-name="phoneNumber"] input.phone-number`,
  ],
};
/** Cases, deals and calls: the one contact, else the account. */
const LINKED = ['contact', 'contacts', 'account'];

export const isEspocrm = ({ document }: ReaderInput): boolean =>
  has(
    document,
    'body[data-id="espocrm"], head > meta[name="description"][content*="EspoCRM"], body[data-view-cid] > #content',
  );

export const espocrm = crmReader({
  id: 'espocrm',
  // seen 2026-11 in a capture; the second is the program's frame, where no record can write
  claims: isEspocrm,
  open,
});

function open({ document, url }: ReaderInput): Open {
  const dialog = topmost(all(document, 'body .modal.dialog-record, body .modal[role="dialog"]'));
  const inDialog = dialog && dialogCard(dialog, url);
  if (inDialog) return inDialog;
  const [, scope = '', action = 'list', id = ''] =
    /^#([A-Za-z]\w*)(?:\/(\w+))?(?:\/(\w+))?/.exec(url.hash) ?? [];
  if (!PEOPLE.test(scope)) return /^(view|edit)$/.test(action) ? linked(document, url) : 'none';
  if (/^list/.test(action)) return 'list';
  if (!/^(view|edit)$/.test(action) || id === '') return 'none';
  const main = first(document, ['#content > #main', '#main']);
  if (!main) return 'none';
  return {
    scopes: [main],
    fields: FIELDS,
    record: record(url, scope, id),
    live: true,
    ids: ownLinks(main, scope),
  };
}

/** A dialog about a person wins over the page behind it; one that makes a new person shows nobody. */
function dialogCard(dialog: Element, url: URL): Open | null {
  const scope = attr(first(dialog, '[data-scope]') ?? dialog, 'data-scope');
  if (!PEOPLE.test(scope)) return null;
  const link = first(dialog, `.modal-header a[href^="#${scope}/view/"]`);
  const id = link && /\/view\/(\w+)/.exec(attr(link, 'href'))?.[1];
  return id ? { scopes: [dialog], fields: FIELDS, record: record(url, scope, id) } : 'none';
}

/** The breadcrumb of an edit form links to the record itself. */
function ownLinks(main: Element, scope: string): string[] {
  const links = all(main, `.header-title a[href^="#${scope}/view/"]`, 3);
  return links.map((link) => /\/view\/(\w+)/.exec(attr(link, 'href'))?.[1] ?? '').filter(Boolean);
}

function linked(document: Document, url: URL): Open {
  const main = first(document, '#main');
  for (const name of main ? LINKED : []) {
    const selector = `${CELL}[data-name="${name}"] .field a[href*="/view/"]`;
    const links = main ? all(main, selector, 3) : [];
    const [, scope, id] =
      /#(Contact|Account|Lead)\/view\/(\w+)/.exec(links[0] ? attr(links[0], 'href') : '') ?? [];
    if (main && scope && id && links.length === 1) return card(main, selector, record(url, scope, id));
  }
  return 'none';
}

function card(main: Element, name: string, signal: Card['record']): Card {
  return { scopes: [main], fields: { name: [name] }, record: signal };
}

function record(url: URL, scope: string, id: string) {
  return recordOf(url, `espocrm.${scope}`, id, baseBefore(url, /\/$/));
}
