import type { Mention } from '../../domain/reading.ts';
import { all, first, isShown, text } from '../dom.ts';
import type { Found, ReaderInput, SiteReader, WatchRoots } from '../reader.ts';
import { messageFound, named, outside, pageFound, shownOutside, subjectOf } from './header.ts';

/**
 * QQ Mail, new interface (wx.mail.qq.com). Source only: a mail agent with tests (2026), another
 * extension checked on live pages (2026-09), BMail 2026-03. The URL does not change when a mail opens.
 * Contacts with a note show their name alone; the address comes with a card that only the user opens.
 */
const BODY = '.mail-detail-content, .reader-body-children, .mail-reader-page-reply';
const READERS = ['.mail-list-page-reader', '.mail-reader', '.mail-list-reader-wrap'];
const HEADER = ['.mail-detail-basic'];
/** The first row is the sender, the second the recipients. */
const ROWS = '.basic-body-item';
const ACCOUNT = '.cmp-account-wrap, .xmail-cmp-account';
const SUBJECT = ['.mail-detail-subject .mail-subject-text', '.mail-detail-subject'];
const OWN = '.profile-user-info .user-email, .profile-user-info [class*="user-email"]';
const DRAFT = ['.mail-compose-draft', '.mail-compose-receivers'];
const CHIP = '.xmail-cmp-accounts-editor-account-btn, .mail-compose-receivers .cmp-account-wrap';

export const qqNew: SiteReader = {
  id: 'qq-new',
  family: 'webmail',
  claims: ({ url }) => url.hostname === 'wx.mail.qq.com',
  read,
  roots,
};

function read({ document }: ReaderInput): Found {
  const own = outside(document, [OWN], BODY, 3).map((element) => text(element));
  const draft = outside(document, [DRAFT.join()], BODY).find(isShown);
  const chips = draft
    ? named(all(draft, CHIP).map((chip) => ({ role: 'to' as const, text: text(chip) })))
    : [];
  if (chips.length > 0) return pageFound('compose', own, 'recipient-chips', chips);
  const root = shownOutside(document, READERS, BODY) ?? document;
  const header = outside(root, HEADER, BODY).filter(isShown).at(-1);
  if (!header) return pageFound(draft ? 'compose' : 'none', own, 'nothing-open');
  const [from, ...rest] = all(header, ROWS, 10);
  const accounts = rest.flatMap((row) => all(row, '.cmp-account-wrap'));
  return messageFound({
    subject: subjectOf(root, SUBJECT, BODY),
    own,
    from: from ? sender(from) : [],
    others: accounts.map((account) => ({ role: 'to', ...mention(account) })),
  });
}

function sender(row: Element): Mention[] {
  return [
    { by: 'account-email', ...nickAndEmail(row) },
    { by: 'account', text: text(first(row, ACCOUNT)) },
  ];
}

function nickAndEmail(account: Element): Mention {
  const of = (part: string) => text(first(account, `.cmp-account-${part}`));
  return { address: of('email'), name: of('nick') };
}

function mention(account: Element): Mention {
  const marked = nickAndEmail(account);
  return marked.address || marked.name ? marked : { text: text(account) };
}

function roots({ document }: ReaderInput): WatchRoots {
  return { containers: all(document, '.frame-main, .frame-route-content', 1), frames: [] };
}
