import { isAddress } from '../address-text.ts';
import { all, first, isShown, text } from '../dom.ts';
import type { Found, ReaderInput, SiteReader, WatchRoots } from '../reader.ts';
import {
  type Agreed,
  agree,
  messageFound,
  onlyShown,
  outside,
  type Party,
  pageFound,
  shownMailbox,
  subjectOf,
} from './header.ts';

/**
 * Zimbra 8 to 10, classic client. Source only (zm-web-client 2024-09 and its own browser tests). Apps and
 * tabs stay in the document, hidden; bodies are in frames. With "short addresses" on, bubbles show names only.
 */
const BODY = '.MsgBody, [id$="_body"]';
const APP = ['#z_shell', 'div.MainShell'];
const VIEWS = ['.ZmMailMsgView', '.ZmMailMsgCapsuleView', '.ZmTradView'];
const FROM_ROW = ['[id$="_from"]'];
const OTHER_ROWS = { to: ['tr[id$="_to"]'], cc: ['tr[id$="_cc"]'], bcc: ['tr[id$="_bcc"]'] };
const BUBBLE = '.addrBubble';
const SUBJECT = ['td.SubjectCol', '[role="heading"].SubjectCol'];
const DRAFT_FIELDS = {
  to: '[id*="COMPOSE"][id$="_to_cell"]',
  cc: '[id*="COMPOSE"][id$="_cc_cell"]',
  bcc: '[id*="COMPOSE"][id$="_bcc_cell"]',
};
const ROLES = ['to', 'cc', 'bcc'] as const;

export const isZimbra = ({ document }: ReaderInput): boolean =>
  first(document, APP) !== null && first(document, '[id^="zv__"], [id^="zb__"], [id^="ztb__"]') !== null;

export const zimbra: SiteReader = {
  id: 'zimbra',
  family: 'webmail',
  claims: isZimbra,
  read,
  roots,
};

function read({ document }: ReaderInput): Found {
  const draft = draftRecipients(document);
  if (draft.length > 0) return pageFound('compose', [], 'address-bubbles', draft);
  const views = outside(document, VIEWS, BODY).filter(
    (view) => isShown(view) && outside(view, FROM_ROW, BODY).length > 0,
  );
  const view = views.at(-1);
  if (!view) return pageFound('none', [], 'nothing-open');
  const [from, behalf] = sender(view);
  return messageFound({
    subject: subjectOf(view, SUBJECT, BODY),
    own: [],
    from,
    parties: [...behalf, ...recipients(view)],
  });
}

/** "A on behalf of B" is two bubbles: B wrote it, A sent it. More than two is nothing that Zimbra writes. */
function sender(view: Element): [Agreed, Party[]] {
  const bubbles = outside(view, FROM_ROW, BODY)
    .slice(0, 1)
    .flatMap((row) => all(row, BUBBLE))
    .map(mailboxOf)
    .filter((m) => m !== null);
  const [only, second] = bubbles;
  const writer = second ?? only;
  const from: Agreed = { mailbox: writer ?? null, by: ['address-bubble'], conflict: bubbles.length > 2 };
  return [writer ? from : agree([]), second && only ? [['sender', only]] : []];
}

function recipients(view: Element): Party[] {
  return ROLES.flatMap((role) =>
    outside(view, OTHER_ROWS[role], BODY)
      .flatMap((row) => all(row, BUBBLE))
      .flatMap((bubble): Party[] => {
        const mailbox = mailboxOf(bubble);
        return mailbox ? [[role, mailbox]] : [];
      }),
  );
}

function draftRecipients(document: Document): Party[] {
  return ROLES.flatMap((role) => {
    const cell = onlyShown(document, DRAFT_FIELDS[role], BODY);
    if (!cell) return [];
    return all(cell, BUBBLE).flatMap((bubble): Party[] => {
      const mailbox = mailboxOf(bubble);
      return mailbox ? [[role, mailbox]] : [];
    });
  });
}

/**
 * With short addresses on, a bubble shows the name, and a name may be somebody else's address. An address
 * without brackets is one only where another bubble shows that short addresses are off.
 */
function mailboxOf(bubble: Element) {
  const mailbox = shownMailbox(bubble);
  if (!mailbox || !isAddress(text(bubble)) || showsAddresses(bubble.ownerDocument)) return mailbox;
  return { name: text(bubble), address: '' };
}

function showsAddresses(document: Document): boolean {
  return outside(document, [BUBBLE], BODY, 60).some((bubble) => /<[^<>]+@[^<>]+>/.test(text(bubble)));
}

function roots({ document }: ReaderInput): WatchRoots {
  return { containers: all(document, '#z_shell', 1), frames: [] };
}
