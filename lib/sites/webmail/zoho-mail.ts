import type { Mention, PersonShown } from '../../domain/reading.ts';
import { all, attr, first, isShown, text } from '../dom.ts';
import type { Found, ReaderInput, SiteReader, WatchRoots } from '../reader.ts';
import { draftIn, messageFound, onlyShown, outside, pageFound, subjectOf } from './header.ts';

/**
 * Zoho Mail and the mail services built on it. Source only: a browser agent calibrated on a live
 * mailbox (2026-09) gives every selector but the subject's. A pane that was closed keeps its last
 * message: only the one with `.shw` counts. People are drawn twice, folded and unfolded.
 */
const BODY = '[role="document"], .zmMailContent, .jsConTent';
const PANE = '[role="region"].shw';
const MESSAGE = '[id^="zm_Container_m"]';
const SENDER = ['.zmMHFrom [data-eid]'];
const ROWS = ['.zmMHdrRow'];
const RECIPIENTS = ['.zmMHdrData .jsReciID[data-eid]'];
const SUBJECT = ['.zmSubject'];
const OWN = '[data-testid="com_cur_from_address"]';
const FIELDS = {
  to: '[data-testid="com_To_field"]',
  cc: '[data-testid="com_Cc_field"]',
  bcc: '[data-testid="com_Bcc_field"]',
};
const CHIP = '[role="option"].zmCB[aria-label]';

export const zohoMail: SiteReader = {
  id: 'zoho-mail',
  family: 'webmail',
  claims: ({ url }) => /^mail\.zoho\.(?:com|eu|in|jp|sa|ca|uk|com\.au|com\.cn)$/.test(url.hostname),
  read,
  roots,
};

function read({ document }: ReaderInput): Found {
  const own = all(document, OWN, 3).map((element) => attr(element, 'aria-label') || text(element));
  const draft = draftRecipients(document);
  if (draft.length > 0) return pageFound('compose', own, 'recipient-chips', draft);
  const panes = outside(document, [PANE], BODY, 6).filter(isShown);
  const message = panes
    .flatMap((pane) => outside(pane, [MESSAGE], BODY))
    .filter(isShown)
    .at(-1);
  if (!message) return pageFound('none', own, 'nothing-open');
  return messageFound({
    subject: subjectOf(message, SUBJECT, BODY),
    own,
    from: sender(message),
    others: recipients(message),
  });
}

/** Drawn twice: both drawings are asked, and a difference between them is a conflict. */
function sender(message: Element): Mention[] {
  return outside(message, SENDER, BODY).map((element) => ({ by: 'data-eid', ...mention(element) }));
}

function mention(element: Element): Mention {
  return { address: attr(element, 'data-eid'), text: text(element) };
}

function recipients(message: Element): PersonShown[] {
  const rows = outside(message, ROWS, BODY);
  const scopes = rows.length > 0 ? rows : [message];
  return scopes.flatMap((row) => {
    const label = text(first(row, '.zmMHdrLeft'));
    return outside(row, RECIPIENTS, BODY).map((element): PersonShown => {
      return { role: 'to', label, ...mention(element) };
    });
  });
}

/** Compose opens as a tab of the same document; the tab behind keeps its chips. */
function draftRecipients(document: Document): PersonShown[] {
  const fieldOf = (field: string) => onlyShown(document, field, BODY)?.closest('.zmCRow');
  const chips = draftIn(FIELDS, fieldOf, CHIP, (chip) => ({
    address: attr(chip, 'aria-label'),
    text: text(chip),
  }));
  return chips.filter((chip) => chip.address?.includes('@'));
}

function roots({ document }: ReaderInput): WatchRoots {
  return { containers: all(document, '[role="region"][aria-label]', 6), frames: [] };
}
