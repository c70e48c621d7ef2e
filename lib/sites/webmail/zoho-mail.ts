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
  roleByWord,
  shownMailbox,
  subjectOf,
} from './header.ts';

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
  const own = all(document, OWN, 3).map(
    (element) => mailboxFrom(attr(element, 'aria-label') || text(element), '')?.address ?? '',
  );
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
    parties: recipients(message),
  });
}

/** Drawn twice: both drawings are asked, and a difference between them is a conflict. */
function sender(message: Element): Agreed {
  return agree(
    outside(message, SENDER, BODY).map((element) => ({
      by: 'data-eid',
      mailbox: mailboxFrom(attr(element, 'data-eid'), shownMailbox(element)?.name ?? ''),
    })),
  );
}

function recipients(message: Element): Party[] {
  const rows = outside(message, ROWS, BODY);
  const scopes = rows.length > 0 ? rows : [message];
  return scopes.flatMap((row) => {
    const label = roleByWord(text(all(row, '.zmMHdrLeft', 1)[0] ?? null));
    const role = label === 'cc' || label === 'bcc' ? label : 'to';
    return outside(row, RECIPIENTS, BODY).flatMap((element): Party[] => {
      const mailbox = mailboxFrom(attr(element, 'data-eid'), shownMailbox(element)?.name ?? '');
      return mailbox ? [[role, mailbox]] : [];
    });
  });
}

/** Compose opens as a tab of the same document; the tab behind keeps its chips. */
function draftRecipients(document: Document): Party[] {
  return (['to', 'cc', 'bcc'] as const).flatMap((role) => {
    const row = onlyShown(document, FIELDS[role], BODY)?.closest('.zmCRow');
    if (!row) return [];
    return all(row, CHIP).flatMap((chip): Party[] => {
      const mailbox = mailboxFrom(attr(chip, 'aria-label'), shownMailbox(chip)?.name ?? '');
      return mailbox?.address ? [[role, mailbox]] : [];
    });
  });
}

function roots({ document }: ReaderInput): WatchRoots {
  return { containers: all(document, '[role="region"][aria-label]', 6), frames: [] };
}
