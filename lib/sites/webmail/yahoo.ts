import type { Mention, PersonShown } from '../../domain/reading.ts';
import { all, attr, isShown, text } from '../dom.ts';
import type { Found, ReaderInput, SiteReader, WatchRoots } from '../reader.ts';
import { draftIn, messageFound, onlyShown, outside, pageFound, shownOutside, subjectOf } from './header.ts';

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
const CHIP = '[data-test-id="pill"]';
const OWN = 'a[data-test-id="account-list-item"], [data-test-id="account-email"]';

export const yahoo: SiteReader = {
  id: 'yahoo',
  family: 'webmail',
  claims: ({ url }) => /^(?:[\w-]+\.)*mail\.(?:yahoo|aol)\.com$/.test(url.hostname),
  read,
  roots,
};

function read({ document }: ReaderInput): Found {
  const own = outside(document, [OWN], BODY, 10).map((element) => text(element));
  const draft = draftIn(FIELDS, (field) => onlyShown(document, field, BODY), CHIP, mention);
  if (draft.length > 0) return pageFound('compose', own, 'recipient-fields', draft);
  const group = shownOutside(document, GROUP, BODY) ?? document;
  const cards = outside(group, CARDS, BODY).filter(
    (card) => isShown(card) && outside(card, SENDER, BODY).length > 0,
  );
  const last = cards.at(-1);
  if (!last) return pageFound('none', own, 'nothing-open');
  const others = [...recipients(last), ...cards.slice(0, -1).map(mentioned)];
  return messageFound({ subject: subjectOf(group, SUBJECT, BODY), own, from: sender(last), others });
}

function sender(card: Element): Mention[] {
  const from = outside(card, SENDER, BODY)[0];
  const pill = from ? outside(from, PILL, BODY)[0] : undefined;
  const marked = pill
    ? ['title', 'data-email', 'data-test-email', 'email'].map((key) => attr(pill, key))
    : [];
  return [
    ...marked
      .filter((address) => address.includes('@'))
      .map((address) => ({
        by: 'pill-attribute',
        address,
        text: text(pill ?? null),
      })),
    { by: 'shown-sender', text: text(from ?? null) },
  ];
}

function recipients(card: Element): PersonShown[] {
  return (['to', 'cc'] as const).flatMap((role) =>
    outside(card, RECIPIENTS[role], BODY)
      .flatMap((row) => all(row, PILL.join()))
      .map((pill) => ({ role, address: attr(pill, 'title') || text(pill), text: text(pill) })),
  );
}

function mention(pill: Element): Mention {
  return { address: attr(pill, 'title'), text: text(pill) };
}

function mentioned(card: Element): PersonShown {
  return { role: 'mentioned', ways: sender(card) };
}

function roots({ document }: ReaderInput): WatchRoots {
  return { containers: all(document, GROUP.join(), 1), frames: [] };
}
