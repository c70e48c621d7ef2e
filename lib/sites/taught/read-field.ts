import { foldLabel } from '../../domain/labels.ts';
import { valueFor } from '../../domain/taught-shape.ts';
import type { FieldRead, TaughtField, TaughtPlace, Way } from '../../domain/taught-site.ts';
import { all, isShown } from '../dom.ts';
import { valuesOf } from './element-values.ts';
import type { Anchor } from './label-anchor.ts';
import { labelNear } from './label-near.ts';
import { isInScope } from './scope-at.ts';

/** A taught field with what the page says now. */
export interface FieldFound extends FieldRead {
  /** Every value of the field, as written. */
  values: string[];
  /** Which way gave it, e.g. `selector-1`; for reports. */
  way: string;
}

export interface FieldPage {
  document: Document;
  /** Places of all labels; dear on large pages. */
  anchors(): ReadonlyMap<string, Anchor[]>;
  /** Parts of the page's address that stand for the record. */
  ids: readonly string[];
}

interface Answer {
  way: Way;
  named: string;
  values: string[];
  element: Element | null;
}

/** What one way gives: its values and the element that has them. */
type Given = Pick<Answer, 'values' | 'element'>;

const NOTHING: Given = { values: [], element: null };

const MOST_ELEMENTS = 20;
/** What tells who it is: two ways that disagree about it are one too many. */
const IDENTIFYING: readonly TaughtField[] = ['email', 'phone', 'record'];

/** Asks every way; a way that finds several different values has found nothing. */
export function readField(field: TaughtField, place: TaughtPlace, page: FieldPage): FieldFound {
  const answers: Answer[] = [];
  for (const [index, way] of place.ways.entries()) {
    const given = way.by === 'label' ? besideLabel(way.label, answers) : null;
    const { values, element } = given ?? valuesBy(way, field, place, page);
    if (values.length > 0) answers.push({ way, named: `${way.by}-${index + 1}`, values, element });
  }
  const best = agreed(field, answers);
  if (best) return found(field, 'read', best.values, best.named);
  if (answers.length > 0) return found(field, 'differs', [], 'differs');
  const isEmpty = place.ways.some((way) => way.by === 'label' && labelsNothing(way.label, place, page));
  return isEmpty ? found(field, 'empty', [], 'empty') : found(field, 'gone', [], 'gone');
}

function found(field: TaughtField, state: FieldFound['state'], values: string[], way: string): FieldFound {
  return { field, state, value: values[0] ?? '', values, way };
}

/**
 * The first answer, if every other one shares a value with it. Names only describe: among several the label's
 * is meant, since it says what it is.
 */
function agreed(field: TaughtField, answers: Answer[]): Answer | undefined {
  const [first] = answers;
  const normal = (answer: Answer) => answer.values.map((raw) => valueFor(field, raw));
  const same = answers.every((answer) => normal(answer).some((v) => first && normal(first).includes(v)));
  if (same || !first) return first;
  if (IDENTIFYING.includes(field)) return undefined;
  return answers.find(({ way }) => way.by === 'label') ?? answers.find(({ way }) => way.by === 'attribute');
}

/** An element found before that has this very label beside it needs no look over the page. */
function besideLabel(label: string, answers: readonly Answer[]): Given | null {
  const wanted = foldLabel(label);
  return answers.find(({ element }) => element && foldLabel(labelNear(element) ?? '') === wanted) ?? null;
}

function valuesBy(way: Way, field: TaughtField, place: TaughtPlace, page: FieldPage): Given {
  switch (way.by) {
    case 'address':
      return field === 'record' && page.ids.length > 0
        ? { values: [page.ids.join('.')], element: null }
        : NOTHING;
    case 'label':
      return ofOne(
        field,
        anchorsOf(way.label, place, page).flatMap(({ value, label, around }) =>
          value ? [{ values: valuesOf(value, field, around ? label : undefined), element: value }] : [],
        ),
      );
    default:
      return ofOne(
        field,
        elementsOf(selectorOf(way), place, page.document).map((element) => ({
          values: valuesOf(element, field),
          element,
        })),
      );
  }
}

/** The values of the one element that has any; of several only when they say the same. */
function ofOne(field: TaughtField, given: Given[]): Given {
  const [first, ...others] = given.filter(({ values }) => values.length > 0);
  if (!first) return NOTHING;
  const key = ({ values }: Given) => values.map((raw) => valueFor(field, raw)).join('\n');
  return others.every((other) => key(other) === key(first)) ? first : NOTHING;
}

function elementsOf(selector: string, place: TaughtPlace, document: Document): Element[] {
  try {
    return all(document, selector, MOST_ELEMENTS).filter(
      (element) => isShown(element) && isInScope(place.scope, element),
    );
  } catch {
    // Imported or edited by hand, and no selector.
    return [];
  }
}

export function selectorOf(way: Extract<Way, { by: 'selector' | 'attribute' }>): string {
  if (way.by === 'selector') return way.selector;
  return `[${way.attribute}="${way.value.replace(/["\\]/g, '\\$&')}"]`;
}

function anchorsOf(label: string, place: TaughtPlace, page: FieldPage): Anchor[] {
  const anchors = page.anchors().get(foldLabel(label)) ?? [];
  return anchors.filter((anchor) => isInScope(place.scope, anchor.label));
}

/** The label stands there and nothing is beside it: this record has no such thing. */
function labelsNothing(label: string, place: TaughtPlace, page: FieldPage): boolean {
  const anchors = anchorsOf(label, place, page);
  return anchors.length > 0 && anchors.every(({ value }) => value === null || isBlank(value));
}

function isBlank(element: Element): boolean {
  const shown = 'value' in element && typeof element.value === 'string' ? element.value : element.textContent;
  return /^[\s\u00a0\-–—_.…]*$/u.test((shown ?? '').slice(0, 1000));
}
