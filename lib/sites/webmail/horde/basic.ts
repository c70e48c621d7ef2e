import { all, attr, first, text } from '../../dom.ts';
import type { Found } from '../../reader.ts';
import { type Agreed, agree, mailboxFrom, messageFound, outside, type Party, roleByWord } from '../header.ts';

/**
 * Basic view (captures 2026-11): a table whose labels are words of the user's language. The date stands
 * first, then the sender; where the language is unknown the first row with an address is the sender's.
 */
const ROWS = 'body:not(.horde-ajax) #msgheaders > table > tbody > tr';
const BODY = '.messageBody';
const CELL = 'td.msgheader';

export function hasBasicHeader(document: Document): boolean {
  return outside(document, [ROWS], BODY, 20).length > 0;
}

export function readBasic(document: Document, own: string[]): Found {
  const rows = outside(document, [ROWS], BODY, 20).filter(
    (row) => first(row, `${CELL} a[title*="@"]`) !== null,
  );
  const labelled = rows.find((row) => labelOfRow(row) === 'from');
  const from = labelled ?? rows[0];
  const parties = rows.filter((row) => row !== from).flatMap(recipients);
  const subject = text(first(document, '#msgheaders > p')) || null;
  return messageFound({ subject, own, from: from ? sender(from) : agree([]), parties });
}

function labelOfRow(row: Element): string | null {
  return roleByWord(text(first(row, 'td')));
}

function sender(row: Element): Agreed {
  return agree(links(row).map((mailbox) => ({ by: 'header-table', mailbox })));
}

function recipients(row: Element): Party[] {
  const label = labelOfRow(row);
  const role = label === 'cc' || label === 'bcc' || label === 'reply-to' ? label : 'to';
  return links(row).map((mailbox): Party => [role, mailbox]);
}

/** `title` is "New Message to NAME <addr>" in the user's language, the text is "NAME <addr>". */
function links(row: Element) {
  return all(row, `${CELL} a[title*="@"]`).flatMap((link) => {
    const words = text(link);
    const name = words.split('<')[0]?.trim() ?? '';
    const mailbox = mailboxFrom(attr(link, 'title'), words.includes('<') ? name.replace(/^"|"$/g, '') : '');
    return mailbox ? [mailbox] : [];
  });
}
