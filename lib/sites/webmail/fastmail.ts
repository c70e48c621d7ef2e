import type { Mention, PersonShown } from '../../domain/reading.ts';
import { all, attr, isShown, text } from '../dom.ts';
import type { Found, ReaderInput, SiteReader, WatchRoots } from '../reader.ts';
import { messageFound, outside, pageFound, subjectOf } from './header.ts';

/**
 * Fastmail. Source only: four other extensions agree on these class names (2023 to 2026-06), which
 * are written by hand, not hashed. The heading's title is the address, its text the name.
 */
const BODY = '.v-Message-body, .v-Message-bodyContents, .v-MessageBody';
const CARDS = ['.v-MessageCard', '.app-contentCard'];
const SENDER = ['.v-MessageCard-from', '.v-Message-from'];
/** Only shown for senders who are in no address book. */
const UNKNOWN_SENDER = ['.v-MessageCard-unknownSender'];
const RECIPIENTS = ['.v-MessageCard-to [title]', '.v-Message-toName', '.v-MessageCard-to'];
const SUBJECT = ['.v-Thread-title h1', '.v-Thread-title'];
/** A draft on screen. Nobody has published how its recipients are marked: they are not read. */
const COMPOSE = '.v-Compose';

export const fastmail: SiteReader = {
  id: 'fastmail',
  family: 'webmail',
  claims: ({ url }) => ['app.fastmail.com', 'www.fastmail.com', 'beta.fastmail.com'].includes(url.hostname),
  read,
  roots,
};

function read({ document }: ReaderInput): Found {
  const cards = outside(document, CARDS, `${BODY}, ${COMPOSE}`).filter(isOpen);
  const last = cards.at(-1);
  if (!last)
    return pageFound(
      outside(document, [COMPOSE], BODY).some(isShown) ? 'compose' : 'none',
      [],
      'nothing-open',
    );
  const others = [...recipients(last), ...cards.slice(0, -1).map(mentioned)];
  return messageFound({ subject: subjectOf(document, SUBJECT, BODY), own: [], from: sender(last), others });
}

function isOpen(card: Element): boolean {
  return isShown(card) && !card.classList.contains('is-collapsed') && outside(card, SENDER, BODY).length > 0;
}

function sender(card: Element): Mention[] {
  const from = outside(card, SENDER, BODY)[0];
  if (!from) return [];
  const title = attr(from, 'title');
  const shown = text(from);
  return [
    // The text is the name, whatever it looks like, wherever the title holds the address.
    { by: 'title', ...(title.includes('@') ? { address: title, name: shown } : { text: shown }) },
    { by: 'unknown-sender', address: text(outside(card, UNKNOWN_SENDER, BODY)[0] ?? null) },
  ];
}

function recipients(card: Element): PersonShown[] {
  return outside(card, RECIPIENTS, BODY).map((element) => ({
    role: 'to',
    address: attr(element, 'title'),
    text: text(element),
  }));
}

function mentioned(card: Element): PersonShown {
  return { role: 'mentioned', ways: sender(card) };
}

function roots({ document }: ReaderInput): WatchRoots {
  return { containers: all(document, '#conversation', 1), frames: [] };
}
