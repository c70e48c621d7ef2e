import type { Mention, PersonShown } from '../../../domain/reading.ts';
import { all, attr, isShown, type Selectors, text } from '../../dom.ts';
import type { Found, ReaderInput, SiteReader, WatchRoots } from '../../reader.ts';
import { messageFound, outside, pageFound, shownOutside, subjectOf } from '../header.ts';
import { readOwn } from './own.ts';
import { draftRecipients, hasDraft, isWell, wellRecipients } from './recipients.ts';

export const OUTLOOK_HOSTS = [
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
  'outlook.office365.us',
  'partner.outlook.cn',
];
/** One per expanded message (captures 2025-12; Mailvelope 2025-12, BMail 2026-03). */
const BODIES = ['[id^="UniqueMessageBody"]', '[role="document"]'];
const BODY = BODIES.join();
/** Sender by id or test id: source only (other extensions, 2025-08 to 2026-10). */
const NAMED_SENDER = [
  '[id$="_FROM"]',
  '[data-testid="message-header-from"]',
  '[data-testid="SenderPersona"]',
];
/** Sender by its label "From: Name <addr>", in any language (captures 2025-12). */
const LABELLED_SENDER = ['span[role="region"] > span[aria-label]', 'span[aria-label*="@"]'];
/** Shown name or address. The class is a build hash that held from 2023 to 2025: a witness, never the only one. */
const SHOWN_SENDER = ['span[role="region"] span > span', 'span.OZZZK'];
const SUBJECT = ['[id^="CONV_"][id$="_SUBJECT"]', '[role="heading"][id$="_SUBJECT"]'];
/** Newest first (captures 2025-12; other extensions). */
const PANES = [
  '#ReadingPaneContainerId',
  '#ConversationReadingPaneContainer',
  '[data-app-section="ConversationContainer"]',
  '[data-app-section="MailReadCompose"]',
];
/** Toolbars and lists carry addresses in their labels too. */
const NOT_SENDER = '[role="toolbar"], [role="menu"], [role="listbox"], [role="tree"], button, #MailList';
/** The same host serves calendar and people, whose pages show persons too. */
const NOT_MAIL = /^\/(?:calendar|people|tasks|todo|files|groups|bookings|search)\b/;
const REACH = 12;

export const outlook: SiteReader = {
  id: 'outlook',
  family: 'webmail',
  claims: ({ url }) => OUTLOOK_HOSTS.includes(url.hostname),
  read,
  roots,
};

function read({ document, url }: ReaderInput): Found {
  const own = readOwn(document, BODY);
  if (NOT_MAIL.test(url.pathname)) return pageFound('none', own, 'not-mail');
  const draft = draftRecipients(document, BODY);
  if (draft.length > 0) return pageFound('compose', own, 'recipient-fields', draft);
  const root = shownOutside(document, PANES, BODY) ?? document;
  const cards = openCards(root);
  const last = cards.at(-1);
  if (last) {
    const others = [...wellRecipients(last, BODY), ...cards.slice(0, -1).map(mentioned)];
    return messageFound({ subject: subjectOf(root, SUBJECT, BODY), own, from: witnesses(last), others });
  }
  if (hasDraft(document, BODY)) return pageFound('compose', own, 'no-recipients');
  const folded = foldedCards(root);
  // A folded card shows a name and no message: somebody is mentioned, nothing is open.
  if (folded.length > 0) return pageFound('message', own, 'folded-card', folded);
  return pageFound('none', own, 'nothing-open');
}

/**
 * The nearest element around a body that has a sender outside of all bodies. It never holds a second
 * body: rather no sender than the sender of the message above.
 */
function openCards(root: ParentNode): Element[] {
  const open = bodies(root);
  return open.map((body) => {
    let node = body.parentElement;
    for (let i = 0; node && i < REACH; i++, node = node.parentElement) {
      if (open.some((other) => other !== body && node?.contains(other))) break;
      if (witnesses(node).length > 0) return node;
      if (node === root) break;
    }
    return body;
  });
}

function bodies(root: ParentNode): Element[] {
  for (const selector of BODIES) {
    const found = all(root, selector).filter((body) => isShown(body) && !body.parentElement?.closest(BODY));
    if (found.length > 0) return found;
  }
  return [];
}

/** Each way gives its first answer: the sender stands before the recipients and everything else. */
function witnesses(card: Element): Mention[] {
  const labelled = candidates(card, LABELLED_SENDER);
  const label = labelled.find((element) => attr(element, 'aria-label').includes('@'));
  const named = candidates(card, NAMED_SENDER)[0];
  const shown = candidates(card, SHOWN_SENDER)[0];
  return [
    ...(named ? [{ by: 'named-sender', ...mention(named) }] : []),
    ...(label ? [{ by: 'label', ...mention(label) }] : []),
    ...(shown ? [{ by: 'shown', text: text(shown) }] : []),
  ];
}

function candidates(card: ParentNode, selectors: Selectors): Element[] {
  const header = outside(card, selectors, BODY).filter((el) => !isWell(el) && !el.closest(NOT_SENDER));
  return header.filter((el) => text(el) !== '');
}

function mention(element: Element): Mention {
  const address = attr(element, 'aria-label') || attr(element, 'title') || attr(element, 'data-email');
  return { text: text(element), ...(address.includes('@') ? { address } : {}) };
}

function foldedCards(root: ParentNode): PersonShown[] {
  const last = candidates(root, ['span.OZZZK']).slice(-1);
  return last.map((element) => ({ role: 'mentioned', text: text(element) }));
}

function mentioned(card: Element): PersonShown {
  return { role: 'mentioned', ways: witnesses(card) };
}

function roots({ document }: ReaderInput): WatchRoots {
  const pane = PANES.map((selector) => all(document, selector, 1)[0]).find((found) => found !== undefined);
  return { containers: pane ? [pane] : [], frames: [] };
}
