import type { CardShown } from '../../domain/reading.ts';
import {
  all,
  attr,
  isShown,
  LINE_BREAK,
  mailtoOf,
  type Selectors,
  TEXT_LIMIT,
  telOf,
  text,
  fieldValue as typedIn,
} from '../dom.ts';
import { type LabelledRows, rowsIn } from './labelled.ts';
import { headingsInTitle } from './titled.ts';

/** Where a product prints the particulars of one record. Every selector of a list means the same thing. */
export interface Fields {
  /** The first that holds text wins. */
  name?: Selectors;
  /** First name and last name, where they stand in fields of their own. */
  parts?: readonly [first: string, last: string];
  /** Independent ways to the record's addresses: those that answer must agree. */
  email?: Selectors;
  /** The first that matches wins. */
  phone?: Selectors;
  /** Rows of label and value, asked for what the selectors did not give. */
  rows?: LabelledRows;
  /** No selector for the name is sure: take what the page's title and a heading agree on. */
  titled?: true;
  /** The selectors are wide: with more than one address other people stand here too, and none is used. */
  wide?: true;
  /** Several records stay in the page and only one is on screen. */
  shown?: true;
  /** How to take the name out of its element, where that is not its whole text. */
  nameText?: (element: Element) => string;
}

const MOST_VALUES = 20;
const MOST_NAMES = 5;

/** What stands in the fields, looked up in all scopes (a component's shadow roots are scopes of their own). */
export function showFields(
  scopes: readonly ParentNode[],
  fields: Fields,
  title = '',
): Omit<CardShown, 'record'> {
  const { name = [], parts, email = [], phone = [], rows, titled, wide } = fields;
  const valuesIn = (selector: string, read: (element: Element) => string, most = MOST_VALUES) => {
    const found = scopes.flatMap((scope) => all(scope, selector, MOST_VALUES)).slice(0, MOST_VALUES);
    const values = found
      .filter((element) => !fields.shown || isShown(element))
      .map(read)
      .filter(Boolean);
    return [...new Set(values)].slice(0, most);
  };
  const part = (selector: string) => valuesIn(selector, textOf)[0] ?? '';
  return {
    title,
    names: name.flatMap((selector) => valuesIn(selector, fields.nameText ?? textOf, MOST_NAMES)),
    ...(parts ? { parts: [part(parts[0]), part(parts[1])] as const } : {}),
    emails: email.map((way) => valuesIn(way, addressIn)),
    phones: phone.map((way) => valuesIn(way, numbersIn)),
    rows: rows ? rowsIn(scopes, rows) : [],
    ...(titled ? { headings: headingsInTitle(scopes, title) } : {}),
    wide: wide ?? false,
  };
}

const textOf = (element: Element) => fieldText(element);

/** Text of a display element, or what stands in an input. */
export function fieldText(element: Element, lineBreak?: string): string {
  return /^(INPUT|TEXTAREA)$/.test(element.nodeName)
    ? typedIn(element)
    : text(element, TEXT_LIMIT, undefined, lineBreak);
}

function addressIn(element: Element): string {
  return (
    attr(element, 'data-email-address') ||
    mailtoOf(element) ||
    attr(element, 'data-value') ||
    fieldText(element) ||
    attr(element, 'title')
  );
}

/** With line breaks, which are all that tells several numbers apart in some cells. */
function numbersIn(element: Element): string {
  return (
    attr(element, 'data-phone-number') ||
    telOf(element) ||
    attr(element, 'data-value') ||
    fieldText(element, LINE_BREAK)
  );
}
