import { attr, first, text } from '../dom.ts';

const CELL = 'td, th, [role="cell"], [role="gridcell"], [role="row"], [role="listitem"], [role="option"]';
/** Room for a name or a word beside the address of a row. */
const BESIDE = 40;
/** A span of rows ("1-1 of 1"): "3 of 20" is said beside one record among others. */
const PAGED =
  /^(?:page |showing |displaying )?\d+ ?(?:-|–|to) ?\d+ ?(?:of|\/) ?\d+|^\d+ (?:entries|results?|records?|items?|rows?|contacts?|customers?)(?: found)?$|^共 ?\d+ ?[条條页頁项項笔筆]/i;
const CHROME = /(?:^|[-_ ])(?:select[-_]?all|check[-_]?all|column[-_]?header)(?:$|[-_ ])/i;

/** A cell that holds an address and hardly more: one of a table's rows, even of its only one. */
export function isInRow(element: Element): boolean {
  const cell = element.closest(CELL);
  if (!cell) return false;
  const isLaidOut =
    /^t[dh]$/.test(cell.localName) && first(cell, 'h1, h2, h3, h4, dl, p, ul, table') !== null;
  return !isLaidOut && text(cell, 400).length <= text(element).length + BESIDE;
}

/** What only lists have: sorted columns, a box that picks every row, "1-1 of 1". Asked of every element. */
export function isListChrome(element: Element): boolean {
  if (element.hasAttribute('aria-sort') || element.hasAttribute('aria-rowcount')) return true;
  const tag = element.localName;
  if (tag === 'input' && attr(element, 'type') === 'checkbox') return isOfRows(element);
  if (CHROME.test(attr(element, 'class')) || element.getAttribute('role') === 'columnheader') return true;
  return (
    element.childElementCount === 0 && /\d/.test(element.textContent ?? '') && PAGED.test(text(element, 60))
  );
}

/** A box without words of its own: a form's boxes say what they are for. */
function isOfRows(box: Element): boolean {
  return /all/i.test(attr(box, 'id') + attr(box, 'name') + attr(box, 'class') + attr(box, 'aria-label'));
}
