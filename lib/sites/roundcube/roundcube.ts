import type { PageKind, PersonSeen } from '../../domain/reading.ts';
import { present } from '../../domain/signals.ts';
import { all, attr, fieldValue, first, frameDocument, has, text } from '../dom.ts';
import type { Found, ReaderInput, SiteReader, WatchRoots } from '../reader.ts';
import { frameWatch } from '../watch/frames.ts';
import { readContact } from './contact.ts';
import { draftPeople, headerCells, headerPeople } from './header.ts';
import { readOwn } from './own.ts';

/**
 * Roundcube 1.4–1.6, skins elastic, larry and classic (seen 2026-11).
 * List + preview: the message is in a same-origin frame, the top URL never changes.
 * Everything inside #messagebody is the sender's own markup: attached messages there even carry
 * the real header classes.
 */
const PREVIEW = ['iframe#messagecontframe'];
const CONTACT = ['iframe#contact-frame', 'iframe[name="contact-frame"]', 'iframe#contentframe'];
const OWN_MARKS = [
  'iframe#messagecontframe',
  'head > link[rel="index"][href*="_task="]',
  'head > link[href*="skins/larry/"]',
  'body.task-mail',
  'body.task-addressbook',
  'body.task-login.action-none',
  'input#rcmloginuser[name="_user"]',
];
/** Only the compose form has a subject field: the resend dialog has `_to` as well. */
const SUBJECT_FIELD = ['form input[name="_subject"]'];
const SUBJECT = ['h2.subject', 'h3.subject', 'td.header.subject', '.message-headers .subject'];

export const isRoundcube = ({ document }: ReaderInput): boolean =>
  has(document, OWN_MARKS) || startsRoundcube(document);

export const roundcube: SiteReader = {
  id: 'roundcube',
  family: 'webmail',
  claims: isRoundcube,
  read,
  frameWatch,
  roots,
};

/** Any skin: the page starts the program in a script of its head, where no message can write. */
function startsRoundcube(document: Document): boolean {
  return all(document, 'head > script:not([src])', 8).some((script) => {
    const code = script.firstChild;
    return code?.nodeType === 3 && (code as Text).data.slice(0, 5000).includes('new rcube_webmail()');
  });
}

function read({ document, url }: ReaderInput): Found {
  const preview = frameDocument(first(document, PREVIEW));
  const own = readOwn(preview ? [document, preview] : [document]);
  if (first(document, SUBJECT_FIELD) && first(document, 'textarea[name="_to"]')) {
    const subject = fieldValue(first(document, SUBJECT_FIELD) as Element) || null;
    return {
      pageKind: 'compose',
      subject,
      own,
      people: [],
      shown: draftPeople(document),
      detectors: ['compose-fields'],
    };
  }
  for (const page of present([document, preview])) {
    if (headerCells(page).length > 0)
      return message(page, own, page === document ? 'header' : 'preview-frame');
  }
  const card = readContact(present([document, frameDocument(first(document, CONTACT))]), url);
  if (card) return found('record', own, [card], 'contact-card');
  return found('none', own, [], 'nothing-open');
}

function message(page: Document, own: string[], detector: string): Found {
  const reading = found('message', own, [], detector);
  return { ...reading, shown: headerPeople(page), subject: readSubject(page) };
}

function found(pageKind: PageKind, own: string[], people: PersonSeen[], detector: string): Found {
  return { pageKind, subject: null, own, people, detectors: [detector] };
}

/** The heading also holds a hidden "Subject:" and a link "Open in new window". */
function readSubject(page: Document): string | null {
  for (const selector of SUBJECT) {
    const heading = all(page, selector).find((element) => !element.closest('#messagebody'));
    const words = text(heading ?? null, 400, (child) => child.matches('.voice, a, button'));
    if (words) return words;
  }
  return null;
}

function roots({ document }: ReaderInput): WatchRoots {
  const frames = [...all(document, PREVIEW.join()), ...all(document, CONTACT.join())];
  return {
    containers: all(document, 'ul.recipient-input').filter((list) => attr(list, 'class') !== ''),
    frames: frames as HTMLIFrameElement[],
  };
}
