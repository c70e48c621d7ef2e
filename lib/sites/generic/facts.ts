import { addressesIn, isAddress } from '../address-text.ts';
import { all, attr, fieldValue, first, isShown, mailtoOf, TEXT_LIMIT, telOf, text } from '../dom.ts';
import type { Label } from '../labels.ts';
import type { Steps } from '../steps.ts';
import { fieldOf, hasUnknownLabel } from './fields.ts';
import { isInRow, isListChrome } from './lists.ts';
import { CONTACT, leftOut } from './scope.ts';
import { isStaffs } from './staff.ts';

/** One thing found in the scope, with the element that showed it. */
export interface Fact {
  kind: Label | 'heading';
  raw: string;
  element: Element;
  /** `label` = a field with a known label; `link` = mailto:, tel:, data-…; `text` = an address standing alone. */
  by: 'label' | 'link' | 'text' | 'heading';
  /** Under a label that we do not know, or in a row of a list: perhaps an agent's, the sender's, anybody's. */
  unsure?: true;
}

export interface Facts {
  facts: Fact[];
  /** Addresses in lists and tables of records that were left out. */
  crowd: Set<string>;
  /** Addresses that stand in titles only: programs show a name and keep its address there. */
  titled: Set<string>;
  /** What only lists have stood before what comes now. */
  isListed: boolean;
  /** False when the page was too large to look at every part. */
  whole: boolean;
}

/** Some 20 ms on a page that is all one shape; what stands behind them is not looked at. */
const MOST_ELEMENTS = 5000;
const MOST_FACTS = 200;
/** Elements between two looks at the clock. */
const A_STEP = 50;
const PROSE = 220;
const DATA_EMAIL = ['data-email-address', 'data-email'];
const DATA_PHONE = ['data-phone-number', 'data-phone'];

/** One walk over the scope, in page order; parts left out are not entered. Null when its place went out of the page. */
export function* factsIn(scope: Element): Steps<Facts | null> {
  const found: Facts = { facts: [], crowd: new Set(), titled: new Set(), isListed: false, whole: true };
  // Values of fields that hold no address: somebody may be called like another one's address.
  const said: Element[] = [];
  const walker = Document.prototype.createTreeWalker.call(scope.ownerDocument, scope, 1);
  let node = walker.nextNode() as Element | null;
  for (let seen = 0; node && seen < MOST_ELEMENTS && found.facts.length < MOST_FACTS; seen++) {
    if (seen % A_STEP === A_STEP - 1) {
      yield;
      if (!scope.contains(node)) return null;
    }
    const why = leftOut(node);
    if (why === 'list') for (const address of addressesOfList(node)) found.crowd.add(address.toLowerCase());
    if (why === null && !said.some((value) => value.contains(node))) look(node, found, said);
    node = (why === null ? walker.nextNode() : nextBeside(walker)) as Element | null;
  }
  found.whole = node === null;
  return found;
}

function look(element: Element, found: Facts, said: Element[]): void {
  const title = element.hasAttribute('title') ? attr(element, 'title') : '';
  if (title.includes('@'))
    for (const address of addressesIn(title, 5)) found.titled.add(address.toLowerCase());
  found.isListed ||= isListChrome(element) && isShown(element);
  const facts = factsAt(element);
  if (facts.length === 0 || !isShown(element)) return;
  const isListed = found.isListed;
  found.facts.push(...facts.filter((fact) => !isStaffs(fact.element)).map((fact) => weighed(fact, isListed)));
  said.push(...facts.filter(isNamed).map((fact) => fact.element));
}

/** The next node that does not stand inside the present one. */
function nextBeside(walker: TreeWalker): Node | null {
  for (let depth = 0; depth < 2000; depth++) {
    const beside = walker.nextSibling();
    if (beside) return beside;
    if (!walker.parentNode()) return null;
  }
  return null;
}

/** An address without a label is anybody's where it stands in a list. */
function weighed(fact: Fact, isListed: boolean): Fact {
  if (fact.kind !== 'email' || fact.by === 'label') return fact;
  const { element } = fact;
  return isListed || isInRow(element) || hasUnknownLabel(element) ? { ...fact, unsure: true } : fact;
}

function isNamed(fact: Fact): boolean {
  return fact.by === 'label' && (NAMES.test(fact.kind) || fact.kind === 'subject');
}

const NAMES = /^(?:name|first|last|company)$/;

/** What stands under "Customer" may be a card of several lines: no name, but full of facts. */
function isCard(value: Element): boolean {
  const whole = text(value);
  return all(value, 'dd, li, p, div, tr', 20).some(
    (line) => first(line, CONTACT) !== null && text(line).length < whole.length,
  );
}

function addressesOfList(list: Element): string[] {
  const linked = all(list, 'a[href^="mailto:"]', 20).map(mailtoOf);
  return [...linked, ...addressesIn(text(list, 20_000), 20)];
}

function factsAt(element: Element): Fact[] {
  const labelled = labelledAt(element);
  if (labelled.length > 0) return labelled;
  if (/^H[1-3]$/.test(element.tagName))
    return [{ kind: 'heading', raw: text(element), element, by: 'heading' }];
  const isMarked = element.hasAttributes();
  const linked = isMarked ? mailtoOf(element) || firstAttr(element, DATA_EMAIL) : '';
  const email = linked || addressAlone(element);
  if (email !== '') {
    if (isInProse(element, email)) return [];
    return [{ kind: 'email', raw: email, element, by: linked ? 'link' : 'text' }];
  }
  const phone = isMarked ? telOf(element) || firstAttr(element, DATA_PHONE) : '';
  if (phone !== '') return [{ kind: 'phone', raw: phone, element, by: 'link' }];
  return [];
}

/** An address that is the element's whole text. */
function addressAlone(element: Element): string {
  const only = element.childNodes.length === 1 ? element.firstChild : null;
  const alone = only?.nodeType === 3 ? (only as Text).data : '';
  if (alone.length > 400 || !alone.includes('@')) return '';
  return isAddress(alone.trim()) ? alone.trim() : '';
}

function isInProse(element: Element, found: string): boolean {
  const around = element.parentElement;
  return around !== null && text(around, PROSE + 200).length - found.length > PROSE;
}

function firstAttr(element: Element, names: string[]): string {
  return names.map((name) => attr(element, name)).find((value) => value !== '') ?? '';
}

/** Facts of the field whose label this element is. */
function labelledAt(element: Element): Fact[] {
  const field = fieldOf(element);
  if (field === null) return [];
  const { label, value } = field;
  if (NAMES.test(label) && isCard(value)) return [];
  return rawValues(label, value).map((raw) => ({ kind: label, raw, element: value, by: 'label' as const }));
}

function rawValues(label: Label, value: Element): string[] {
  const shown = fieldValue(value) || text(value, TEXT_LIMIT);
  if (label === 'email') return addressesIn(shown, 5);
  return shown === '' ? [] : [shown];
}
