import type { IdentitySignal } from '../../domain/reading.ts';
import { addressesIn } from '../address-text.ts';
import { all, attr, isShown, mailtoOf, type Selectors, telOf, text, fieldValue as typedIn } from '../dom.ts';
import { emailSignal, phoneSignal } from '../signals.ts';
import { isEmptyValue, type LabelledRows, type LabelledText, labelledText } from './labelled.ts';
import { titledName } from './titled.ts';

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

export interface Particulars {
  name: string;
  emails: IdentitySignal[];
  phones: IdentitySignal[];
  /** Which parts of the description answered. */
  detectors: string[];
  /** Two ways to the address gave different people: nothing of it may be used. */
  disputed: boolean;
}

const MOST_VALUES = 20;

/** What stands in the fields, looked up in all scopes (a component's shadow roots are scopes of their own). */
export function readFields(scopes: readonly ParentNode[], fields: Fields): Particulars {
  const labelled = fields.rows ? labelledText(scopes, fields.rows) : {};
  const { emails, answered, disputed } = readEmails(scopes, fields);
  if (emails.length === 0) emails.push(...signalsOf(labelled.email ?? [], addressOf));
  const phones = readPhones(scopes, fields);
  const detectors = answered.map((index) => `email-${index + 1}`);
  if (phones.length > 0) detectors.push('phone');
  phones.push(...signalsOf(labelled.phone ?? [], phoneSignal));
  let name = readName(scopes, fields);
  if (name !== '') detectors.push('name');
  if (name === '' && fields.titled) {
    name = titledName(scopes);
    if (name !== '') detectors.push('title');
  }
  if (name === '') name = labelledName(labelled);
  if (Object.keys(labelled).length > 0) detectors.push('labels');
  const crowd = fields.wide && (distinct(emails) > 1 || distinct(phones) > 3);
  return { name, emails: crowd ? [] : emails, phones: crowd ? [] : phones, detectors, disputed };
}

function labelledName(labelled: LabelledText): string {
  const parts = joinName(labelled.first?.[0] ?? '', labelled.last?.[0] ?? '');
  return labelled.name?.[0] ?? (parts || (labelled.company?.[0] ?? ''));
}

function distinct(signals: IdentitySignal[]): number {
  return new Set(signals.map((signal) => signal.value)).size;
}

/** Western order, but Chinese, Japanese and Korean names family name first and without a blank. */
export function joinName(first: string, last: string): string {
  const eastern = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;
  if (first && last && eastern.test(first) && eastern.test(last)) return last + first;
  return `${first} ${last}`.trim();
}

/** Text of a display element, or what stands in an input. */
export function fieldText(element: Element): string {
  return /^(INPUT|TEXTAREA)$/.test(element.nodeName) ? typedIn(element) : text(element);
}

/** Every match in every scope. */
export function within(scopes: readonly ParentNode[], selector: string): Element[] {
  return scopes.flatMap((scope) => all(scope, selector, MOST_VALUES)).slice(0, MOST_VALUES);
}

function matches(scopes: readonly ParentNode[], selector: string, fields: Fields): Element[] {
  const found = within(scopes, selector);
  return fields.shown ? found.filter(isShown) : found;
}

function readName(scopes: readonly ParentNode[], fields: Fields): string {
  for (const selector of fields.name ?? []) {
    for (const element of matches(scopes, selector, fields)) {
      const name = (fields.nameText ?? fieldText)(element);
      if (!isEmptyValue(name)) return name;
    }
  }
  const part = (selector: string) => matches(scopes, selector, fields).map(fieldText).find(Boolean) ?? '';
  return fields.parts ? joinName(part(fields.parts[0]), part(fields.parts[1])) : '';
}

function readEmails(scopes: readonly ParentNode[], fields: Fields) {
  const ways = fields.email ?? [];
  const found = ways.map((way) => signalsOf(matches(scopes, way, fields).map(addressIn), addressOf));
  const answered = found.flatMap((signals, index) => (signals.length > 0 ? [index] : []));
  const emails = found.find((signals) => signals.length > 0) ?? [];
  const shares = (other: IdentitySignal[]) => other.some((o) => emails.some((e) => e.value === o.value));
  const disputed = answered.some((index) => !shares(found[index] ?? []));
  return { emails: [...emails], answered, disputed };
}

function readPhones(scopes: readonly ParentNode[], fields: Fields): IdentitySignal[] {
  for (const way of fields.phone ?? []) {
    const phones = signalsOf(matches(scopes, way, fields).flatMap(numbersIn), phoneSignal);
    if (phones.length > 0) return phones;
  }
  return [];
}

function signalsOf(raw: string[], signal: (raw: string) => IdentitySignal | null): IdentitySignal[] {
  return raw.map((value) => signal(value)).filter((s) => s !== null);
}

/** A field holds one address, maybe with a remark beside it. */
function addressOf(raw: string): IdentitySignal | null {
  return emailSignal(raw) ?? emailSignal(addressesIn(raw, 1)[0] ?? '');
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

function numbersIn(element: Element): string[] {
  const marked = attr(element, 'data-phone-number') || telOf(element) || attr(element, 'data-value');
  if (marked) return [marked];
  const lines = linesOf(element);
  return lines.flatMap((line) => (phoneSignal(line) ? [line] : line.split(/\s*[,;/、，；]\s*|\s(?=\+)/u)));
}

/**
 * A cell may hold several numbers with nothing but a line break between them. In a postal address only
 * the last two lines can be numbers to call; tax and house numbers stand above.
 */
function linesOf(element: Element): string[] {
  if (all(element, 'br', 1).length === 0) return [fieldText(element)];
  const lines = [''];
  for (const node of [...element.childNodes].slice(0, 50)) {
    if (node.nodeName === 'BR') lines.push('');
    else lines[lines.length - 1] += node.nodeType === 3 ? (node as Text).data.slice(0, 200) : text(node, 200);
  }
  const written = lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean);
  return written.slice(-2);
}
