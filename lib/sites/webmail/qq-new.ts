import { all, isShown, text } from '../dom.ts';
import type { Found, ReaderInput, SiteReader, WatchRoots } from '../reader.ts';
import {
  type Agreed,
  agree,
  mailboxFrom,
  messageFound,
  outside,
  type Party,
  pageFound,
  shownMailbox,
  shownOutside,
  subjectOf,
} from './header.ts';

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
  const own = all(document, OWN, 3).map((element) => mailboxFrom(text(element), '')?.address ?? '');
  const draft = outside(document, [DRAFT.join()], BODY).find(isShown);
  const chips = draft ? recipientsOfDraft(draft) : [];
  if (chips.length > 0) return pageFound('compose', own, 'recipient-chips', chips);
  const root = shownOutside(document, READERS, BODY) ?? document;
  const header = outside(root, HEADER, BODY).filter(isShown).at(-1);
  if (!header) return pageFound(draft ? 'compose' : 'none', own, 'nothing-open');
  const [from, ...rest] = all(header, ROWS, 10);
  const parties = rest.flatMap(recipients);
  return messageFound({
    subject: subjectOf(root, SUBJECT, BODY),
    own,
    from: from ? sender(from) : agree([]),
    parties,
  });
}

function sender(row: Element): Agreed {
  const nick = text(all(row, '.cmp-account-nick', 1)[0] ?? null);
  const email = text(all(row, '.cmp-account-email', 1)[0] ?? null);
  const account = all(row, ACCOUNT, 1)[0];
  return agree([
    { by: 'account-email', mailbox: mailboxFrom(email, nick) },
    { by: 'account', mailbox: shownMailbox(account) },
  ]);
}

function recipients(row: Element): Party[] {
  return all(row, '.cmp-account-wrap').flatMap((account): Party[] => {
    const nick = text(all(account, '.cmp-account-nick', 1)[0] ?? null);
    const email = text(all(account, '.cmp-account-email', 1)[0] ?? null);
    const mailbox = email || nick ? mailboxFrom(email, nick) : shownMailbox(account);
    return mailbox ? [['to', mailbox]] : [];
  });
}

function recipientsOfDraft(draft: Element): Party[] {
  return all(draft, CHIP).flatMap((chip): Party[] => {
    const mailbox = shownMailbox(chip);
    return mailbox ? [['to', mailbox]] : [];
  });
}

function roots({ document }: ReaderInput): WatchRoots {
  return { containers: all(document, '.frame-main, .frame-route-content', 1), frames: [] };
}
