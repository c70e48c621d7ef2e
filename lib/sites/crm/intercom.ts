import { all, attr } from '../dom.ts';
import type { ReaderInput } from '../reader.ts';
import { crmReader, type Open, recordOf, scopeOf } from './crm-reader.ts';
import type { Fields } from './fields.ts';

/** Intercom (from the sources of toggl and clockify of 2026, read 2026-11; never seen running). */
const USER: Fields = {
  titled: true,
  wide: true,
  email: ['a[href^="mailto:"]', '[data-attribute-name="email"]'],
  phone: ['a[href^="tel:"], [data-attribute-name="phone"]'],
  rows: { label: 'dt, label, [class*="label" i]' },
};
/** A conversation's side panel leads to the profile; the messages are never read. */
const PROFILE = 'a[href*="/users/"]';
const PANELS = [
  '[data-inbox-sidebar]',
  '[data-intercom-target="inbox-sidebar"]',
  'aside',
  '[role="complementary"]',
];
const CONVERSATION: Fields = { ...USER, name: [PROFILE] };

export const intercom = crmReader({
  id: 'intercom',
  claims: ({ url }) =>
    /^app(\.eu|\.au)?\.intercom\.(com|io)$/.test(url.hostname) && /^\/a\//.test(url.pathname),
  open,
});

function open({ document, url }: ReaderInput): Open {
  const [, app, user] = /^\/a\/apps\/(\w+)\/users\/([0-9a-f]{8,})/.exec(url.pathname) ?? [];
  if (app && user) {
    const scopes = scopeOf(document, ['[data-user-profile]', 'main', 'body']);
    return { scopes, fields: USER, record: recordOf(url, 'intercom.user', user, `/${app}`), live: true };
  }
  const conversation = /^\/a\/(?:inbox|apps)\/(\w+)\/.*(?:conversation|inbox)\/\d+/.exec(url.pathname);
  if (!conversation) return 'none';
  const scopes = scopeOf(document, PANELS);
  if (scopes[0] === document) return 'none';
  const links = scopes.flatMap((s) => all(s, PROFILE));
  const ids = new Set(
    links.map((link) => /\/users\/([0-9a-f]{8,})/.exec(attr(link, 'href'))?.[1]).filter(Boolean),
  );
  const id = ids.size === 1 ? [...ids][0] : undefined;
  return {
    scopes,
    fields: CONVERSATION,
    record: id ? recordOf(url, 'intercom.user', id, `/${conversation[1]}`) : null,
  };
}
