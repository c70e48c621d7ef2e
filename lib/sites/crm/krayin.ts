import { all, attr, first, has } from '../dom.ts';
import type { ReaderInput } from '../reader.ts';
import { baseBefore, crmReader, type Open, recordOf } from './crm-reader.ts';
import type { Fields } from './fields.ts';

/** Krayin 2 (source of the persons and leads views, read 2026-11; never seen running). Full page loads. */
const PERSON: Fields = {
  name: ['h3.text-lg', 'h3'],
  rows: { row: '.grid, .flex', label: '.label', value: '.font-medium' },
  wide: true,
  email: ['a[href^="mailto:"]'],
  phone: ['a[href^="callto:"], a[href^="tel:"]'],
};
const lead = (): Fields => ({ ...PERSON, name: ['a[href*="/contacts/persons/view/"]'] });
const PATH = /\/(?:contacts\/(persons|organizations)|(leads))(?:\/(view|edit|create)(?:\/(\d+))?)?\/?$/;

export const isKrayin = ({ document, url }: ReaderInput): boolean =>
  PATH.test(url.pathname) &&
  has(
    document,
    'head > meta[name="base-url"], head > link[href*="/admin/build/"], head > script[src*="/admin/build/"]',
  );

export const krayin = crmReader({
  id: 'krayin',
  claims: isKrayin,
  open,
});

function open({ document, url }: ReaderInput): Open {
  const [, contacts, , action, id] = PATH.exec(url.pathname) ?? [];
  if (!action) return 'list';
  if (action !== 'view' || !id) return 'none';
  const base = baseBefore(url, /\/(contacts|leads)\//);
  // The first column is the record; the second holds activities with other people's mail.
  const panel = first(document, ['#app .flex > div:has(> div h3, > div h4)']) ?? document;
  if (contacts === 'persons')
    return { scopes: [panel], fields: PERSON, record: recordOf(url, 'krayin.person', id, base) };
  if (contacts)
    return { scopes: [panel], fields: PERSON, record: recordOf(url, 'krayin.organization', id, base) };
  const link = all(document, 'a[href*="/contacts/persons/view/"]', 1)[0];
  const personId = link && /\/view\/(\d+)/.exec(attr(link, 'href'))?.[1];
  const box = link?.parentElement;
  return box && personId
    ? { scopes: [box], fields: lead(), record: recordOf(url, 'krayin.person', personId, base) }
    : 'none';
}
