import type { Mention, PersonShown } from '../../../domain/reading.ts';
import { roleByWord } from '../../../domain/role-words.ts';
import { all, attr, first, has, text } from '../../dom.ts';
import type { Found } from '../../reader.ts';
import { messageFound, outside } from '../header.ts';

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
  const rows = outside(document, [ROWS], BODY, 20).filter((row) => has(row, `${CELL} a[title*="@"]`));
  const labelled = rows.find((row) => labelOfRow(row) === 'from');
  const from = labelled ?? rows[0];
  const others = rows.filter((row) => row !== from).flatMap(recipients);
  const subject = text(first(document, '#msgheaders > p')) || null;
  return messageFound({ subject, own, from: from ? sender(from) : [], others });
}

function labelOfRow(row: Element): string | null {
  return roleByWord(text(first(row, 'td')));
}

function sender(row: Element): Mention[] {
  return mentions(row).map((mention) => ({ by: 'header-table', ...mention }));
}

function recipients(row: Element): PersonShown[] {
  const label = labelOfRow(row);
  const role = label === 'cc' || label === 'bcc' || label === 'reply-to' ? label : 'to';
  return mentions(row).map((mention) => ({ role, ...mention }));
}

/** `title` is "New Message to NAME <addr>" in the user's language, the text is "NAME <addr>". */
function mentions(row: Element): Mention[] {
  return all(row, `${CELL} a[title*="@"]`).map((link) => {
    const words = text(link);
    const name = words.split('<')[0]?.trim() ?? '';
    return { address: attr(link, 'title'), name: words.includes('<') ? name.replace(/^"|"$/g, '') : '' };
  });
}
