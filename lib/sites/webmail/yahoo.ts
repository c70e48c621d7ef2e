import { all, attr, isShown, text } from '../dom.ts';
import type { Found, ReaderInput, SiteReader, WatchRoots } from '../reader.ts';
import {
  type Agreed,
  agree,
  mailboxFrom,
  messageFound,
  onlyShown,
  outside,
  type Party,
  pageFound,
  shownMailbox,
  shownOutside,
  subjectOf,
} from './header.ts';

/**
 * Yahoo Mail and AOL Mail. Source only, never seen in a capture: Mailvelope 2026-01, Mozilla's own
 * browser test, Signal Spam and three other extensions agree on the test ids, not on which attribute
 * holds the address; so every one that does is a witness.
 */
const BODY = '[data-test-id="message-view-body-content"], [data-test-id="message-body"], .msg-body';
const GROUP = ['[data-test-id="message-group-view"]', '[data-test-id="message-group-view-scroller"]'];
const CARDS = ['[data-test-id="message-view"]', '.message-view'];
const SENDER = ['[data-test-id="message-from"]'];
const PILL = ['[data-test-id="email-pill"]'];
/** `message-cc` is from memory, by analogy. */
const RECIPIENTS = { to: ['[data-test-id="message-to"]'], cc: ['[data-test-id="message-cc"]'] };
const SUBJECT = ['[data-test-id="message-group-subject-text"]', '[data-test-id="message-subject"]'];
const FIELDS = {
  to: '[data-test-id="container-to"]',
  cc: '[data-test-id="container-cc"]',
  bcc: '[data-test-id="container-bcc"]',
};
const OWN = 'a[data-test-id="account-list-item"], [data-test-id="account-email"]';

export const yahoo: SiteReader = {
  id: 'yahoo',
  family: 'webmail',
  claims: ({ url }) => /^(?:[\w-]+\.)*mail\.(?:yahoo|aol)\.com$/.test(url.hostname),
  read,
  roots,
};

function read({ document }: ReaderInput): Found {
  const own = all(document, OWN, 10).map((element) => mailboxFrom(text(element), '')?.address ?? '');
  const draft = recipientsOfDraft(document);
  if (draft.length > 0) return pageFound('compose', own, 'recipient-fields', draft);
  const group = shownOutside(document, GROUP, BODY) ?? document;
  const cards = outside(group, CARDS, BODY).filter(
    (card) => isShown(card) && outside(card, SENDER, BODY).length > 0,
  );
  const last = cards.at(-1);
  if (!last) return pageFound('none', own, 'nothing-open');
  const parties = [...recipients(last), ...cards.slice(0, -1).flatMap(mentioned)];
  return messageFound({ subject: subjectOf(group, SUBJECT, BODY), own, from: sender(last), parties });
}

function sender(card: Element): Agreed {
  const from = outside(card, SENDER, BODY)[0];
  const pill = from ? outside(from, PILL, BODY)[0] : undefined;
  const name = shownMailbox(pill)?.name ?? '';
  const marked = pill
    ? ['title', 'data-email', 'data-test-email', 'email'].map((key) => attr(pill, key))
    : [];
  return agree([
    ...marked.map((value) => ({
      by: 'pill-attribute',
      mailbox: mailboxFrom(value, value.includes('@') ? name : ''),
    })),
    { by: 'shown-sender', mailbox: shownMailbox(from) },
  ]);
}

function recipients(card: Element): Party[] {
  return (['to', 'cc'] as const).flatMap((role) =>
    outside(card, RECIPIENTS[role], BODY)
      .flatMap((row) => all(row, PILL.join()))
      .flatMap((pill): Party[] => {
        const mailbox = mailboxFrom(attr(pill, 'title') || text(pill), shownMailbox(pill)?.name ?? '');
        return mailbox ? [[role, mailbox]] : [];
      }),
  );
}

function recipientsOfDraft(document: Document): Party[] {
  return (['to', 'cc', 'bcc'] as const).flatMap((role) => {
    const field = onlyShown(document, FIELDS[role], BODY);
    if (!field) return [];
    return all(field, '[data-test-id="pill"]').flatMap((pill): Party[] => {
      const mailbox = mailboxFrom(attr(pill, 'title'), shownMailbox(pill)?.name ?? '');
      return mailbox ? [[role, mailbox]] : [];
    });
  });
}

function mentioned(card: Element): Party[] {
  const { mailbox } = sender(card);
  return mailbox ? [['mentioned', mailbox]] : [];
}

function roots({ document }: ReaderInput): WatchRoots {
  return { containers: all(document, GROUP.join(), 1), frames: [] };
}
