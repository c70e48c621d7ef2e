import { parseAddressList, parseMailbox } from '../../address-text.ts';
import { all, attr, first, text } from '../../dom.ts';
import type { Found } from '../../reader.ts';
import { agree, messageFound, type Party, pageFound, roleByWord, titleOf } from '../header.ts';

/**
 * `?view=pt` (print) and `?view=lg` (the rest of a clipped message); seen in captures of 2014, 2021
 * and 2023. Only tables right under the page's own frame count: a mail may hold tables like these.
 */
const MESSAGES = 'body > .bodycontainer > .maincontent > table.message';
const SENDER = ':scope > tbody > tr:first-child > td:first-child';
const RECIPIENTS = ':scope > tbody > tr > td > .recipient > div';
const ACCOUNT = 'body > .bodycontainer > table td[align="right"] b';
const SUBJECT = ['body > .bodycontainer > .maincontent > table:not(.message) font[size="+1"] b'];
const IN_ORDER = ['to', 'cc', 'bcc'] as const;

export function readPrint(document: Document): Found {
  const account = text(first(document, ACCOUNT));
  const own = account ? [parseMailbox(account).address] : [];
  // In the order they were written: the last one is the message that was printed last in the thread.
  const message = all(document, MESSAGES).at(-1);
  if (!message) return pageFound('none', own, 'print-empty');
  const from = agree([{ by: 'print-header', mailbox: parseMailbox(text(first(message, SENDER))) }]);
  const subject = text(first(document, SUBJECT)) || null;
  return messageFound({ subject, own, from, parties: recipients(message) });
}

/** Clipped rest: no header at all. It is a message, and nobody can be read from it. */
export function readClipped(document: Document): Found {
  const found = pageFound('message', [], 'clipped-rest');
  return { ...found, subject: titleOf(document) || null };
}

/** Rows are labelled in the language of the account; the class tells only Reply-To, the order the rest. */
function recipients(message: Element): Party[] {
  let unlabelled = 0;
  return all(message, RECIPIENTS, 8).flatMap((row) => {
    const [label = '', ...rest] = text(row, 20_000).split(/[:：]/u);
    const known = roleByWord(label);
    const fallback = IN_ORDER[Math.min(unlabelled, 2)] ?? 'to';
    if (attr(row, 'class') === '') unlabelled++;
    const role = attr(row, 'class').includes('replyto') ? 'reply-to' : (known ?? fallback);
    return parseAddressList(rest.join(':')).map((mailbox): Party => [role, mailbox]);
  });
}
