import { isShown, text } from '../dom.ts';
import { valueBeside } from '../generic/fields.ts';
import { foldLabel } from '../labels.ts';

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

/** Every place where one of the labels stands, by folded label. One look over the page, by the browser itself. */
export function anchorsIn(document: Document, labels: readonly string[]): Map<string, Anchor[]> {
  const found = new Map<string, Anchor[]>();
  const wanted = [...new Set(labels.map(bareLabel))].filter((label) => label !== '');
  for (const element of elementsSaying(document, wanted)) {
    const folded = wanted.map(foldLabel).find((label) => isLabelled(element, label));
    if (folded === undefined || !isShown(element)) continue;
    found.set(folded, [...(found.get(folded) ?? []), anchorAt(element, folded)]);
  }
  return found;
}

/** The label as it is looked for: without colon and star. */
export function bareLabel(raw: string): string {
  return raw.replace(/\s+/g, ' ').replace(/^[\s*•·]+|[\s:：*•·]+$/g, '');
}

function elementsSaying(document: Document, labels: readonly string[]): Set<Element> {
  const elements = new Set<Element>();
  const tests = labels.flatMap((label) => quoted(label)).map((words) => `contains(., ${words})`);
  if (tests.length === 0 || !document.body) return elements;
  const path = `.//text()[string-length(.) < ${LONGEST} and (${tests.join(' or ')})]`;
  const snapshot = document.evaluate(path, document.body, null, 7, null);
  for (let i = 0; i < snapshot.snapshotLength && elements.size < MOST_FOUND; i++) {
    const element = snapshot.snapshotItem(i)?.parentElement;
    if (element) elements.add(element);
  }
  return elements;
}

/** XPath knows no escapes: a label with both kinds of quotes is not looked for. */
function quoted(label: string): string[] {
  if (!label.includes('"')) return [`"${label}"`];
  return label.includes("'") ? [] : [`'${label}'`];
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
