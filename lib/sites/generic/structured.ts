import type { PersonSeen } from '../../domain/reading.ts';
import { all, attr, first, mailtoOf, telOf, text } from '../dom.ts';
import { jsonPeople } from './json-ld.ts';
import { leftOut } from './scope.ts';
import { emailSeen, phoneSeen, recordSeen } from './seen.ts';

const PERSON_TYPES = '[itemtype*="schema.org/Person"], [itemtype*="schema.org/Organization"]';
const CARDS = '.h-card, .vcard';
const SEP = ', ';

/** People that the page itself declares: microdata, h-card, JSON-LD. Bodies and page frames do not count. */
export function structuredPeople(document: Document): PersonSeen[] {
  const shown = [...all(document, PERSON_TYPES + SEP + CARDS, 20)].filter(isOutermost).map(cardPerson);
  const found = shown.filter((seen) => seen !== null);
  return found.length > 0 ? found : jsonPeople(document);
}

function isOutermost(card: Element): boolean {
  for (let node = card.parentElement, depth = 0; node && depth < 200; node = node.parentElement, depth++) {
    if (leftOut(node) !== null || node.matches(PERSON_TYPES + SEP + CARDS)) return false;
  }
  return leftOut(card) === null;
}

function cardPerson(card: Element): PersonSeen | null {
  const name = first(card, ['[itemprop="name"]', '.p-name', '.fn']);
  const emails = all(card, '[itemprop="email"], .u-email, .email', 5).map((part) =>
    emailSeen(mailtoOf(part) || attr(part, 'content') || text(part)),
  );
  const phones = all(card, '[itemprop="telephone"], .p-tel, .tel', 5).map((part) =>
    phoneSeen(telOf(part) || attr(part, 'content') || text(part)),
  );
  return emails.some(Boolean) || phones.some(Boolean) ? recordSeen(text(name), [...emails, ...phones]) : null;
}
