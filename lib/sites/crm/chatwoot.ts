import { all, attr, first, has } from '../dom.ts';
import type { ReaderInput } from '../reader.ts';
import { baseBefore, crmReader, type Open, recordOf } from './crm-reader.ts';
import type { Fields } from './fields.ts';

/**
 * Chatwoot 3–4 (source of ContactInfo.vue, ContactInfoRow.vue, ContactDetails.vue and ContactsForm.vue,
 * read 2026-11; never seen running). The panel beside a conversation links to the contact's page.
 */
const PATH = /^(.*)\/app\/accounts\/(\d+)\/(.*)$/;
const PANEL: Fields = { name: ['h3'], wide: true, email: ['a[href^="mailto:"]'], phone: ['a[href^="tel:"]'] };
/** Plain inputs without names: an address is told by its shape. */
const FORM: Fields = {
  name: ['h3'],
  wide: true,
  email: ['input[type="email"], input[type="text"], input:not([type])'],
  phone: ['input[type="tel"]'],
};
const MESSAGES = '[class*="message" i], [class*="bubble" i], .conversation-panel';

export const isChatwoot = ({ document, url }: ReaderInput): boolean =>
  PATH.test(url.pathname) && has(document, 'body > #app, body #app');

export const chatwoot = crmReader({
  id: 'chatwoot',
  claims: isChatwoot,
  open,
});

function open({ document, url }: ReaderInput): Open {
  const [, , account = '', rest = ''] = PATH.exec(url.pathname) ?? [];
  const base = baseBefore(url, /\/app\/accounts\//);
  const record = (id: string) => recordOf(url, 'chatwoot.contact', `${account}-${id}`, base);
  const [, contact] = /^contacts\/(\d+)/.exec(rest) ?? [];
  if (contact) {
    const heading = first(document, ['main h3', '#app h3']);
    const scope = heading?.closest('.pb-6') ?? first(document, 'main') ?? document;
    return { scopes: [scope], fields: FORM, record: record(contact), live: true };
  }
  if (/^contacts/.test(rest)) return 'list';
  if (!/conversations\/\d+|inbox-view\//.test(rest))
    return /^(dashboard|inbox|label|team|custom_view)/.test(rest) ? 'list' : 'none';
  for (const link of all(document, `a[href*="/app/accounts/${account}/contacts/"]`)) {
    const id = /\/contacts\/(\d+)$/.exec(attr(link, 'href'))?.[1];
    const panel = id && !link.closest(MESSAGES) ? panelAround(link) : null;
    if (id && panel) return { scopes: [panel], fields: PANEL, record: record(id) };
  }
  return 'none';
}

/** The nearest block around the link that holds the name as well as the rows below it. */
function panelAround(link: Element): Element | null {
  let block = link.parentElement;
  for (let depth = 0; block && depth < 6; depth++, block = block.parentElement) {
    if (first(block, 'h3') && (first(block, 'a[href^="mailto:"], a[href^="tel:"]') || depth > 2))
      return block;
  }
  return null;
}
