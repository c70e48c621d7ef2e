/** What every webmail reader needs: looking outside of what the sender wrote, and the result it gives back. */
import type { Mention, PageKind, PersonRole, PersonShown } from '../../domain/reading.ts';
import { all, isShown, type Selectors, text } from '../dom.ts';
import type { Found } from '../reader.ts';

const MOST_PEOPLE = 300;
/** The fields of a draft, in the order in which they count. */
export const TO_CC_BCC = ['to', 'cc', 'bcc'] as const;

export interface MessageParts {
  subject: string | null;
  own: string[];
  /** Independent places that say who wrote it; when they disagree, nobody did. */
  from: Mention[];
  others: PersonShown[];
}

/** An open message. */
export function messageFound({ subject, own, from, others }: MessageParts): Found {
  const shown: PersonShown[] = [{ role: 'from', ways: from }, ...others];
  return { pageKind: 'message', subject, own, people: [], shown, detectors: [] };
}

/** Any other page: compose with its recipients, or nothing open. */
export function pageFound(kind: PageKind, own: string[], by: string, shown: PersonShown[] = []): Found {
  return { pageKind: kind, subject: null, own, people: [], shown, detectors: [by] };
}

/** Those of whom anything is shown that can name them. */
export function named<T extends Mention>(mentions: readonly T[]): T[] {
  return mentions.filter(
    ({ address, name, text: words, list }) => address?.includes('@') || name || words || list,
  );
}

/** Where text is being written: a draft quotes whatever the other side has sent. */
const WRITING = '[contenteditable=""], [contenteditable="true"]';

/** Matches of the first selector that has any outside of `body`, where the sender of a mail writes what he likes. */
export function outside(
  root: ParentNode,
  selectors: Selectors,
  body: string,
  limit = MOST_PEOPLE,
): Element[] {
  const words = `${body}, ${WRITING}`;
  for (const selector of selectors) {
    const found = all(root, selector, limit).filter((element) => !element.closest(words));
    if (found.length > 0) return found;
  }
  return [];
}

/** The first match on screen outside of `body`, selector by selector. */
export function shownOutside(root: ParentNode, selectors: Selectors, body: string): Element | null {
  for (const selector of selectors) {
    const found = outside(root, [selector], body).find(isShown);
    if (found) return found;
  }
  return null;
}

/** The only match on screen outside of `body`: two drafts side by side do not say which one is meant. */
export function onlyShown(root: ParentNode, selector: string, body: string): Element | null {
  const found = outside(root, [selector], body, 20).filter(isShown);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Recipients of the draft on screen, by the selector of each role's field and of the chips in it. */
export function draftIn(
  fields: Partial<Record<PersonRole, string>>,
  fieldOf: (selector: string) => Element | null | undefined,
  chip: string,
  mention: (chip: Element) => Mention,
): PersonShown[] {
  return named(
    TO_CC_BCC.flatMap((role) => {
      const field = fieldOf(fields[role] ?? '');
      return field ? all(field, chip).map((element): PersonShown => ({ role, ...mention(element) })) : [];
    }),
  );
}

/** Text of the first match outside the body, or null. */
export function subjectOf(root: ParentNode, selectors: Selectors, body: string): string | null {
  for (const heading of outside(root, selectors, body, 20)) {
    const words = text(heading, 400, (child) => child.matches('button, [role="button"]'));
    if (words) return words;
  }
  return null;
}

/** The words with an address in them. */
export function wordsWithAt(words: string): string[] {
  return words.split(/\s+/).filter((word) => word.includes('@'));
}
