import type { Mention, PersonShown } from '../../../domain/reading.ts';
import { all, attr, fieldValue, first, has, isShown, LIST_LIMIT, text } from '../../dom.ts';
import type { Found, ReaderInput, SiteReader, WatchRoots } from '../../reader.ts';
import { messageFound, outside, pageFound, shownOutside, subjectOf, TO_CC_BCC } from '../header.ts';
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
  return has(document, 'body.horde-ajax, body > #horde-head, body > #horde-page, #msgheaders');
}

function read({ document }: ReaderInput): Found {
  const own = outside(document, ['input#user[name="user"]'], BODY, 2).map((input) => fieldValue(input));
  const draft = outside(document, DRAFT, BODY).find(isShown);
  if (draft) return readDraft(draft, own);
  if (hasBasicHeader(document)) return readBasic(document, own);
  const pane = shownOutside(document, PANE, BODY);
  const subject = pane ? subjectOf(pane, SUBJECT, BODY) : null;
  const isOpen = pane && (subject !== null || mentions(row(pane, 'from')).length > 0);
  if (!isOpen) return pageFound('none', own, 'nothing-open');
  const others = OTHERS.flatMap((role) =>
    mentions(row(pane, role)).map((mention): PersonShown => ({ role, ...mention })),
  );
  return messageFound({ subject, own, from: sender(pane), others });
}

/** A row that is hidden by itself belongs to an earlier message. */
function row(pane: Element, role: keyof typeof ROWS): Element | null {
  const found = outside(pane, [ROWS[role]], BODY)[0];
  return found && !/display\s*:\s*none/i.test(attr(found, 'style')) ? found : null;
}

/** The folded line and the full table are filled separately; a mail with two senders is a conflict. */
function sender(pane: Element): Mention[] {
  const folded = outside(pane, FOLDED_SENDER, BODY).map(mentionOf).filter(hasAddress);
  return [
    ...mentions(row(pane, 'from')).map((mention) => ({ by: 'header-row', ...mention })),
    ...folded.map((mention) => ({ by: 'folded-line', ...mention })),
  ];
}

function mentions(cell: Element | null): Mention[] {
  return cell ? all(cell, 'a.address').map(mentionOf).filter(hasAddress) : [];
}

/** `title` is the address, and missing when there is no name; "undisclosed recipients" has neither. */
function mentionOf(link: Element): Mention {
  const name = text(link);
  return { address: attr(link, 'title') || name, name };
}

function hasAddress({ address }: Mention): boolean {
  return address?.includes('@') ?? false;
}

function readDraft(draft: Element, own: string[]): Found {
  const people = TO_CC_BCC.flatMap((role) =>
    all(draft, `[name="${role}"]`, 1).map((field): PersonShown => {
      return { role, list: fieldValue(field, 100_000).slice(0, LIST_LIMIT) };
    }),
  );
  const identities = all(draft, 'select[name="identity"] option', 30).map((option) => text(option));
  const subject = first(draft, '[name="subject"]');
  const found = pageFound('compose', [...own, ...identities], 'compose-fields', people);
  return { ...found, subject: subject ? fieldValue(subject) || null : null };
}

function roots({ document }: ReaderInput): WatchRoots {
  return { containers: all(document, '#previewPane, #msgData', 2), frames: [] };
}
