import { all, has } from '../dom.ts';
import type { ReaderInput } from '../reader.ts';
import { crmReader, type Open, recordOf, scopeOf, topmost } from './crm-reader.ts';
import type { Fields } from './fields.ts';

/** Twenty, hosted or self-hosted (source of the routes and link chips, read 2026-11; never seen running). */
const PATH =
  /^\/objects?\/(person|company|people|companies|opportunity|opportunities)(?:\/([0-9a-f]{8}-[0-9a-f-]{27}))?\/?$/;
const FIELDS: Fields = {
  titled: true,
  wide: true,
  email: ['a[href^="mailto:"]'],
  phone: ['a[href^="tel:"]'],
};

export const isTwenty = ({ document, url }: ReaderInput): boolean =>
  (/(^|\.)twenty\.com$/.test(url.hostname) || PATH.test(url.pathname)) && has(document, 'body > #root');

export const twenty = crmReader({
  id: 'twenty',
  claims: isTwenty,
  open,
});

function open({ document, url }: ReaderInput): Open {
  const [, kind, id] = PATH.exec(url.pathname) ?? [];
  if (!kind) return 'none';
  if (!id) return 'list';
  if (/^opp/.test(kind)) return 'none';
  const panel = topmost(all(document, '[data-testid="command-menu"], [data-testid="right-drawer"]'));
  // A side panel shows another record without naming it in the address.
  if (panel) return { scopes: [panel], fields: FIELDS, record: null };
  const scopes = scopeOf(document, ['[data-testid="show-page-left-container"]', 'main', '#root']);
  return {
    scopes,
    fields: FIELDS,
    record: recordOf(url, `twenty.${/^comp/.test(kind) ? 'company' : 'person'}`, id),
    live: true,
  };
}
