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
  /(?:message|msg|mail|thread|note|comment|reply|post|conversation|quoted?|description)[-_]?(?:body|content|text|html|part|item|list)s?(?:$|[-_ ])|body[-_]?text|(?:^|[-_ ])(?:quoted?|signature|a3s|chat|stream|timeline|activit(?:y|ies)|history|feed)(?:$|[-_ ])/i;
const ROW_TAGS = words('ul ol tbody');
const ROW_ROLES = words('grid table log feed list');
/** What an element without any attribute can be left out for. */
const BY_TAG = new Set([...AROUND_TAGS, ...SAID_TAGS, ...ROW_TAGS, 'header', 'table']);
const ITEMS_OF_LIST = 3;
const CONTACT = 'a[href^="mailto:"], a[href^="tel:"]';

/** `around` and `said` say nothing of the record; `list` holds several others. */
export type LeftOut = 'around' | 'said' | 'list';

/** The open dialogs, topmost first, then the main part of the page. */
export function scopesOf(document: Document): Element[] {
  const dialogs = all(document, DIALOGS, 50).filter((dialog) => isShown(dialog) && isOnScreen(dialog));
  const main = MAINS.map((selector) => first(document, selector)).find((found) => found && isShown(found));
  return [...dialogs.reverse().slice(0, 3), main ?? document.body].filter((scope) => scope !== null);
}

/** Drawers wait outside the window. Without layout (tests) everything counts as on screen. */
function isOnScreen(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return true;
  const box = element.getBoundingClientRect();
  const view = element.ownerDocument.documentElement;
  return box.width > 100 && box.height > 60 && box.left < view.clientWidth && box.right > 0;
}

/** Why a part is not looked into, or null when it is. Runs on every element of a page: cheap tests first. */
export function leftOut(element: Element): LeftOut | null {
  const tag = element.localName;
  if (!element.hasAttributes() && !BY_TAG.has(tag)) return null;
  const role = element.getAttribute('role') ?? '';
  if (AROUND_TAGS.has(tag) || AROUND_ROLES.has(role) || isSwitchedOff(element)) return 'around';
  if (tag === 'header' && !element.closest(INSIDE)) return 'around';
  if (SAID_TAGS.has(tag) || SAID_ROLES.has(role) || isSaid(element)) return 'said';
  if (tag === 'table') return isDataTable(element) ? 'list' : null;
  return (ROW_TAGS.has(tag) || ROW_ROLES.has(role)) && isList(element) ? 'list' : null;
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
  return named.length > 2 && SAID_NAME.test(named);
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
