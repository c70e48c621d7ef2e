import { all, attr, fieldValue, first, frameDocument, isShown, mailtoOf, text } from '../dom.ts';
import type { Found, ReaderInput, SiteReader, WatchRoots } from '../reader.ts';
import { present } from '../signals.ts';
import {
  type Agreed,
  agree,
  mailboxFrom,
  messageFound,
  outside,
  type Party,
  pageFound,
  roleByWord,
  subjectOf,
} from './header.ts';

/**
 * QQ Mail, classic interface (captures 2018), and Tencent Exmail, which is known to be the same
 * program and was never seen. The message is a page in `#mainFrame`, or a window of its own. Rows of
 * the list carry the same attributes: only the header of an open message is looked into.
 */
const BODY = '#contentDiv, #mailContentContainer, .qmbox';
const FRAME = ['iframe#mainFrame', 'iframe[name="mainFrame"]'];
const HEADER = ['body[module="qmReadMail"] .readmailinfo', '#mainmail > .readmailinfo'];
/** `e` is the address, `n` the name; `fromaddr` repeats the sender's address. */
const PEOPLE = ['[e*="@"]'];
const SENDER = ['[e*="@"]:has([fromaddr])', '[e*="@"][t="1"]'];
const SUBJECT = ['#subject'];
/** Compose: the field is known (test scripts, 2018 to 2023), its chips from memory. */
const FIELDS = { to: '#toAreaCtrl', cc: '#ccAreaCtrl', bcc: '#bccAreaCtrl' };
const CHIP = '[addr*="@"], [title*="@"]';

export const qqClassic: SiteReader = {
  id: 'qq',
  family: 'webmail',
  claims: ({ url }) =>
    /(?:^|\.)(?:mail|exmail)\.qq\.com$/.test(url.hostname) && url.hostname !== 'wx.mail.qq.com',
  read,
  roots: ({ document }): WatchRoots => ({
    containers: [],
    frames: all(document, FRAME.join(), 2) as HTMLIFrameElement[],
  }),
};

function read({ document }: ReaderInput): Found {
  const own = all(document, '#useraddr', 1).map((element) => mailboxFrom(text(element), '')?.address ?? '');
  for (const page of present([document, frameDocument(first(document, FRAME))])) {
    const draft = draftRecipients(page);
    if (draft.length > 0) {
      const subject = first(page, 'input#subject');
      return {
        ...pageFound('compose', own, 'recipient-chips', draft),
        subject: subject ? fieldValue(subject) || null : null,
      };
    }
    const header = outside(page, HEADER, BODY)[0];
    if (header && isShown(header)) {
      const subject = subjectOf(header, SUBJECT, BODY);
      return messageFound({ subject, own, from: sender(header), parties: recipients(header) });
    }
  }
  return pageFound('none', own, 'nothing-open');
}

function senderOf(header: Element): Element | undefined {
  return outside(header, SENDER, BODY)[0];
}

function sender(header: Element): Agreed {
  const element = senderOf(header);
  if (!element) return agree([]);
  const marked = all(element, '[fromaddr]', 1)[0];
  return agree([
    { by: 'e-attribute', mailbox: mailboxFrom(attr(element, 'e'), attr(element, 'n')) },
    { by: 'fromaddr', mailbox: marked ? mailboxFrom(attr(marked, 'fromaddr'), '') : null },
  ]);
}

function recipients(header: Element): Party[] {
  const from = senderOf(header);
  return outside(header, PEOPLE, BODY).flatMap((element): Party[] => {
    const mailbox = element === from ? null : mailboxFrom(attr(element, 'e'), attr(element, 'n'));
    return mailbox ? [[roleOf(element), mailbox]] : [];
  });
}

/** The row's label is Chinese or English; anything else counts as a plain recipient. */
function roleOf(element: Element): 'to' | 'cc' | 'bcc' {
  const row = element.closest('td, tr');
  const label = row ? roleByWord(text(first(row, '.addrtitle')).replace(/[:：\s]/gu, '')) : null;
  return label === 'cc' || label === 'bcc' ? label : 'to';
}

function draftRecipients(page: Document): Party[] {
  return (['to', 'cc', 'bcc'] as const).flatMap((role) =>
    outside(page, [FIELDS[role]], BODY, 1)
      .filter(isShown)
      .flatMap((field) => all(field, CHIP))
      .flatMap((chip): Party[] => {
        const mailbox = mailboxFrom(
          attr(chip, 'addr') || attr(chip, 'title') || mailtoOf(chip),
          text(chip).split(/[<;]/)[0] ?? '',
        );
        return mailbox?.address ? [[role, mailbox]] : [];
      }),
  );
}
