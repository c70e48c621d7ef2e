import { labelOf } from '../../domain/labels.ts';
import type { TaughtField } from '../../domain/taught-site.ts';
import { attr, fieldValue, isShown, mailtoOf, telOf } from '../dom.ts';
import { valuesOf } from '../taught/element-values.ts';
import { labelNear } from '../taught/label-near.ts';
import { scopeAt } from '../taught/scope-at.ts';

/** An element that shows something in the shape of the field. */
export interface Spot {
  element: Element;
  value: string;
}

const MOST_ELEMENTS = 20_000;
const MOST_SPOTS = 400;
const CONTROL =
  'input:not([type="hidden"]):not([type="password"]):not([type="checkbox"]):not([type="radio"]), textarea';

/** Everything on the page that could be this field, in reading order. */
export function spotsFor(document: Document, field: TaughtField): Spot[] {
  const spots: Spot[] = [];
  // A frameset has no body of its own.
  if (!document.body) return spots;
  const walker = document.createTreeWalker(document.body, 1);
  let node = walker.nextNode() as Element | null;
  for (let seen = 0; node && seen < MOST_ELEMENTS && spots.length < MOST_SPOTS; seen++) {
    const value = mayBe(node, field) && isShown(node) ? (valuesOf(node, field)[0] ?? '') : '';
    if (value !== '' && !isLabelOnly(node, field, value)) spots.push({ element: node, value });
    node = walker.nextNode() as Element | null;
  }
  return spots;
}

/** Cheap questions before the dear ones; asked of every element. */
function mayBe(element: Element, field: TaughtField): boolean {
  if (/^(?:script|style|template|noscript|option|button|svg|head|title)$/i.test(element.localName))
    return false;
  const shown = element.matches(CONTROL) ? fieldValue(element) : directText(element);
  if (field === 'email') return shown.includes('@') || mailtoOf(element) !== '';
  if (field === 'phone') return shown.replace(/\D/g, '').length >= 7 || telOf(element) !== '';
  return shown.trim() !== '';
}

function directText(element: Element): string {
  let words = '';
  for (let node = element.firstChild; node && words.length < 300; node = node.nextSibling) {
    if (node.nodeType === 3) words += (node as Text).data.slice(0, 300);
  }
  return words;
}

function isLabelOnly(element: Element, field: TaughtField, value: string): boolean {
  if (field !== 'name' && field !== 'company') return false;
  return labelOf(value) !== null || /[:：]$/u.test(value) || element.matches('label, th, dt, nav a');
}

/** The spot to begin with: labelled as what is asked for, a heading, in the main part of the page. */
export function likeliest(spots: readonly Spot[], field: TaughtField): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const [index, spot] of spots.slice(0, 150).entries()) {
    const points = pointsOf(spot, field);
    if (points > most) [best, most] = [index, points];
  }
  return best;
}

const SCOPE_POINTS = { dialog: 5, main: 4, around: -3, said: -6 } as const;
const NAMED: Record<TaughtField, RegExp> = {
  name: /name|customer|contact|guest|姓名|客户|客戶/i,
  email: /mail/i,
  phone: /phone|mobile|tel/i,
  company: /compan|organi|account|firm|business/i,
  record: /(?:^|[-_])(?:id|no|number|ref)|record/i,
};

function pointsOf({ element, value }: Spot, field: TaughtField): number {
  const label = labelNear(element);
  const kind = label === null ? null : labelOf(label);
  const marks = ['id', 'class', 'name', 'itemprop', 'data-testid']
    .map((name) => attr(element, name))
    .join(' ');
  const labelled = kind === field || (field === 'record' && label !== null && NAMED.record.test(label));
  const other = kind !== null && kind !== field;
  return (
    SCOPE_POINTS[scopeAt(element)] +
    (labelled ? 6 : other ? -3 : 0) +
    (NAMED[field].test(marks) ? 3 : 0) +
    (field === 'name' ? headingPoints(element, value) : 0)
  );
}

function headingPoints(element: Element, value: string): number {
  const level = /^h([1-4])$/.exec(element.localName)?.[1];
  const titled = element.ownerDocument.title.includes(value) ? 2 : 0;
  return titled + (level ? 6 - Number(level) : 0);
}
