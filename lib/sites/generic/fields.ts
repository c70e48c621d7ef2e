import { attr, first, isShown, text } from '../dom.ts';
import { type Label, labelOf } from '../labels.ts';

export interface Field {
  label: Label;
  /** The element that shows or holds the value. */
  value: Element;
}

const CONTROL = 'input:not([type="hidden"]):not([type="checkbox"]):not([type="radio"]), textarea';

const CONTROL_TAGS = new Set(['input', 'textarea']);

/** The field that this element labels, or null. Rows of `label | value` in the ways pages write them. */
export function fieldOf(element: Element): Field | null {
  if (CONTROL_TAGS.has(element.localName)) return element.matches(CONTROL) ? controlField(element) : null;
  const named = element.hasAttributes()
    ? (labelOf(attr(element, 'aria-label', 40)) ?? labelOf(attr(element, 'data-label', 40)))
    : null;
  if (named && !/^(a|button)$/.test(element.localName) && text(element) !== '')
    return { label: named, value: element };
  const label = labelOf(labelWords(element));
  const value = label && !isNoLabel(element) ? valueBeside(element) : null;
  return label && value ? { label, value } : null;
}

/** An input that names itself; those with a `<label>` are found from there. */
function controlField(element: Element): Field | null {
  const named = labelOf(attr(element, 'aria-label', 40)) ?? labelOf(attr(element, 'placeholder', 40));
  const type = attr(element, 'type');
  const label = named ?? (type === 'email' ? 'email' : type === 'tel' ? 'phone' : null);
  return label ? { label, value: element } : null;
}

/** The element's own words when they are few; asked of every element, so without walking its tree. */
function labelWords(element: Element): string {
  if (element.childElementCount > 2 || element.childNodes.length > 6) return '';
  let own = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType !== 3) continue;
    if ((node as Text).length > 100) return '';
    own += (node as Text).data;
  }
  return own.trim();
}

/**
 * In a row of three and more cells a word is a heading over a column, unless the next cell is a form
 * field; so is one that sorts. A word in a link is a tab or a menu.
 */
function isNoLabel(element: Element): boolean {
  if (element.closest('a, button, [aria-sort], [role="columnheader"]')) return true;
  const cell = element.closest('td, th');
  const row = cell?.parentElement;
  if (!cell || row?.tagName !== 'TR' || row.childElementCount <= 2) return false;
  return cell.nextElementSibling === null || first(cell.nextElementSibling, CONTROL) === null;
}

/** The element that shows or holds what this one labels: its control, or the part that follows it. */
export function valueBeside(element: Element): Element | null {
  if (element.tagName === 'LABEL') {
    const target = attr(element, 'for');
    const control = target
      ? Document.prototype.getElementById.call(element.ownerDocument, target)
      : first(element, CONTROL);
    if (control?.matches(CONTROL)) return control;
  }
  let node: Element = element;
  for (let up = 0; up < 3; up++) {
    if (node.nextElementSibling) return valueIn(node.nextElementSibling);
    const parent = node.parentElement;
    // Climb only while the label is all that the parent says.
    if (!parent || text(parent, 80) !== text(element, 80)) return null;
    node = parent;
  }
  return null;
}

/** The control inside the value part, if it has one; the part itself otherwise. */
function valueIn(part: Element): Element | null {
  if (!isShown(part)) return null;
  return part.matches(CONTROL) ? part : (first(part, CONTROL) ?? part);
}

/** True when a word that we do not know labels the value: it is somebody's, but whose cannot be said. */
export function hasUnknownLabel(element: Element): boolean {
  const words = wordsBefore(element);
  return words !== '' && labelOf(words) === null;
}

/** What stands before the value as its label ("Booked by:", a dt, a th); empty when nothing does. */
export function wordsBefore(element: Element): string {
  let node: Element = element;
  for (let up = 0; up < 3; up++) {
    const before = node.previousElementSibling;
    if (before) return isLabelLike(before) ? text(before, 80) : '';
    const parent = node.parentElement;
    if (!parent) return '';
    // Climb only while the value is all that the parent says, but for a label in front of it.
    const words = text(parent, 400);
    const own = text(element, 400);
    if (words !== own) {
      const label = words.slice(0, words.length - own.length).trim();
      return /[:：]$/.test(label) ? label : '';
    }
    node = parent;
  }
  return '';
}

function isLabelLike(element: Element): boolean {
  const words = text(element, 80);
  return (
    words !== '' && words.length <= 40 && (/^(DT|TH|LABEL)$/.test(element.tagName) || /[:：]$/.test(words))
  );
}
