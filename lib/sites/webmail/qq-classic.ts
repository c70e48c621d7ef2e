import type { Mention, PersonShown } from '../../domain/reading.ts';
import { all, attr, fieldValue, first, frameDocument, isShown, mailtoOf, text } from '../dom.ts';
import type { Found, ReaderInput, SiteReader, WatchRoots } from '../reader.ts';
import { frameWatch } from '../watch/frames.ts';
import { draftIn, messageFound, outside, pageFound, subjectOf } from './header.ts';

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
  frameWatch,
  roots: ({ document }): WatchRoots => ({
    containers: [],
    frames: all(document, FRAME.join(), 2) as HTMLIFrameElement[],
  }),
};

function read({ document }: ReaderInput): Found {
  const own = outside(document, ['#useraddr'], BODY, 1).map((element) => text(element));
  for (const page of [document, frameDocument(first(document, FRAME))]) {
    if (!page) continue;
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
      return messageFound({ subject, own, from: sender(header), others: recipients(header) });
    }
  }
  return pageFound('none', own, 'nothing-open');
}

function senderOf(header: Element): Element | undefined {
  return outside(header, SENDER, BODY)[0];
}

function sender(header: Element): Mention[] {
  const element = senderOf(header);
  if (!element) return [];
  const marked = all(element, '[fromaddr]', 1)[0];
  return [
    { by: 'e-attribute', ...mention(element) },
    { by: 'fromaddr', address: marked ? attr(marked, 'fromaddr') : '' },
  ];
}

function mention(element: Element): Mention {
  return { address: attr(element, 'e'), name: attr(element, 'n') };
}

function recipients(header: Element): PersonShown[] {
  const from = senderOf(header);
  const others = outside(header, PEOPLE, BODY).filter((element) => element !== from);
  return others.map((element) => ({ role: 'to', label: labelOf(element), ...mention(element) }));
}

/** Chinese or English; anything else counts as a plain recipient. */
function labelOf(element: Element): string {
  const row = element.closest('td, tr');
  return row ? text(first(row, '.addrtitle')) : '';
}

function draftRecipients(page: Document): PersonShown[] {
  const fieldOf = (field: string) => outside(page, [field], BODY, 1).find(isShown);
  const chips = draftIn(FIELDS, fieldOf, CHIP, (chip) => ({
    address: attr(chip, 'addr') || attr(chip, 'title') || mailtoOf(chip),
    name: text(chip).split(/[<;]/)[0] ?? '',
  }));
  return chips.filter(({ address }) => address?.includes('@'));
}
