import type { Mention, PersonShown } from '../../domain/reading.ts';
import { roleByWord } from '../../domain/role-words.ts';
import { all, attr, fieldValue, first, has, isShown, ownText, text } from '../dom.ts';
import type { Found, ReaderInput, SiteReader, WatchRoots } from '../reader.ts';
import { messageFound, outside, pageFound, shownOutside, subjectOf, TO_CC_BCC } from './header.ts';

/**
 * Nextcloud Mail 2 to 5 (captures of its real components 5.12, 2026-11; its source 2025 and 2026). Only
 * senders have an address on the page; recipients are bubbles with a name. HTML bodies are in frames.
 */
const BODY = '.message-frame, .mail-message-body, #message-container, .html-message-body, .message-container';
const MARKS = ['#content-vue.app-mail', '#content.app-mail', 'input#initial-state-mail-accounts'];
const VIEW = ['#mail-message', '#mail-content'];
const ENVELOPES = ['.envelope--expanded', '.envelope.envelope--expanded'];
const SENDER = '.envelope__header .sender';
/** Beside the name in 5, below it in 2 to 4. */
const SENDER_EMAIL = '.envelope__header .sender__email';
const RECIPIENT_ROWS = '.envelope__recipients .recipients, .envelope__recipients';
const BUBBLE = '.user-bubble__name, .user-bubble__title';
const SUBJECT = ['#mail-thread-header-fields h2', '#mail-thread-header h2'];
const COMPOSER = ['.message-composer'];
const CHIP = '.vs__selected';
const STATE_LIMIT = 400_000;

export const isNextcloud = ({ document, url }: ReaderInput): boolean =>
  url.pathname.includes('/apps/mail') && has(document, MARKS);

export const nextcloud: SiteReader = {
  id: 'nextcloud',
  family: 'webmail',
  claims: isNextcloud,
  read,
  roots,
};

function read({ document }: ReaderInput): Found {
  const own = readOwn(document);
  const draft = outside(document, COMPOSER, BODY).find(isShown);
  if (draft) {
    const people = recipientsOfDraft(draft);
    const subject = first(draft, 'input#subject');
    const found = pageFound('compose', own, 'recipient-chips', people);
    return { ...found, subject: subject ? fieldValue(subject) || null : null };
  }
  const view = shownOutside(document, VIEW, BODY);
  const open = view ? outside(view, ENVELOPES, BODY).filter((e) => isShown(e) && has(e, SENDER)) : [];
  const last = open.at(-1);
  if (!view || !last) return pageFound('none', own, 'nothing-open');
  const others = [...recipients(last), ...open.slice(0, -1).map(mentioned)];
  return messageFound({ subject: subjectOf(view, SUBJECT, BODY), own, from: sender(last), others });
}

/** The name may be anything, another person's address too: it is the address only where none stands beside it. */
function sender(envelope: Element): Mention[] {
  const element = first(envelope, SENDER);
  const name = element ? shownName(element) : '';
  const address = addressText(first(envelope, SENDER_EMAIL));
  if (address !== '') return [{ by: 'sender-email', address, name }];
  return [{ by: 'sender', address: name, name }];
}

/** A button in version 5, whose words are no text for `text`; plain text in 2 to 4. */
function addressText(email: Element | null): string {
  return text(email?.nodeName === 'BUTTON' ? first(email, '.button-vue__text') : email);
}

function shownName(sender: Element): string {
  return ownText(sender) || text(sender);
}

/** Rows in the order From, To, Cc, Bcc; some versions leave From out, so it is known by its label or name. */
function recipients(envelope: Element): PersonShown[] {
  const rows = all(envelope, RECIPIENT_ROWS, 6).filter((row) => first(row, '.recipients') === null);
  return rows.flatMap((row) => {
    const label = roleByWord(text(first(row, '.recipients__label')));
    if (label === 'from') return [];
    const role = label === 'cc' || label === 'bcc' ? label : 'to';
    return all(row, BUBBLE).map((bubble): PersonShown => ({ role, text: text(bubble) }));
  });
}

function mentioned(envelope: Element): PersonShown {
  return { role: 'mentioned', ways: sender(envelope) };
}

/** Fields have the ids to, cc and bcc; a chip shows the label, which is the address when there is no name. */
function recipientsOfDraft(draft: Element): PersonShown[] {
  return TO_CC_BCC.flatMap((role) => {
    const field = first(draft, [`#${role}`, `label[for="${role}"] + *`]);
    return field ? all(field, CHIP).map((chip): PersonShown => ({ role, text: text(chip) })) : [];
  });
}

/** Accounts and their aliases, as the page carries them for its own program: JSON in base 64. */
function readOwn(document: Document): string[] {
  const state = first(document, 'input#initial-state-mail-accounts');
  const packed = state ? attr(state, 'value', STATE_LIMIT) : '';
  try {
    const json = atob(packed);
    return [...json.matchAll(/"(?:emailAddress|alias)":\s*"([^"\\]{3,320})"/g)].map(
      (match) => match[1] ?? '',
    );
  } catch {
    return [];
  }
}

function roots({ document }: ReaderInput): WatchRoots {
  const around = first(document, VIEW)?.parentElement;
  return { containers: [...(around ? [around] : []), ...all(document, COMPOSER.join(), 3)], frames: [] };
}
