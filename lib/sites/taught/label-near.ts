import { labelOf } from '../../domain/labels.ts';
import { all, attr, text } from '../dom.ts';
import { bareLabel } from './label-anchor.ts';

const LEVELS = 4;
const LONGEST = 40;
const SAYS_LABEL = 'label, dt, th, [role="rowheader"], [role="term"]';

/**
 * The label of an element, as it stands on the page, or null. Only what is surely a label: a known word, a
 * heading of a row, a term, or words that end in a colon; the nearest text may just be another datum, which
 * would make a customer's data part of the definition.
 */
export function labelNear(element: Element): string | null {
  const named = namedLabel(element);
  if (named !== null) return named;
  const own = inlineLabel(text(element, 160));
  if (own !== null) return own;
  let node: Element | null = element;
  for (let up = 0; node && up < LEVELS; up++, node = node.parentElement) {
    const before = node.previousElementSibling;
    const found = before ? labelIn(before) : labelBefore(node);
    if (found !== null) return found;
    if (before && text(before, 20) !== '') return null;
  }
  return null;
}

/** `<label for>`, a label around the field, `aria-labelledby`. */
function namedLabel(element: Element): string | null {
  const document = element.ownerDocument;
  const ids = attr(element, 'aria-labelledby').split(/\s+/).filter(Boolean);
  const byId = ids.map((id) => document.getElementById(id)).find((found) => found !== null);
  const id = attr(element, 'id');
  const forIt = all(document, 'label[for]', 300).find((label) => id !== '' && attr(label, 'for') === id);
  const label = byId ?? forIt;
  return label ? short(text(label, LONGEST + 20)) : null;
}

function inlineLabel(words: string): string | null {
  return short(/^([^:：]{1,40})[:：]\s*\S/u.exec(words)?.[1] ?? '');
}

/** Text of the parent that stands before its only element: `<p>Phone: <b>0912…</b></p>`. */
function labelBefore(element: Element): string | null {
  const before = element.previousSibling;
  return before?.nodeType === 3 ? colonWords((before as Text).data.slice(0, 200)) : null;
}

function labelIn(before: Element): string | null {
  const words = text(before, 200);
  const isTerm = before.matches(SAYS_LABEL) || all(before, SAYS_LABEL, 1).length > 0;
  return isTerm || labelOf(words) !== null ? short(words) : colonWords(words);
}

function colonWords(words: string): string | null {
  return /[:：]\s*$/u.test(words) ? short(words) : null;
}

/** A few words without an address or a number in them. */
function short(words: string): string | null {
  const label = bareLabel(words);
  const fits = label !== '' && label.length <= LONGEST && !/[@\d]/.test(label) && /\p{L}/u.test(label);
  return fits ? label : null;
}
