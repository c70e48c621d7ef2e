/**
 * Reading the DOM of pages that nobody promised anything about: bounded, never throwing on odd
 * markup, and safe from form fields or images whose `name` shadows a DOM method.
 */

/** The longest text or attribute that a reader ever looks at. */
export const TEXT_LIMIT = 400;
/** The longest list of people; what stands behind it is not sent. */
export const LIST_LIMIT = 20_000;
/** What `text` may put where a line ends; no text of a page holds it. */
export const LINE_BREAK = '\0';
/** The most elements that one query gives back. */
export const QUERY_LIMIT = 200;

/** Selectors of one thing, the first that matches wins; the newest generation stands first. */
export type Selectors = readonly string[];

/** The elements that match, in page order, at most `limit`. */
export function all(root: ParentNode, selector: string, limit = QUERY_LIMIT): Element[] {
  const type = asked(root, 'nodeType');
  const proto = type === 9 ? Document.prototype : type === 1 ? Element.prototype : null;
  const found = proto ? proto.querySelectorAll.call(root, selector) : root.querySelectorAll(selector);
  return found.length > limit ? Array.prototype.slice.call(found, 0, limit) : Array.from(found);
}

/** As the DOM answers: a form or document may answer with its own field or image of that name. */
function asked(node: Node, name: 'nodeType' | 'ownerDocument'): unknown {
  return Reflect.get(Node.prototype, name, node);
}

/** The first match of the first selector that matches at all. */
export function first(root: ParentNode, selectors: Selectors | string): Element | null {
  for (const selector of typeof selectors === 'string' ? [selectors] : selectors) {
    const found = all(root, selector, 1)[0];
    if (found) return found;
  }
  return null;
}

/** True when one of the selectors matches anything. */
export function has(root: ParentNode, selectors: Selectors | string): boolean {
  return first(root, selectors) !== null;
}

/** The first match that is on screen: sites keep earlier views in the DOM, hidden. */
export function firstShown(root: ParentNode, selectors: Selectors | string): Element | null {
  for (const selector of typeof selectors === 'string' ? [selectors] : selectors) {
    const found = all(root, selector).find(isShown);
    if (found) return found;
  }
  return null;
}

/** All matches of the first selector that has any, hidden ones included. */
export function allOf(root: ParentNode, selectors: Selectors, limit = QUERY_LIMIT): Element[] {
  for (const selector of selectors) {
    const found = all(root, selector, limit);
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * Rendered at all (not scrolled into view). A header table that CSS folds away is still a valid
 * source for the message shown: ask for the container's visibility, not for every cell's.
 */
export function isShown(element: Element): boolean {
  const { checkVisibility, closest } = Element.prototype;
  return checkVisibility
    ? checkVisibility.call(element, { visibilityProperty: true })
    : closest.call(element, HIDDEN) === null;
}

/** Only for DOMs without layout (tests): what the element's own attributes say. */
const HIDDEN =
  '[hidden], [data-cap-hidden], [style*=display i][style*=none i], [style*=visibility i][style*=hidden i]';

/** Attribute value, trimmed; empty when absent or longer than `limit` (nothing honest is). */
export function attr(element: Element, name: string, limit = TEXT_LIMIT): string {
  const value = Element.prototype.getAttribute.call(element, name);
  return value === null || value.length > limit ? '' : value.trim();
}

/** Text of an element, spaces folded, cut at `limit`; scripts, styles and templates are no text. */
export function text(
  element: Node | null,
  limit = TEXT_LIMIT,
  skip?: (child: Element) => boolean,
  lineBreak = ' ',
): string {
  const only = element?.firstChild;
  if (!element || !only) return '';
  // Most elements hold one piece of text, and this is asked of very many.
  if (only.nodeType === 3 && !only.nextSibling) return folded((only as Text).data.slice(0, limit), limit);
  const owner = (asked(element, 'ownerDocument') as Document | null) ?? document;
  // Without a filter of its own: the browser would call it for every node.
  const walker = Document.prototype.createTreeWalker.call(owner, element, 5);
  let out = '';
  let node = walker.nextNode();
  for (let seen = 0; node && out.length < limit && seen < 2000; seen++) {
    const isLeftOut = node.nodeType === 1 && isNoText(node as Element, skip);
    if (node.nodeType === 3) out += (node as Text).data.slice(0, limit);
    else if (!isLeftOut && BREAKS.test(node.nodeName)) out += node.nodeName === 'BR' ? lineBreak : ' ';
    node = isLeftOut ? nextBeside(walker) : walker.nextNode();
  }
  return folded(out, limit);
}

function folded(words: string, limit: number): string {
  return words
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .slice(0, limit);
}

/** The next node that does not stand inside the present one. */
function nextBeside(walker: TreeWalker): Node | null {
  for (;;) {
    const beside = walker.nextSibling();
    if (beside || !walker.parentNode()) return beside;
  }
}

const BREAKS = /^(BR|P|DIV|LI|TR|TD|TH|DT|DD|H[1-6]|SECTION|ARTICLE)$/;
const NO_TEXT = /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|SELECT|TEXTAREA|BUTTON)$/i;

function isNoText(element: Element, skip?: (child: Element) => boolean): boolean {
  return NO_TEXT.test(element.nodeName) || (skip?.(element) ?? false);
}

/** The title as text: `document.title` may be shadowed by an image of that name inside a mail. */
export function titleOf(document: Document): string {
  return text(first(document, 'head > title'));
}

/** Only the text directly inside the element, without its children's. */
export function ownText(element: Element, limit = TEXT_LIMIT): string {
  return text(element, limit, () => true);
}

/** Value of an input, textarea or select as typed now, or of the attribute in a saved page. */
export function fieldValue(element: Element, limit = TEXT_LIMIT): string {
  const value: unknown = 'value' in element ? element.value : null;
  const raw = typeof value === 'string' && value !== '' ? value : attr(element, 'value', limit);
  return raw.length > limit ? '' : raw.trim();
}

/** The document of a frame that is of the same origin and loaded; null for any other. */
export function frameDocument(frame: Element | null): Document | null {
  if (!frame || !('contentDocument' in frame)) return null;
  try {
    const inside = frame.contentDocument as Document | null;
    return inside?.body ? inside : null;
  } catch {
    return null;
  }
}

/** The address of a document's own URL, for frames; null where it cannot be read (about:, foreign). */
export function urlOf(inside: Document): URL | null {
  try {
    return new URL(inside.URL);
  } catch {
    return null;
  }
}

/** Address of a `mailto:` link without its query; empty for any other link. */
export function mailtoOf(link: Element): string {
  const href = attr(link, 'href', 2000);
  if (!/^mailto:/i.test(href)) return '';
  const raw = href.slice(7).split('?')[0] ?? '';
  return decoded(raw);
}

/** Number of a `tel:`, `callto:` or `sip:` link; empty for any other link. */
export function telOf(link: Element): string {
  const found = /^(?:tel|callto):(.{1,60})$/i.exec(attr(link, 'href'));
  return found?.[1] ? decoded(found[1].split(/[;?]/)[0] ?? '') : '';
}

function decoded(raw: string): string {
  try {
    return decodeURIComponent(raw).trim();
  } catch {
    return raw.trim();
  }
}
