import type { Mention, PersonShown } from '../../domain/reading.ts';
import { roleByWord } from '../../domain/role-words.ts';
import { all, attr, fieldValue, first, has, isShown, text } from '../dom.ts';
import type { Found, ReaderInput, SiteReader, WatchRoots } from '../reader.ts';
import { draftIn, messageFound, outside, pageFound, subjectOf, wordsWithAt } from './header.ts';

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
  const own = all(document, '#spnUid', 1).map((element) => text(element));
  const draft = outside(document, [COMPOSE], BODY, 20).filter(isShown).at(-1);
  if (draft) return readDraft(draft, own);
  const message = openMessage(document);
  if (!message) return pageFound('none', own, 'nothing-open');
  const subject = subjectOf(message, SUBJECT, BODY);
  const [from, ...rest] = rowsOf(message);
  return messageFound({
    subject,
    own,
    from: from ? sender(from) : [],
    others: rest.flatMap(recipients),
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
  const rows = outside(message, ROWS, BODY).filter((row) => has(row, ENTRY));
  const from = rows.find((row) => labelOfRow(row) === 'from');
  return from ? [from, ...rows.filter((row) => row !== from)] : rows;
}

function labelOfRow(row: Element): string | null {
  const words = text(row, 200, (child) => child.matches(ENTRY));
  return roleByWord(words.split(/[:：]/u)[0] ?? '');
}

/** Two addresses in the sender's row are a conflict: then nobody is taken. */
function sender(row: Element): Mention[] {
  return all(row, ENTRY, 5).map((entry) => ({ by: 'address-entry', ...mention(entry) }));
}

function recipients(row: Element): PersonShown[] {
  const label = labelOfRow(row);
  const role = label === 'cc' || label === 'bcc' || label === 'reply-to' ? label : 'to';
  return all(row, ENTRY).map((entry) => ({ role, ...mention(entry) }));
}

function mention(entry: Element): Mention {
  const email = first(entry, '.nui-addr-email');
  return {
    address: email ? text(email) : attr(entry, 'title'),
    name: text(first(entry, '.nui-addr-name')),
  };
}

function readDraft(draft: Element, own: string[]): Found {
  const people = draftIn(FIELDS, (field) => first(draft, field), CHIP, mention);
  const subject = first(draft, 'input[id$="_subjectInput"], #objComposeSubject');
  const found = pageFound(
    'compose',
    [...own, ...senderOfDraft(draft)],
    'recipient-chips',
    people.filter(({ address }) => address?.includes('@')),
  );
  return { ...found, subject: subject ? fieldValue(subject) || null : null };
}

/** The From row is a link beside the recipient fields. */
function senderOfDraft(draft: Element): string[] {
  const head = first(draft, 'section > header');
  return head ? wordsWithAt(text(head, 4000, (child) => child.matches(BOX))) : [];
}

function roots({ document }: ReaderInput): WatchRoots {
  const modules = all(document, `${READ}, ${COMPOSE}`, 1)[0]?.parentElement;
  return { containers: modules && modules !== document.body ? [modules] : [], frames: [] };
}
