import { attr as attrIsStable, className as classIsStable, finder, idName as idIsStable } from '@medv/finder';
import { valueFor } from '../../domain/taught-shape.ts';
import type { TaughtField, TaughtPlace, Way } from '../../domain/taught-site.ts';
import { rankWays } from '../../domain/taught-ways.ts';
import { all, attr } from '../dom.ts';
import { valuesOf } from '../taught/element-values.ts';
import { anchorsIn } from '../taught/label-anchor.ts';
import { labelNear } from '../taught/label-near.ts';
import { readField, selectorOf } from '../taught/read-field.ts';
import { scopeAt } from '../taught/scope-at.ts';

/** A way that takes longer is not worth a wait in the page. */
const TIMEOUT = 120;
const MOST_CHECKS = 1500;
const LONGEST_SELECTOR = 400;
/** What marks an element by its meaning; values with a digit or with the customer's words in them are not kept. */
const MARKS = ['id', 'name', 'itemprop', 'autocomplete', 'aria-label', 'data-testid', 'data-test', 'data-qa'];
const MORE_MARKS = [
  'data-cy',
  'data-field',
  'data-field-name',
  'data-name',
  'data-key',
  'data-label',
  'data-column',
];

/**
 * Where an element stands, in several independent ways, each of them tried before it is kept. `known`: what the
 * page says of the customer; no selector may be made of it, since the next record says something else.
 */
export function describeElement(
  element: Element,
  field: TaughtField,
  known: readonly string[],
): TaughtPlace | null {
  const values = valuesOf(element, field);
  if (values.length === 0) return null;
  const isOwn = saysOf([...known, ...values]);
  const scope = scopeAt(element);
  const ways = [...selectorsOf(element, isOwn), ...attributesOf(element, isOwn), ...labelsOf(element, isOwn)];
  const tried = ways.filter((way) => leadsTo(way, { element, field, scope, values }));
  return tried.length === 0 ? null : { ways: rankWays(tried), scope };
}

/** True for a word of the page that comes from this customer's data. */
function saysOf(values: readonly string[]): (word: string) => boolean {
  const parts = values.flatMap((value) => value.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const words = [...new Set(parts)].filter((part) => part.length > 2 || /\p{Script=Han}/u.test(part));
  return (word) => words.some((part) => word.toLowerCase().includes(part));
}

function selectorsOf(element: Element, isOwn: (word: string) => boolean): Way[] {
  const className = (name: string) => classIsStable(name) && !isOwn(name);
  const idName = (name: string) => idIsStable(name) && !isOwn(name);
  const attribute = (name: string, value: string) => attrIsStable(name, value) && !isOwn(value);
  const never = () => false;
  const kinds = [
    { className, idName, attr: attribute },
    { className: never, idName, attr: attribute },
    { className, idName: never, attr: never },
  ];
  return kinds.flatMap((kind): Way[] => {
    try {
      const root = element.ownerDocument.body;
      const found = finder(element, {
        ...kind,
        root,
        timeoutMs: TIMEOUT,
        maxNumberOfPathChecks: MOST_CHECKS,
      });
      return found.length <= LONGEST_SELECTOR ? [{ by: 'selector', selector: found }] : [];
    } catch {
      // No unique selector of this kind: the others remain.
      return [];
    }
  });
}

function attributesOf(element: Element, isOwn: (word: string) => boolean): Way[] {
  return [...MARKS, ...MORE_MARKS].flatMap((name): Way[] => {
    const value = attr(element, name, 60);
    const stable = value !== '' && !/\d/.test(value) && !isOwn(value);
    return stable ? [{ by: 'attribute', attribute: name, value }] : [];
  });
}

function labelsOf(element: Element, isOwn: (word: string) => boolean): Way[] {
  const label = labelNear(element);
  return label === null || isOwn(label) ? [] : [{ by: 'label', label }];
}

interface Aim {
  element: Element;
  field: TaughtField;
  scope: TaughtPlace['scope'];
  values: string[];
}

/** The way, taken alone, gives the same value, and as the only one. */
function leadsTo(way: Way, { element, field, scope, values }: Aim): boolean {
  const { ownerDocument: document } = element;
  if (way.by === 'selector' || way.by === 'attribute') {
    const [first, ...others] = all(document, selectorOf(way), 3);
    if (first !== element && !(first?.contains(element) ?? false)) return false;
    if (way.by === 'selector' && others.length > 0) return false;
  }
  const anchors = () => anchorsIn(document, way.by === 'label' ? [way.label] : []);
  const found = readField(field, { ways: [way], scope }, { document, anchors, ids: [] });
  return found.state === 'read' && valueFor(field, found.value) === valueFor(field, values[0] ?? '');
}
