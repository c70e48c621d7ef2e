import { isAddress } from '../../domain/address-text.ts';
import type { Mention, PersonShown } from '../../domain/reading.ts';
import { all, has, isShown, text } from '../dom.ts';
import type { Found, ReaderInput, SiteReader, WatchRoots } from '../reader.ts';
import {
  draftIn,
  messageFound,
  named,
  onlyShown,
  outside,
  pageFound,
  subjectOf,
  TO_CC_BCC,
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

export const isZimbra = ({ document }: ReaderInput): boolean =>
  has(document, APP) && has(document, '[id^="zv__"], [id^="zb__"], [id^="ztb__"]');

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
  const subject = subjectOf(view, SUBJECT, BODY);
  const [only, second, third] = sender(view);
  const from = second ?? only;
  if (third) return { ...pageFound('message', [], 'sender-conflict'), subject, trouble: 'unreadable' };
  const behalf: PersonShown[] = second && only ? [{ role: 'sender', ...only }] : [];
  return messageFound({
    subject,
    own: [],
    from: from ? [{ by: 'address-bubble', ...from }] : [],
    others: [...behalf, ...recipients(view)],
  });
}

/** "A on behalf of B" is two bubbles: B wrote it, A sent it. More than two is nothing that Zimbra writes. */
function sender(view: Element): Mention[] {
  const row = outside(view, FROM_ROW, BODY)[0];
  return row ? named(all(row, BUBBLE).map(mention)) : [];
}

function recipients(view: Element): PersonShown[] {
  return TO_CC_BCC.flatMap((role) =>
    outside(view, OTHER_ROWS[role], BODY)
      .flatMap((row) => all(row, BUBBLE))
      .map((bubble): PersonShown => ({ role, ...mention(bubble) })),
  );
}

function draftRecipients(document: Document): PersonShown[] {
  return draftIn(DRAFT_FIELDS, (field) => onlyShown(document, field, BODY), BUBBLE, mention);
}

/**
 * With short addresses on, a bubble shows the name, and a name may be somebody else's address. An address
 * without brackets is one only where another bubble shows that short addresses are off.
 */
function mention(bubble: Element): Mention {
  const words = text(bubble);
  return isAddress(words) && !showsAddresses(bubble.ownerDocument) ? { name: words } : { text: words };
}

function showsAddresses(document: Document): boolean {
  return outside(document, [BUBBLE], BODY, 60).some((bubble) => /<[^<>]+@[^<>]+>/.test(text(bubble)));
}

function roots({ document }: ReaderInput): WatchRoots {
  return { containers: all(document, '#z_shell', 1), frames: [] };
}
