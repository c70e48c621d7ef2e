import { foldLabel } from '../../domain/labels.ts';
import { isShown, text } from '../dom.ts';
import { valueBeside } from '../generic/fields.ts';
import { finish, type Steps } from '../steps.ts';

/** An element that says what stands beside it. */
export interface Anchor {
  label: Element;
  /** What it labels; the label itself where both are one piece of text; null when nothing stands there. */
  value: Element | null;
  /** True when the value's element holds the label too, whose text is then no part of it. */
  around: boolean;
}

const MOST_FOUND = 40;
const LONGEST = 160;
/** Elements between two looks at the clock. */
const A_STEP = 200;

/** Every place where one of the labels stands, by folded label. */
export function anchorsIn(document: Document, labels: readonly string[]): Map<string, Anchor[]> {
  return finish(anchorSteps(document, labels));
}

/** One look over the whole page, in steps: it takes some 20 ms where sixty thousand elements stand. */
export function* anchorSteps(document: Document, labels: readonly string[]): Steps<Map<string, Anchor[]>> {
  const found = new Map<string, Anchor[]>();
  const wanted = [...new Set(labels.map(bareLabel))].filter((label) => label !== '');
  // A list made once: a walker would end where its element is taken out of the page meanwhile.
  const elements = Document.prototype.querySelectorAll.call(document, 'body, body *');
  for (let i = 0, said = 0; wanted.length > 0 && i < elements.length && said < MOST_FOUND; i++) {
    if (i % A_STEP === 0) yield;
    const element = elements[i];
    if (!element || !says(element, wanted)) continue;
    said++;
    const folded = wanted.map(foldLabel).find((label) => isLabelled(element, label));
    if (folded === undefined || !isShown(element)) continue;
    found.set(folded, [...(found.get(folded) ?? []), anchorAt(element, folded)]);
  }
  return found;
}

/** True when one of the labels stands in the element's own text. */
function says(element: Element, labels: readonly string[]): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType !== 3 || (node as Text).length >= LONGEST) continue;
    const words = (node as Text).data;
    if (labels.some((label) => words.includes(label))) return true;
  }
  return false;
}

/** The label as it is looked for: without colon and star. */
export function bareLabel(raw: string): string {
  return raw.replace(/\s+/g, ' ').replace(/^[\s*•·]+|[\s:：*•·]+$/g, '');
}

function isLabelled(element: Element, folded: string): boolean {
  const words = text(element, LONGEST);
  return foldLabel(words) === folded || foldLabel(inlineLabel(words)) === folded;
}

/** `Phone` of `Phone: 0912 345 678`. */
function inlineLabel(words: string): string {
  return /^([^:：]{1,60})[:：]\s*\S/u.exec(words)?.[1] ?? '';
}

function anchorAt(label: Element, folded: string): Anchor {
  if (foldLabel(text(label, LONGEST)) !== folded) return { label, value: label, around: false };
  const beside = valueBeside(label);
  if (beside) return { label, value: beside, around: false };
  const parent = label.parentElement;
  const isFirst = parent !== null && text(parent, LONGEST) !== text(label, LONGEST);
  return isFirst && label.previousElementSibling === null
    ? { label, value: parent, around: true }
    : { label, value: null, around: false };
}
