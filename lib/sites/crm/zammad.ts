import { attr, first, firstShown, has, text } from '../dom.ts';
import type { ReaderInput } from '../reader.ts';
import { baseBefore, crmReader, type Open, recordOf } from './crm-reader.ts';
import type { Fields } from './fields.ts';

/**
 * Zammad classic desk (source of user_profile/object.jst.eco and widget/user.jst.eco, read 2026-11; never
 * seen running). Every task stays in the page: only the active one counts.
 */
const ACTIVE = ['.content.active', '#content .active', '#content'];
const CUSTOMER =
  '.sidebar[data-tab="customer"], [data-tab="customer"].sidebar-content, [data-tab="customer"]';
const FIELDS: Fields = {
  name: ['.userInfo-name', '[title="Name"], .sidebar-block [title]', 'h1'],
  wide: true,
  email: ['a[href^="mailto:"]'],
  phone: ['a[href^="tel:"], a[href^="callto:"]'],
  rows: {
    row: '.profile-detailsEntry, .userInfo-entry, .sidebar-block',
    label: '.profile-detailsEntry > label, .userInfo-label, .sidebar-block > label',
  },
};

export const isZammad = ({ document, url }: ReaderInput): boolean =>
  /^#(ticket|user|organization|dashboard|customer|manage|profile|search|knowledge_base)\b/.test(url.hash) &&
  has(document, 'body > #app > .navigation, body #app #navigation, #app .content.active');

export const zammad = crmReader({
  id: 'zammad',
  claims: isZammad,
  open,
});

function open({ document, url }: ReaderInput): Open {
  const [, kind, id] = /^#(ticket\/zoom|user\/profile|organization\/profile)\/(\d+)/.exec(url.hash) ?? [];
  if (!kind || !id) return /^#(ticket\/view|search)/.test(url.hash) ? 'list' : 'none';
  const task = firstShown(document, ACTIVE);
  if (!task) return 'none';
  const record = (user: string) => recordOf(url, 'zammad.user', user, baseBefore(url, /\/$/));
  if (kind !== 'ticket/zoom') {
    const shown = /-(\d+)$/.exec(attr(task, 'id'))?.[1];
    const object =
      kind === 'user/profile' ? record(id) : recordOf(url, 'zammad.organization', id, baseBefore(url, /\/$/));
    return {
      scopes: [first(task, '.profile') ?? task],
      fields: FIELDS,
      record: object,
      live: true,
      ids: shown ? [shown] : [],
    };
  }
  const side = first(task, CUSTOMER);
  if (!side) return 'none';
  const link = first(side, 'a[href*="#user/profile/"]');
  const user = link && /#user\/profile\/(\d+)/.exec(attr(link, 'href'))?.[1];
  const subject = text(first(task, '.ticket-title-update, .js-objectTitle'));
  return { scopes: [side], fields: FIELDS, record: user ? record(user) : null, subject };
}
