import { addressesIn } from '../../domain/address-text.ts';
import { valueFor } from '../../domain/taught-shape.ts';
import type { TaughtField } from '../../domain/taught-site.ts';
import { all, attr, fieldValue, mailtoOf, telOf, text } from '../dom.ts';

const MOST_VALUES = 5;
/** `Phone: 0912 345 678` in one piece of text. */
const WITH_LABEL = /^[^:：]{1,40}[:：]\s*(.+)$/su;

/** What an element says for a field, in the field's shape and as written; without the label inside it. */
export function valuesOf(element: Element, field: TaughtField, label?: Element): string[] {
  const shown = fieldValue(element) || text(element, 400, (child) => child === label);
  return [...new Set(rawValues(element, field, shown).filter((raw) => valueFor(field, raw) !== null))].slice(
    0,
    MOST_VALUES,
  );
}

function rawValues(element: Element, field: TaughtField, shown: string): string[] {
  if (field === 'email') {
    const linked = linksOf(element, 'a[href^="mailto:" i]').map(mailtoOf);
    const marked = ['data-email-address', 'data-email', 'title'].flatMap((name) =>
      addressesIn(attr(element, name), 1),
    );
    return firstList([linked, addressesIn(shown, MOST_VALUES), marked]);
  }
  if (field === 'phone') {
    const linked = linksOf(element, 'a[href^="tel:" i], a[href^="callto:" i]').map(telOf);
    return firstList([linked, writtenIn(shown)]);
  }
  return writtenIn(shown).slice(0, 1);
}

/** The whole text, or what follows the label in it. */
function writtenIn(shown: string): string[] {
  const rest = WITH_LABEL.exec(shown)?.[1];
  return rest === undefined ? [shown] : [rest, shown];
}

function linksOf(element: Element, selector: string): Element[] {
  return element.matches(selector) ? [element] : all(element, selector, MOST_VALUES);
}

function firstList(lists: string[][]): string[] {
  return lists.map((list) => list.filter((raw) => raw !== '')).find((list) => list.length > 0) ?? [];
}
