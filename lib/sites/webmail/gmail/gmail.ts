import type { Mention, PersonShown } from '../../../domain/reading.ts';
import { all, attr, first, isShown, text } from '../../dom.ts';
import type { Found, ReaderInput, SiteReader, WatchRoots } from '../../reader.ts';
import { messageFound, outside, pageFound, subjectOf } from '../header.ts';
import { readDraft } from './compose.ts';
import { readOwn } from './own.ts';
import { readClipped, readPrint } from './print.ts';

/** Everything below is the sender's own markup: `.ii.gt > .a3s` (captures 2016, 2025). */
const BODY = '.ii, .a3s';
/** Views are kept and switched by style; split pane and pop-out windows have their own shell. */
const VIEW = 'div[role="main"]';
/** Header and body of one expanded message (captures 2016, 2025; InboxSDK, FlowCrypt 2026). */
const CARDS = ['.gs', 'div.adn[data-message-id]', '[data-legacy-message-id]'];
/** Newest first (captures 2025 and 2016, both; the last two from Mailvelope and InboxSDK). */
const SENDER = ['span.gD[email]', 'h3 span[email]', 'td.gF span[email]'];
/** To and Cc together; "me" in the user's language stands for the own address, which `email` still holds. */
const RECIPIENTS = ['.hb span.g2[email]', 'span.g2[email]'];
const SUBJECT = ['h2.hP', 'h2[data-thread-perm-id]', '.ha h2'];

export const gmail: SiteReader = {
  id: 'gmail',
  family: 'webmail',
  claims: ({ url }) => url.hostname === 'mail.google.com',
  read,
  roots,
};

function read({ document, url }: ReaderInput): Found {
  const view = url.searchParams.get('view');
  if (view === 'pt') return readPrint(document);
  if (view === 'lg') return readClipped(document);
  const own = readOwn(document, BODY);
  const draft = readDraft(document, BODY);
  if (draft && draft.people.length > 0) {
    return { ...pageFound('compose', own, 'compose-chips', draft.people), subject: draft.subject };
  }
  for (const root of views(document)) {
    const cards = openCards(root);
    const last = cards.at(-1);
    if (!last) continue;
    const others = [...recipients(last), ...cards.slice(0, -1).map(mentioned)];
    return messageFound({ subject: subjectOf(root, SUBJECT, BODY), own, from: sender(last), others });
  }
  return pageFound(draft ? 'compose' : 'none', own, 'nothing-open');
}

/** The views on screen; a window that has no such frame is one view as a whole. */
function views(document: Document): ParentNode[] {
  const known = outside(document, [VIEW], BODY, 20);
  return known.length > 0 ? known.filter(isShown) : [document];
}

/** Expanded messages on screen, in the order of the thread; the last one is what is being read. */
function openCards(root: ParentNode): Element[] {
  return outside(root, CARDS, BODY).filter((card) => isShown(card) && outside(card, SENDER, BODY).length > 0);
}

/** The address stands in two attributes and as `<addr>`: they are written by different code and must agree. */
function sender(card: Element): Mention[] {
  const element = outside(card, SENDER, BODY)[0];
  if (!element) return [];
  const beside = element.parentElement ? first(element.parentElement, 'span.go') : null;
  return [
    { by: 'email-attribute', ...mention(element) },
    { by: 'hovercard', address: attr(element, 'data-hovercard-id') },
    { by: 'shown-address', text: text(beside) },
  ];
}

function mention(element: Element): Mention {
  return { address: attr(element, 'email'), name: attr(element, 'name') || text(element) };
}

function recipients(card: Element): PersonShown[] {
  return outside(card, RECIPIENTS, BODY).map((element) => ({ role: 'to', ...mention(element) }));
}

function mentioned(card: Element): PersonShown {
  return { role: 'mentioned', ways: sender(card) };
}

/** `.aeF` holds the views, `.aia` the split pane, `.dw` the compose windows (InboxSDK 2026-07). */
function roots({ document }: ReaderInput): WatchRoots {
  return { containers: all(document, '.aeF, .aia, .dw', 4), frames: [] };
}
