import type { Mention, PersonShown } from '../../domain/reading.ts';
import { all, fieldValue, first, firstShown, has, isShown, text } from '../dom.ts';
import type { Found, ReaderInput, SiteReader, WatchRoots } from '../reader.ts';
import { messageFound, outside, pageFound, shownOutside, subjectOf, TO_CC_BCC } from './header.ts';

/**
 * SOGo 5 (captures and a live mailbox of 5.8, 2026-11). The body stands in the same document and may
 * hold these very attributes: nothing below `.msg-body` counts. Recipients are shown by name only.
 */
const BODY = '.msg-body, pre';
const APP = ['body[ng-app="SOGo.MailerUI"]'];
const VIEW = ['#detailView', '[ui-view="message"]'];
const SENDER = ['[ng-bind="::viewer.message.from[0].email"]'];
const SENDER_NAME = ['[ng-bind="::viewer.message.from[0].name"]'];
const SUBJECT = ['[ng-bind="viewer.message.subject"]'];
const CHIPS = (role: string) => [`md-chips[ng-model="::viewer.message.${role}"] md-chip-template`];
/** A letter being written stands over the message that was open before, also while it is for nobody yet. */
const EDITOR = 'md-chips[ng-model="editor.message.editable.to"]';
const DRAFT_CHIPS = (role: string) => `md-chips[ng-model="editor.message.editable.${role}"] md-chip`;
const DRAFT_SUBJECT = 'input[ng-model="editor.message.editable.subject"]';
const OWN = '[ng-bind="::activeUser.email"]';
const SCRIPT_LIMIT = 200_000;

export const isSogo = ({ document }: ReaderInput): boolean => has(document, APP);

export const sogo: SiteReader = {
  id: 'sogo',
  family: 'webmail',
  claims: isSogo,
  read,
  roots,
};

function read({ document }: ReaderInput): Found {
  const own = readOwn(document);
  const editors = outside(document, [EDITOR], BODY).filter(isShown);
  if (editors.length > 0) {
    const subject = firstShown(document, DRAFT_SUBJECT);
    const people = editors.length === 1 ? draftRecipients(document) : [];
    return {
      ...pageFound('compose', own, 'recipient-chips', people),
      subject: subject ? fieldValue(subject) || null : null,
    };
  }
  const view = shownOutside(document, VIEW, BODY);
  const from = view ? outside(view, SENDER, BODY)[0] : undefined;
  if (!view || !from || !isShown(from)) return pageFound('none', own, 'nothing-open');
  return messageFound({
    subject: subjectOf(view, SUBJECT, BODY),
    own,
    from: sender(view),
    others: recipients(view),
  });
}

function sender(view: Element): Mention[] {
  const name = text(outside(view, SENDER_NAME, BODY)[0] ?? null);
  return outside(view, SENDER, BODY, 4).map((element) => ({ by: 'ng-bind', address: text(element), name }));
}

/** A chip holds the name, or the address of somebody who has none. */
function recipients(view: Element): PersonShown[] {
  return TO_CC_BCC.flatMap((role) =>
    outside(view, CHIPS(role), BODY).map((chip): PersonShown => ({ role, text: text(chip) })),
  );
}

/** Chips of a draft say "Name <addr>", twice: the second is the template's. */
function draftRecipients(document: Document): PersonShown[] {
  return TO_CC_BCC.flatMap((role) =>
    all(document, DRAFT_CHIPS(role))
      .filter((chip) => isShown(chip) && !chip.closest(BODY))
      .map((chip): PersonShown => {
        return { role, text: text(first(chip, 'md-chip-template, .md-chip-content') ?? chip) };
      }),
  );
}

/** The account in the corner, and the identities in the page's start-up script (read as text). */
function readOwn(document: Document): string[] {
  const own = all(document, OWN, 2)
    .filter((element) => !element.closest(BODY))
    .map((element) => text(element));
  for (const script of all(document, 'body > script:not([src]), head > script:not([src])', 20)) {
    const code = script.textContent ?? '';
    if (code.length > SCRIPT_LIMIT || !code.includes('mailAccounts')) continue;
    for (const match of code.matchAll(/"(?:email|userName)":"([^"\\]{3,320})"/g)) own.push(match[1] ?? '');
    own.push(/UserEmail\s*=\s*'([^'\\]{3,320})'/.exec(code)?.[1] ?? '');
  }
  return own;
}

function roots({ document }: ReaderInput): WatchRoots {
  return { containers: all(document, '#detailView, md-dialog', 4), frames: [] };
}
