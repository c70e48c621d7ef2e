import { all, attr, text } from '../dom.ts';
import type { ReaderInput } from '../reader.ts';
import { crmReader, type Open, recordOf, scopeOf, topmost } from './crm-reader.ts';
import type { Fields } from './fields.ts';

/**
 * HubSpot (from the sources of public extensions and UI tests up to 2026-07, read 2026-11; never seen
 * running). One page; the left column is the record, the right one the people around it.
 */
const PATH = /^\/(?:contacts|help-desk)\/(\d+)\/(?:record\/(0-\d+)|(contact|company|ticket|deal))\/(\d+)/;
const OBJECTS: Record<string, string> = {
  '0-1': 'contact',
  '0-2': 'company',
  contact: 'contact',
  company: 'company',
};
const property = (name: string) =>
  `[data-selenium-test="property-input-${name}"], [data-test-id="property-input-${name}"], input[data-field="${name}"]`;
const FIELDS: Fields = {
  name: [
    '[data-selenium-test="highlightTitle"]',
    '[data-unit-test="highlightTitle"]',
    '[data-test-id="record-highlight-main-content"] h2',
  ],
  parts: [property('firstname'), property('lastname')],
  email: [property('email'), '[data-test-id="record-highlight-main-content"] a[href^="mailto:"]'],
  phone: [`${property('phone')}, ${property('mobilephone')}, [data-unit-test="property-input-phone-button"]`],
  titled: true,
};
/** Deals and tickets: the contact they are linked to, if it is only one. */
const LINKED = '[data-selenium-test="contact-chicklet-title-link"]';

export const hubspot = crmReader({
  id: 'hubspot',
  claims: ({ url }) =>
    /^app(-\w+)?\.hubspot\.com$/.test(url.hostname) && /^\/(contacts|help-desk)\//.test(url.pathname),
  open,
});

function open({ document, url }: ReaderInput): Open {
  const preview = topmost(all(document, '[data-selenium-test="sidebar-preview-panel"]'));
  // A preview does not say in the address whose it is.
  if (preview) return { scopes: [preview], fields: FIELDS, record: null };
  const [, portal, number, word, id] = PATH.exec(url.pathname) ?? [];
  if (!portal || !id) return /\/objects\/0-[12]|\/contacts\/list/.test(url.pathname) ? 'list' : 'none';
  const object = OBJECTS[number ?? word ?? ''];
  if (!object) return linked(document, url, portal);
  const scopes = scopeOf(document, [
    '[data-test-id="left-sidebar"]',
    '[data-selenium-test="record-highlight"]',
  ]);
  return { scopes, fields: FIELDS, record: recordOf(url, `hubspot.${object}`, id, `/${portal}`), live: true };
}

function linked(document: Document, url: URL, portal: string): Open {
  const links = all(document, LINKED);
  const link = links[0];
  if (!link || links.some((other) => text(other) !== text(link))) return 'none';
  const id = /(?:0-1|contact)\/(\d+)/.exec(attr(link, 'href', 2000))?.[1];
  const record = id ? recordOf(url, 'hubspot.contact', id, `/${portal}`) : null;
  return { scopes: [document], fields: { name: [LINKED] }, record };
}
