import type { Mention, PersonShown } from '../../../domain/reading.ts';
import { all, attr, fieldValue, first, isShown, text } from '../../dom.ts';
import { named, outside, TO_CC_BCC } from '../header.ts';

/** Recipient fields by generation (source only: InboxSDK 2026-07, gmail.js, Mailvelope 2026-01). */
const FIELD = (role: string) => `[name="${role}"]`;
const CHIPS = '[role="option"][data-hovercard-id], .afV[data-hovercard-id], span[email][data-hovercard-id]';
const SUBJECT = ['input[name="subjectbox"]', 'input[name="subject"]'];
/** How far around a subject field its window is looked for. */
const REACH = 40;

export interface Draft {
  subject: string | null;
  people: PersonShown[];
}

/**
 * The draft that is being written: the one with the cursor, or the only one that is open. Two open
 * drafts without a cursor are two customers: then none of them is taken.
 */
export function readDraft(document: Document, body: string): Draft | null {
  const windows = outside(document, [SUBJECT.join()], body, 10)
    .map(windowOf)
    .filter((w) => w !== null);
  const drafts = [...new Set(windows)].filter(isShown);
  const focused = drafts.find((draft) => draft.contains(document.activeElement));
  const draft = focused ?? (drafts.length === 1 ? drafts[0] : undefined);
  if (!draft) return null;
  const subject = first(draft, SUBJECT);
  return {
    subject: subject ? fieldValue(subject) || null : null,
    people: named(TO_CC_BCC.flatMap((role) => field(draft, role, body))),
  };
}

/** The nearest element around the subject that has a recipient field as well. */
function windowOf(subject: Element): Element | null {
  let node: Element | null = subject.parentElement;
  for (let i = 0; node && i < REACH; i++, node = node.parentElement) {
    if (first(node, FIELD('to'))) return node;
  }
  return null;
}

function field(draft: Element, role: (typeof TO_CC_BCC)[number], body: string): PersonShown[] {
  const mentions = outside(draft, [FIELD(role)], body, 50).flatMap((element): Mention[] => {
    if (element.nodeName !== 'INPUT' && element.nodeName !== 'TEXTAREA') return all(element, CHIPS).map(chip);
    const typed = fieldValue(element);
    return typed.includes('@') ? [{ text: typed }] : [];
  });
  return mentions.map((mention) => ({ role, ...mention }));
}

function chip(element: Element): Mention {
  return {
    address: attr(element, 'data-hovercard-id') || attr(element, 'email'),
    name: attr(element, 'data-name') || attr(element, 'name') || text(element),
  };
}
