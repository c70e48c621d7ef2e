import { parseAddressList } from '../../address-text.ts';
import { all, attr, fieldValue, first, isShown, text } from '../../dom.ts';
import type { Found, ReaderInput, SiteReader, WatchRoots } from '../../reader.ts';
import {
  type Agreed,
  agree,
  mailboxFrom,
  messageFound,
  outside,
  type Party,
  pageFound,
  shownOutside,
  subjectOf,
} from '../header.ts';
import { hasBasicHeader, readBasic } from './basic.ts';

/**
 * Horde IMP 6 (captures and a live mailbox of 6.2, 2026-11): pane, window of its own, basic view. Rows of
 * the message read before stay filled and are only hidden one by one; the whole table is hidden while
 * it is folded and holds good all the same. HTML bodies are in frames, plain ones in `.messageBody`.
 */
const BODY = '#messageBody, .messageBody';
const PANE = ['#previewMsg', '#msgData'];
const FOLDED_SENDER = ['#msgHeadersColl .from a.address'];
const ROWS = {
  from: '#msgHeaderFrom',
  to: '#msgHeaderTo',
  cc: '#msgHeaderCc',
  bcc: '#msgHeaderBcc',
  'reply-to': '#msgHeaderReplyTo',
} as const;
const SUBJECT = ['#msgHeadersColl .subject', '#msgHeaders .subject'];
const OTHERS = ['reply-to', 'to', 'cc', 'bcc'] as const;
/** The form of a draft (source only); the window of a message holds one as well, hidden. */
const DRAFT = ['form#compose'];

export const isHordePage = ({ document, url }: ReaderInput): boolean =>
  isHorde(document) && /\/imp\/|\/horde\b/.test(url.pathname);

export const horde: SiteReader = {
  id: 'horde',
  family: 'webmail',
  claims: isHordePage,
  read,
  roots,
};

function isHorde(document: Document): boolean {
  return (
    first(document, ['body.horde-ajax', 'body > #horde-head', 'body > #horde-page', '#msgheaders']) !== null
  );
}

function read({ document }: ReaderInput): Found {
  const own = all(document, 'input#user[name="user"]', 2).map((input) => fieldValue(input));
  const draft = outside(document, DRAFT, BODY).find(isShown);
  if (draft) return readDraft(draft, own);
  if (hasBasicHeader(document)) return readBasic(document, own);
  const pane = shownOutside(document, PANE, BODY);
  const subject = pane ? subjectOf(pane, SUBJECT, BODY) : null;
  const isOpen = pane && (subject !== null || mailboxes(row(pane, 'from')).length > 0);
  if (!isOpen) return pageFound('none', own, 'nothing-open');
  const parties = OTHERS.flatMap((role) =>
    mailboxes(row(pane, role)).map((mailbox): Party => [role, mailbox]),
  );
  return messageFound({ subject, own, from: sender(pane), parties });
}

/** A row that is hidden by itself belongs to an earlier message. */
function row(pane: Element, role: keyof typeof ROWS): Element | null {
  const found = outside(pane, [ROWS[role]], BODY)[0];
  return found && !/display\s*:\s*none/i.test(attr(found, 'style')) ? found : null;
}

/** The folded line and the full table are filled separately; a mail with two senders is a conflict. */
function sender(pane: Element): Agreed {
  const folded = outside(pane, FOLDED_SENDER, BODY).map(mailboxOf);
  return agree([
    ...mailboxes(row(pane, 'from')).map((mailbox) => ({ by: 'header-row', mailbox })),
    ...folded.map((mailbox) => ({ by: 'folded-line', mailbox })),
  ]);
}

function mailboxes(cell: Element | null) {
  return cell
    ? all(cell, 'a.address')
        .map(mailboxOf)
        .filter((m) => m !== null)
    : [];
}

/** `title` is the address, and missing when there is no name; "undisclosed recipients" has neither. */
function mailboxOf(link: Element) {
  const words = text(link);
  const mailbox = mailboxFrom(attr(link, 'title') || words, words);
  return mailbox?.address ? mailbox : null;
}

function readDraft(draft: Element, own: string[]): Found {
  const parties = (['to', 'cc', 'bcc'] as const).flatMap((role) =>
    all(draft, `[name="${role}"]`, 1).flatMap((field) =>
      parseAddressList(fieldValue(field, 100_000)).map((mailbox): Party => [role, mailbox]),
    ),
  );
  const identities = all(draft, 'select[name="identity"] option', 30).map(
    (o) => mailboxFrom(text(o), '')?.address ?? '',
  );
  const subject = first(draft, '[name="subject"]');
  const found = pageFound('compose', [...own, ...identities], 'compose-fields', parties);
  return { ...found, subject: subject ? fieldValue(subject) || null : null };
}

function roots({ document }: ReaderInput): WatchRoots {
  return { containers: all(document, '#previewPane, #msgData', 2), frames: [] };
}
