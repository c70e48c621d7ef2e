import { all, attr, first, firstShown } from '../dom.ts';
import type { ReaderInput } from '../reader.ts';
import { crmReader, type Open, recordOf } from './crm-reader.ts';
import { type Fields, fieldText } from './fields.ts';

/**
 * Zendesk agent workspace (from the sources of toggl, clockify and a user script of 2026, read 2026-11;
 * never seen running). Several tickets stay in the page; the requester's address is often not on it.
 */
const ACTIVE = [
  '.ticket-panes-grid-layout[data-is-active="true"]',
  '.ticket-panes-grid-layout.active',
  '[data-is-active="true"]',
];
const TICKET: Fields = {
  name: [
    '[data-test-id="ticket-system-field-requester-select"] [data-garden-id="typography.ellipsis"]',
    '[data-test-id="ticket-system-field-requester-select"]',
    '[data-test-id="tabs-nav-item-users"]',
  ],
  // the card of the requester beside the conversation, never the conversation
  email: [
    '[data-test-id="essentials-card"] a[href^="mailto:"], [data-test-id^="customer-context"] a[href^="mailto:"]',
  ],
  phone: [
    '[data-test-id="essentials-card"] a[href^="tel:"], [data-test-id^="customer-context"] a[href^="tel:"]',
  ],
  wide: true,
};
const USER: Fields = {
  name: ['[data-test-id="tabs-nav-item-users"]'],
  titled: true,
  wide: true,
  email: ['[data-test-id="user-sidebar"] a[href^="mailto:"]', '.property_box a[href^="mailto:"]'],
  phone: ['[data-test-id="user-sidebar"] a[href^="tel:"], .property_box a[href^="tel:"]'],
};

export const zendesk = crmReader({
  id: 'zendesk',
  claims: ({ url }) => /\.zendesk\.com$/.test(url.hostname) && /^\/agent\//.test(url.pathname),
  open,
});

function open({ document, url }: ReaderInput): Open {
  const [, kind, id] = /^\/agent\/(tickets|users|organizations)\/(\d+|new)/.exec(url.pathname) ?? [];
  if (!kind || !id) return /^\/agent\/(filters|search)/.test(url.pathname) ? 'list' : 'none';
  if (kind === 'tickets') return ticket(document, url);
  const scope =
    firstShown(document, ['[data-test-id="user-profile"]', '#main_panes > :not([hidden])', 'main']) ??
    document;
  return {
    scopes: [scope],
    fields: USER,
    record: recordOf(url, `zendesk.${kind.slice(0, -1)}`, id),
    live: true,
  };
}

function ticket(document: Document, url: URL): Open {
  const pane = firstShown(document, ACTIVE);
  if (!pane) return 'none';
  // The requester's tab leads to the user; links in the conversation are out of its reach.
  const links = all(
    pane,
    '[data-test-id="tabs-nav-item-users"] a[href*="/users/"], a[data-test-id="tabs-nav-item-users"]',
  );
  const id = links.map((link) => /\/users\/(\d+)/.exec(attr(link, 'href'))?.[1]).find(Boolean);
  const subject = first(pane, '[data-test-id="omni-header-subject"]');
  const record = id ? recordOf(url, 'zendesk.user', id) : null;
  return { scopes: [pane], fields: TICKET, record, subject: subject ? fieldText(subject) : '' };
}
