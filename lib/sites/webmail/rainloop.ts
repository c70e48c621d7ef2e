import type { Mention, PersonShown } from '../../domain/reading.ts';
import { all, attr, fieldValue, first, has, isShown, LIST_LIMIT, mailtoOf, text, titleOf } from '../dom.ts';
import type { Found, ReaderInput, SiteReader, WatchRoots } from '../reader.ts';
import { messageFound, outside, pageFound, subjectOf } from './header.ts';

/**
 * RainLoop 1.14 to 1.17 and SnappyMail 2 (captures and live mailboxes 2026-11). One program, two
 * generations: RainLoop marks the full header with classes, SnappyMail with its bindings. Neither URL
 * nor title change when a message opens. Bodies of earlier messages stay in `.bodyText`, hidden.
 */
const BODY = '.bodyText';
const HEADER = '.messageItemHeader';
const SHORT_SENDER = ['.informationShort .from'];
const FULL: Record<string, string[]> = {
  from: ['.informationFull td[data-bind="text: from"]', '.informationFull .from.uiLabelValue'],
  to: ['.informationFull td[data-bind="text: to"]', '.informationFull .to.uiLabelValue'],
  cc: ['.informationFull td[data-bind="text: cc"]', '.informationFull .cc.uiLabelValue'],
  bcc: ['.informationFull td[data-bind="text: bcc"]', '.informationFull .bcc.uiLabelValue'],
  'reply-to': ['.informationFull td[data-bind="text: replyTo"]', '.informationFull .replyTo.uiLabelValue'],
};
const SUBJECT = ['.messageItemHeader .subject'];
const OTHERS = ['reply-to', 'to', 'cc', 'bcc'] as const;
const COMPOSE = ['dialog#V-PopupsCompose[open]', '.RL-PopupsCompose .b-compose'];
const LISTS = 'ul.emailaddresses, ul.inputosaurus-container';

export const isSnappymail = ({ document }: ReaderInput): boolean => has(document, 'body#rl-app');
export const isRainloop = ({ document }: ReaderInput): boolean => has(document, 'body > #rl-app');

export const snappymail: SiteReader = {
  id: 'snappymail',
  family: 'webmail',
  claims: isSnappymail,
  read,
  roots,
};
export const rainloop: SiteReader = { id: 'rainloop', family: 'webmail', claims: isRainloop, read, roots };

function read({ document }: ReaderInput): Found {
  const own = readOwn(document);
  const draft = outside(document, [COMPOSE.join()], BODY).find(isShown);
  if (draft) return readDraft(draft, own);
  const headers = all(document, HEADER, 6).filter((header) => isShown(header) && !header.closest(BODY));
  const view = headers[0]?.parentElement?.closest('#V-MailMessageView, .messageView, #rl-app');
  if (!view || !headers.some(isFilled)) return pageFound('none', own, 'nothing-open');
  return messageFound({
    subject: subjectOf(view, SUBJECT, BODY),
    own,
    from: sender(view),
    others: recipients(view),
  });
}

/** RainLoop's header is always there; SnappyMail's is empty until a message opens. */
function isFilled(header: Element): boolean {
  const sender = first(header, SHORT_SENDER);
  return sender !== null && (attr(sender, 'title') !== '' || text(first(header, '.subject')) !== '');
}

/** The short line by title and by link, the full table by text: three writers of one sender. */
function sender(view: Element): Mention[] {
  const short = outside(view, SHORT_SENDER, BODY)[0];
  const link = short ? first(short, 'a[href^="mailto:"]') : null;
  const full = outside(view, FULL['from'] ?? [], BODY)[0];
  return [
    { by: 'title', text: short ? attr(short, 'title') : '' },
    { by: 'link', address: link ? mailtoOf(link) : '' },
    { by: 'full-header', list: text(full ?? null, 4000) },
  ];
}

function recipients(view: Element): PersonShown[] {
  return OTHERS.flatMap((role) => {
    const cell = outside(view, FULL[role] ?? [], BODY)[0];
    return cell ? [{ role, list: text(cell, LIST_LIMIT) }] : [];
  });
}

function readDraft(draft: Element, own: string[]): Found {
  const people = all(draft, LISTS, 6).flatMap((list) => {
    const role = roleOfList(list);
    return all(list, 'li[title*="@"], li[data-inputosaurus*="@"]').map((chip): PersonShown => {
      return { role, text: attr(chip, 'title') || attr(chip, 'data-inputosaurus') };
    });
  });
  const from = all(draft, 'input[data-bind="textInput: from"], .e-identity', 3);
  const senders = from.map((field) => fieldValue(field) || text(field));
  const subject = first(draft, 'input[name="subject"], input.subject');
  const found = pageFound('compose', [...own, ...senders], 'recipient-chips', people);
  return { ...found, subject: subject ? fieldValue(subject) || null : null };
}

function roleOfList(list: Element): 'to' | 'cc' | 'bcc' | 'reply-to' {
  const row = list.closest('tr, .e-row');
  const kind = /\b(cc|bcc|reply-to)-row\b/.exec(row ? attr(row, 'class') : '')?.[1];
  return kind === 'cc' || kind === 'bcc' || kind === 'reply-to' ? kind : 'to';
}

/** The account in the corner; the title begins with it ("me@x.example - MailBox - …"). */
function readOwn(document: Document): string[] {
  const place = outside(document, ['.accountPlace'], BODY, 2).flatMap((element) => [
    attr(element, 'title'),
    text(element),
  ]);
  const title = titleOf(document).split(' ')[0] ?? '';
  return [...place, title];
}

function roots({ document }: ReaderInput): WatchRoots {
  return { containers: all(document, '#V-MailMessageView, .RL-MailMessageView, #rl-popups', 3), frames: [] };
}
