import { all, attr, first, isShown } from '../dom.ts';

/** Dialogs and drawers lie over the page: what they show is what the user looks at. */
export const DIALOGS =
  'dialog[open], [role="dialog"], [aria-modal="true"], .modal, [class*="drawer"], [class*="slide-detail"]';
const MAINS = ['main', '[role="main"]', '#main-content', '#content', '#main'];
/** Around the content, never the record itself. */
const AROUND_TAGS = words('nav aside footer script style template noscript svg select option');
const AROUND_ROLES = words('navigation banner complementary contentinfo search menu menubar listbox tooltip');
/** Words of others: bodies of messages, notes, comments, quotations. */
const SAID_TAGS = words('blockquote pre');
const SAID_ROLES = words('document article');
const SAID_PROPS = words('text articleBody');
const SAID_NAME =
  /(?:message|msg|mail|thread|note|comment|reply|post|conversation|quoted?|description)[-_]?(?:body|content|text|html|part|item|list)s?(?:$|[-_ ])|body[-_]?text|(?:^|[-_ ])(?:quoted?|signature|a3s|chat|stream|timeline|activit(?:y|ies)|history|feed|logs?)(?:$|[-_ ])/i;
/** What mail programs write around the words of a message or of one that it quotes. */
const MAIL_NAME =
  /(?:^|\s)(?:gmail_(?:quote|attr|extra|default|signature)|moz-(?:cite-prefix|forward-container|signature)|Mso[A-Z]\w*|WordSection\d|divRplyFwdMsg|OutlookMessageHeader|qmbox|yahoo_quoted|protonmail_\w+|ntes-mailmaster-quote)/;
/** Views of many records, also where only one is left in them. */
const LIST_NAME =
  /(?:^|[-_ ])(?:list[-_]?view|view[-_]?list|kanban|data[-_]?table|grid[-_]?view|table[-_]?view|search[-_]?results?|dashboards?|dashlets?)(?:$|[-_ ])/i;
const ROW_TAGS = words('ul ol tbody');
const ROW_ROLES = words('grid table log feed list');
/** What an element without any attribute can be left out for. */
const BY_TAG = new Set([...AROUND_TAGS, ...SAID_TAGS, ...ROW_TAGS, 'header', 'table']);
const ITEMS_OF_LIST = 3;
export const CONTACT = 'a[href^="mailto:"], a[href^="tel:"]';

/** `around` and `said` say nothing of the record; `list` holds several others. */
export type LeftOut = 'around' | 'said' | 'list';

/** The open dialogs, topmost first, then the main part of the page. */
export function scopesOf(document: Document): Element[] {
  const isOpen = (part: Element) => !isShadowed(part) && isShown(part) && !isSaidIn(part);
  const dialogs = all(document, DIALOGS, 50).filter((dialog) => isOpen(dialog) && isOnScreen(dialog));
  const main = MAINS.map((selector) => first(document, selector)).find((found) => found && isOpen(found));
  return [...dialogs.reverse().slice(0, 3), main ?? first(document, 'body')].filter(
    (scope) => scope !== null,
  );
}

/** Drawers wait outside the window. Without layout (tests) everything counts as on screen. */
function isOnScreen(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return true;
  const box = element.getBoundingClientRect();
  const width = element.ownerDocument.defaultView?.innerWidth ?? Number.POSITIVE_INFINITY;
  return box.width > 100 && box.height > 60 && box.left < width && box.right > 0;
}

/** Why a part is not looked into, or null when it is. Runs on every element of a page: cheap tests first. */
export function leftOut(element: Element): LeftOut | null {
  const tag = element.localName;
  if (isShadowed(element)) return 'around';
  if (!element.hasAttributes() && !BY_TAG.has(tag)) return null;
  const role = element.getAttribute('role') ?? '';
  if (AROUND_TAGS.has(tag) || AROUND_ROLES.has(role) || isSwitchedOff(element)) return 'around';
  if (tag === 'header' && !element.closest(INSIDE)) return 'around';
  if (SAID_TAGS.has(tag) || SAID_ROLES.has(role) || isSaid(element)) return 'said';
  if (tag === 'table' && isDataTable(element)) return 'list';
  if (LIST_NAME.test(attr(element, 'class')) || LIST_NAME.test(attr(element, 'id'))) return 'list';
  return (ROW_TAGS.has(tag) || ROW_ROLES.has(role)) && isList(element) ? 'list' : null;
}

/** True when the element stands in words of others, or in a draft that quotes them. */
export function isSaidIn(element: Element): boolean {
  let node: Element | null = element;
  for (let depth = 0; node && depth < 200; depth++, node = node.parentElement) {
    if (isShadowed(node) || node.hasAttribute('contenteditable') || leftOut(node) === 'said') return true;
  }
  return false;
}

const ASKED = ['closest', 'matches', 'contains', 'hasAttribute', 'hasAttributes', 'getAttribute'] as const;

/** A form whose fields are named like what is asked of elements answers with them: it is not looked into. */
export function isShadowed(element: Element): boolean {
  if (typeof element.localName !== 'string') return true;
  if (element.localName !== 'form') return false;
  return (
    ASKED.some((name) => typeof element[name] !== 'function') ||
    typeof element.tagName !== 'string' ||
    element.ownerDocument.nodeType !== 9 ||
    element.contains(element.parentElement) ||
    element.contains(element.nextElementSibling)
  );
}

const INSIDE = 'main, article, section, [role="main"], [role="dialog"]';

function isSwitchedOff(element: Element): boolean {
  return element.hasAttribute('hidden') || element.hasAttribute('contenteditable');
}

function isSaid(element: Element): boolean {
  if (SAID_PROPS.has(element.getAttribute('itemprop') ?? '')) return true;
  return isSaidName(attr(element, 'class')) || isSaidName(attr(element, 'id'));
}

function isSaidName(named: string): boolean {
  return named.length > 2 && (SAID_NAME.test(named) || MAIL_NAME.test(named));
}

/** Column headings over rows: a list of records. A table of labels and values has its headings at the side. */
function isDataTable(table: Element): boolean {
  return all(table, 'tr', 3).some((row) => all(row, ':scope > th', 40).length >= 3);
}

/** Several items of a kind, each with contact data of its own. */
function isList(element: Element): boolean {
  const items = Array.from(element.children).slice(0, 30);
  return items.filter((item) => first(item, CONTACT) !== null).length >= ITEMS_OF_LIST;
}

function words(list: string): Set<string> {
  return new Set(list.split(' '));
}
