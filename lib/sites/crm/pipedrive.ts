import { all, attr } from '../dom.ts';
import type { ReaderInput } from '../reader.ts';
import { crmReader, type Open, recordOf, scopeOf } from './crm-reader.ts';
import type { Fields } from './fields.ts';

/** Pipedrive (from the sources of clockify and RingCentral extensions of 2026, read 2026-11; never seen running). */
const FIELDS: Fields = {
  titled: true,
  wide: true,
  email: ['a[href^="mailto:"]'],
  phone: ['a[href^="tel:"], a[href^="callto:"]'],
};
const PERSON_LINK = 'a[href*="/person/"]';

export const pipedrive = crmReader({
  id: 'pipedrive',
  claims: ({ url }) => /\.pipedrive\.com$/.test(url.hostname) && url.hostname !== 'www.pipedrive.com',
  open,
});

function open({ document, url }: ReaderInput): Open {
  const [, kind, id] = /^\/(person|organization|deal|leads\/inbox)\/([\w-]+)/.exec(url.pathname) ?? [];
  if (!kind || !id || id === 'new')
    return /^\/(persons|organizations)\b/.test(url.pathname) ? 'list' : 'none';
  const scopes = scopeOf(document, [
    '.detailView .sidebar',
    '.detailView',
    '[data-testid="detail-view"]',
    'main',
  ]);
  if (kind === 'person' || kind === 'organization') {
    return { scopes, fields: FIELDS, record: recordOf(url, `pipedrive.${kind}`, id), live: true };
  }
  return linked(scopes, url);
}

/** Deals and leads: the person they are linked to, if it is only one. */
function linked(scopes: readonly ParentNode[], url: URL): Open {
  const ids = scopes
    .flatMap((s) => all(s, PERSON_LINK))
    .map((link) => /\/person\/(\d+)/.exec(attr(link, 'href'))?.[1]);
  const id = ids[0];
  if (!id || ids.some((other) => other !== id)) return 'none';
  return { scopes, fields: { name: [PERSON_LINK] }, record: recordOf(url, 'pipedrive.person', id) };
}
