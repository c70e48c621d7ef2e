import { addressesIn } from '../address-text.ts';
import { all, attr, fieldValue, first, isShown, text } from '../dom.ts';
import type { Found, ReaderInput, SiteReader, WatchRoots } from '../reader.ts';
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
 * NetEase 163, 126 and yeah.net. Compose: capture of 2012 and BMail 2026-03. Reading: source only
 * (BMail, another extension 2026). Every open mail and draft is a module that stays in the document
 * under its tab; the mail's own text is in a frame of its own.
 */
const READ = '[id^="_dvModuleContainer_read"]';
const COMPOSE = '[id^="_dvModuleContainer_compose"]';
const BODY = '[id$="_dvContent"], .netease_mail_readhtml';
const TAB = '[role="tab"].nui-tabs-item-selected, [role="tab"][aria-selected="true"]';
const SUBJECT = ['h1[id$="_h1Subject"]'];
const ROWS = ['ul[id$="_ulFull"] > li', '.nui-addr-list > li'];
const ENTRY = '.nui-addr';
const FIELDS = {
  to: '[id$="divComposeto"], [id$="Composeto"]',
  cc: '[id$="Composecc"]',
  bcc: '[id$="Composebcc"]',
};
const BOX = '.js-component-emailcontainer';
const CHIP = '.js-component-emailblock, .nui-addr:not(.js-component-emailinput)';

export const netease: SiteReader = {
  id: 'netease',
  family: 'webmail',
  claims: ({ url }) => /(?:^|\.)mail\.(?:163\.com|126\.com|yeah\.net)$/.test(url.hostname),
  read,
  roots,
};

function read({ document }: ReaderInput): Found {
  const own = all(document, '#spnUid', 1).map((element) => mailboxFrom(text(element), '')?.address ?? '');
  const draft = outside(document, [COMPOSE], BODY, 20).filter(isShown).at(-1);
  if (draft) return readDraft(draft, own);
  const message = openMessage(document);
  if (!message) return pageFound('none', own, 'nothing-open');
  const subject = subjectOf(message, SUBJECT, BODY);
  const [from, ...rest] = rowsOf(message);
  return messageFound({
    subject,
    own,
    from: from ? sender(from) : agree([]),
    parties: rest.flatMap(recipients),
  });
}

/** The module on screen; when several count as shown, the one that the selected tab names. */
function openMessage(document: Document): Element | null {
  const shown = outside(document, [READ], BODY, 30).filter(isShown);
  if (shown.length <= 1) return shown[0] ?? null;
  const tab = first(document, TAB);
  const title = tab ? attr(tab, 'title') || text(tab) : '';
  const named = shown.filter((module) => title !== '' && subjectOf(module, SUBJECT, BODY) === title);
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Rows with people, the sender's first: by its label where we know the language, by order where not. */
function rowsOf(message: Element): Element[] {
  const rows = outside(message, ROWS, BODY).filter((row) => first(row, ENTRY) !== null);
  const from = rows.find((row) => labelOfRow(row) === 'from');
  return from ? [from, ...rows.filter((row) => row !== from)] : rows;
}

function labelOfRow(row: Element): string | null {
  const words = text(row, 200, (child) => child.matches(ENTRY));
  return roleByWord((words.split(/[:：]/u)[0] ?? '').replace(/\s/gu, ''));
}

/** Two addresses in the sender's row are a conflict: then nobody is taken. */
function sender(row: Element): Agreed {
  return agree(all(row, ENTRY, 5).map((entry) => ({ by: 'address-entry', mailbox: mailboxOf(entry) })));
}

function recipients(row: Element): Party[] {
  const label = labelOfRow(row);
  const role = label === 'cc' || label === 'bcc' || label === 'reply-to' ? label : 'to';
  return all(row, ENTRY).flatMap((entry): Party[] => {
    const mailbox = mailboxOf(entry);
    return mailbox ? [[role, mailbox]] : [];
  });
}

function mailboxOf(entry: Element) {
  const email = first(entry, '.nui-addr-email');
  const name = first(entry, '.nui-addr-name');
  return mailboxFrom(email ? text(email) : attr(entry, 'title'), text(name));
}

function readDraft(draft: Element, own: string[]): Found {
  const parties = (['to', 'cc', 'bcc'] as const).flatMap((role) =>
    all(draft, FIELDS[role], 2)
      .flatMap((field) => all(field, CHIP))
      .flatMap((chip): Party[] => {
        const mailbox = mailboxOf(chip);
        return mailbox?.address ? [[role, mailbox]] : [];
      }),
  );
  const subject = first(draft, 'input[id$="_subjectInput"], #objComposeSubject');
  const found = pageFound('compose', [...own, ...senderOfDraft(draft)], 'recipient-chips', parties);
  return { ...found, subject: subject ? fieldValue(subject) || null : null };
}

/** The From row is a link beside the recipient fields. */
function senderOfDraft(draft: Element): string[] {
  const head = first(draft, 'section > header');
  return head ? addressesIn(text(head, 4000, (child) => child.matches(BOX))) : [];
}

function roots({ document }: ReaderInput): WatchRoots {
  const modules = all(document, `${READ}, ${COMPOSE}`, 1)[0]?.parentElement;
  return { containers: modules && modules !== document.body ? [modules] : [], frames: [] };
}
