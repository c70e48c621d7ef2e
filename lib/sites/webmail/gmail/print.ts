import type { PersonShown } from '../../../domain/reading.ts';
import { all, attr, first, LIST_LIMIT, text, titleOf } from '../../dom.ts';
import type { Found } from '../../reader.ts';
import { messageFound, pageFound, TO_CC_BCC } from '../header.ts';

/**
 * `?view=pt` (print) and `?view=lg` (the rest of a clipped message); seen in captures of 2014, 2021
 * and 2023. Only tables right under the page's own frame count: a mail may hold tables like these.
 */
const MESSAGES = 'body > .bodycontainer > .maincontent > table.message';
const SENDER = ':scope > tbody > tr:first-child > td:first-child';
const RECIPIENTS = ':scope > tbody > tr > td > .recipient > div';
const ACCOUNT = 'body > .bodycontainer > table td[align="right"] b';
const SUBJECT = ['body > .bodycontainer > .maincontent > table:not(.message) font[size="+1"] b'];

export function readPrint(document: Document): Found {
  const own = [text(first(document, ACCOUNT))];
  // In the order they were written: the last one is the message that was printed last in the thread.
  const message = all(document, MESSAGES).at(-1);
  if (!message) return pageFound('none', own, 'print-empty');
  const from = [{ by: 'print-header', text: text(first(message, SENDER)) }];
  const subject = text(first(document, SUBJECT)) || null;
  return messageFound({ subject, own, from, others: recipients(message) });
}

/** Clipped rest: no header at all. It is a message, and nobody can be read from it. */
export function readClipped(document: Document): Found {
  const found = pageFound('message', [], 'clipped-rest');
  return { ...found, subject: titleOf(document) || null };
}

/** Rows are labelled in the language of the account; the class tells only Reply-To, the order the rest. */
function recipients(message: Element): PersonShown[] {
  let unlabelled = 0;
  return all(message, RECIPIENTS, 8).map((row) => {
    const [label = '', ...rest] = text(row, LIST_LIMIT).split(/[:：]/u);
    const fallback = TO_CC_BCC[Math.min(unlabelled, 2)] ?? 'to';
    const kind = attr(row, 'class');
    if (kind === '') unlabelled++;
    const list = rest.join(':');
    return kind.includes('replyto') ? { role: 'reply-to', list } : { role: fallback, label, list };
  });
}
