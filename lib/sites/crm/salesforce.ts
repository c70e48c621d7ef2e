import { all, attr, first, isShown } from '../dom.ts';
import type { ReaderInput } from '../reader.ts';
import { type Card, crmReader, type Open, recordOf } from './crm-reader.ts';
import type { Fields } from './fields.ts';

/**
 * Salesforce Lightning (from the sources of public extensions and UI tests, read 2026-11; never seen
 * running). Standard components use a synthetic shadow, which a content script does not notice; native
 * ones have real open roots. Earlier tabs stay in the page: only what is on screen counts.
 */
const HOSTS = /\.(lightning\.force\.com|my\.salesforce\.com|sfcrmapps\.cn|sfcrmproducts\.cn)$/;
const ROUTE = /\/lightning\/r\/(?:(\w+)\/)?([A-Za-z0-9]{15}|[A-Za-z0-9]{18})\/(view|edit)/;
const PREFIX: Record<string, string> = { '003': 'Contact', '00Q': 'Lead', '001': 'Account', '500': 'Case' };
const target = (name: string) => `[data-target-selection-name$="${name}"]`;
const HEAD = 'records-highlights2, .forceHighlightsPanel';
const PERSON: Fields = {
  name: [
    `:is(${HEAD}) [slot="primaryField"]`,
    'records-highlights2 lightning-formatted-name',
    `${target('.Name')} lightning-formatted-name`,
  ],
  email: [
    `${target('.Email')} a[href^="mailto:"]`,
    `:is(${HEAD}, records-record-layout-item) a[href^="mailto:"]`,
  ],
  phone: [
    `:is(${target('.Phone')}, ${target('.MobilePhone')}) a[href^="tel:"]`,
    `:is(${HEAD}) a[href^="tel:"]`,
  ],
  rows: { row: '.slds-form-element', label: '.test-id__field-label', value: '.test-id__field-value' },
  shown: true,
};
/** A case belongs to a contact; its own number is nobody's identity. */
const CASE: Fields = {
  name: [`${target('Case.ContactId')} a`, `${target('Case.SuppliedName')} lightning-formatted-text`],
  email: [`:is(${target('Case.ContactEmail')}, ${target('Case.SuppliedEmail')}) a[href^="mailto:"]`],
  phone: [`:is(${target('Case.ContactPhone')}, ${target('Case.SuppliedPhone')}) a[href^="tel:"]`],
  shown: true,
};

export const salesforce = crmReader({
  id: 'salesforce',
  claims: ({ url }) => HOSTS.test(url.hostname) && /^\/lightning\//.test(url.pathname),
  open,
});

function open({ document, url }: ReaderInput): Open {
  const [, named, id = ''] = ROUTE.exec(url.pathname) ?? [];
  if (id === '') return /\/lightning\/o\/(Contact|Lead|Account|Case)\//.test(url.pathname) ? 'list' : 'none';
  const object = PREFIX[id.slice(0, 3)] ?? named ?? '';
  const scopes = withShadowRoots(document);
  if (object === 'Case') return { scopes, fields: CASE, record: contactOf(scopes, url) };
  if (!/^(Contact|Lead|Account|PersonAccount)$/.test(object)) return 'none';
  return { scopes, fields: PERSON, record: record(url, object, id), live: true };
}

function contactOf(scopes: readonly ParentNode[], url: URL): Card['record'] {
  const link = scopes.flatMap((s) => all(s, `${target('Case.ContactId')} a[href*="/003"]`)).find(isShown);
  const id = link && /\/(003[A-Za-z0-9]{12,15})\b/.exec(attr(link, 'href'))?.[1];
  return id ? record(url, 'Contact', id) : null;
}

/** Lightning and classic addresses of one organisation give the same identity. */
function record(url: URL, object: string, id: string) {
  const host = url.host.replace(/\.my\.salesforce\.com$/, '.lightning.force.com');
  return recordOf({ host }, `salesforce.${object}`, longId(id));
}

/** Ids of 15 letters differ by case alone; the three letters after them keep it when case is lost. */
export function longId(id: string): string {
  if (id.length !== 15) return id;
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
  let suffix = '';
  for (let chunk = 0; chunk < 3; chunk++) {
    let bits = 0;
    for (let i = 0; i < 5; i++) if (/[A-Z]/.test(id[chunk * 5 + i] ?? '')) bits |= 1 << i;
    suffix += letters[bits] ?? '';
  }
  return id + suffix;
}

const MOST_ELEMENTS = 20_000;
const MOST_ROOTS = 300;

/** The page and, only where its components really hide their inside, those insides. */
function withShadowRoots(document: Document): readonly ParentNode[] {
  if (first(document, HEAD)?.querySelector('a, lightning-formatted-name, [slot]')) return [document];
  const scopes: ParentNode[] = [document];
  for (let next = 0, seen = 0; next < scopes.length && next < MOST_ROOTS; next++) {
    const walker = document.createTreeWalker(scopes[next] as Node, 1);
    for (let node = walker.nextNode(); node && seen < MOST_ELEMENTS; node = walker.nextNode(), seen++) {
      const root = (node as Element).shadowRoot;
      if (root && scopes.length < MOST_ROOTS) scopes.push(root);
    }
  }
  return scopes;
}
