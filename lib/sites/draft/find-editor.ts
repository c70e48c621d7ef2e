import { attr, frameDocument } from '../dom.ts';

/** Where a letter is being written, and the element that stands for it in the top page. */
export interface Editor {
  element: Element;
  /** The frame that it is in, or the element itself. */
  outer: Element;
}

/** By role and attribute: no program's own class names. */
const WRITABLE = '[contenteditable]:not([contenteditable="false"]), textarea';
/** A field for addresses, a subject, a search or a chat is no letter. */
const SHORT_FIELD =
  /^(?:(?:to|b?cc|from|subject|search|recipients?|add|filter|find|chat)\b|收件|抄送|密|主[题題旨]|搜|[发發寄]件|副本)/i;
const SHORT_NAME = /^_?(?:to|cc|bcc|replyto|followupto|subject|q|query|search)$/i;
const NO_LETTER =
  '[role="combobox"], [role="search"], [role="listbox"], [readonly], [disabled], [aria-multiline="false"]';
const DEEP = 3;
const MOST = 50;

/** The editor of the letter, or null: of two that could be meant, the one with the cursor beside it. */
export function findEditor(document: Document): Editor | null {
  const editors = editorsIn(document, null, 0);
  if (editors.length < 2) return editors[0] ?? null;
  return nearestTo(document.activeElement, editors) ?? largest(editors);
}

function editorsIn(document: Document, outer: Element | null, depth: number): Editor[] {
  const own = inDocument(document, WRITABLE)
    .filter(isLetter)
    .map((element): Editor => ({ element, outer: outer ?? element }));
  if (depth >= DEEP) return own;
  const framed = inDocument(document, 'iframe')
    .filter(isSeen)
    .flatMap((frame) => {
      const inside = frameDocument(frame);
      if (!inside) return [];
      if (inside.designMode === 'on') return [{ element: inside.body, outer: outer ?? frame }];
      return editorsIn(inside, outer ?? frame, depth + 1);
    });
  // What an editor is made of may be editable as well; only the outermost counts.
  const outermost = own.filter(
    ({ element }) => !own.some((other) => other.element !== element && other.element.contains(element)),
  );
  return [...outermost, ...framed];
}

/** Not by the document's own property: a form of the page may stand in its place. */
function inDocument(document: Document, selector: string): Element[] {
  return [...Document.prototype.querySelectorAll.call(document, selector)].slice(0, MOST);
}

function isLetter(element: Element): boolean {
  if (!isSeen(element) || element.closest(NO_LETTER)) return false;
  const label = attr(element, 'aria-label') || attr(element, 'placeholder') || attr(element, 'title');
  return !SHORT_FIELD.test(label) && !SHORT_NAME.test(attr(element, 'name'));
}

/** Every browser that we run in can say so. */
function isSeen(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}

/** The one that shares the nearest box with the cursor; null where two share the same. */
function nearestTo(active: Element | null, editors: readonly Editor[]): Editor | null {
  if (!active || active === active.ownerDocument.body) return null;
  let box: Element | null = active;
  for (; box; box = box.parentElement) {
    const inside = editors.filter(({ outer }) => box?.contains(outer));
    if (inside.length > 0) return inside.length === 1 ? (inside[0] ?? null) : largest(inside);
  }
  return null;
}

/** Twice as large as any other, else it could be either. */
function largest(editors: readonly Editor[]): Editor | null {
  const sized = editors
    .map((editor) => ({ editor, size: sizeOf(editor.outer) }))
    .toSorted((a, b) => b.size - a.size);
  const [first, second] = sized;
  return first && second && first.size >= second.size * 2 && first.size > 0 ? first.editor : null;
}

function sizeOf(element: Element): number {
  const { width, height } = element.getBoundingClientRect();
  return width * height;
}
