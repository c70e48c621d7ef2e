import { tidyPattern } from './taught-pattern.ts';
import {
  type Scope,
  TAUGHT_FIELDS,
  type TaughtFields,
  type TaughtPage,
  type TaughtPlace,
  type Way,
} from './taught-site.ts';

const MOST_WAYS = 8;
const LONGEST_SELECTOR = 500;
const LONGEST_LABEL = 60;
const LONGEST_NAME = 100;
const SCOPES: readonly string[] = ['main', 'dialog', 'around', 'said'] satisfies Scope[];
/** Attributes that mark an element; never one that runs something or holds a page's words. */
const ATTRIBUTE = /^(?:id|name|role|itemprop|autocomplete|aria-label|rel|data-[a-z][a-z\d-]{0,60})$/;

/** A clean copy of a definition from a row, a message or a file; null when it is none. */
export function taughtPageOf(raw: unknown): TaughtPage | null {
  if (!isObject(raw)) return null;
  const id = wordsOf(raw['id'], 100);
  const name = wordsOf(raw['name'], LONGEST_NAME);
  const pattern = typeof raw['pattern'] === 'string' ? tidyPattern(raw['pattern']) : null;
  const fields = taughtFieldsOf(raw['fields']);
  return id && name && pattern && fields ? { id, name, pattern, fields } : null;
}

/** At least one field, and nothing but fields. */
export function taughtFieldsOf(raw: unknown): TaughtFields | null {
  if (!isObject(raw)) return null;
  const fields: TaughtFields = {};
  for (const field of TAUGHT_FIELDS) {
    if (!Object.hasOwn(raw, field) || raw[field] === undefined) continue;
    const place = taughtPlaceOf(raw[field]);
    if (place === null) return null;
    fields[field] = place;
  }
  return Object.keys(fields).length > 0 ? fields : null;
}

export function taughtPlaceOf(raw: unknown): TaughtPlace | null {
  if (!isObject(raw) || !Array.isArray(raw['ways']) || raw['ways'].length > MOST_WAYS) return null;
  const { scope } = raw;
  const ways = raw['ways'].map(wayOf);
  if (typeof scope !== 'string' || !SCOPES.includes(scope)) return null;
  const whole = ways.filter((way) => way !== null);
  return whole.length > 0 && whole.length === ways.length ? { ways: whole, scope: scope as Scope } : null;
}

function wayOf(raw: unknown): Way | null {
  if (!isObject(raw)) return null;
  if (raw['by'] === 'address') return { by: 'address' };
  if (raw['by'] === 'selector') {
    const selector = wordsOf(raw['selector'], LONGEST_SELECTOR);
    return selector === null ? null : { by: 'selector', selector };
  }
  if (raw['by'] === 'label') {
    const label = wordsOf(raw['label'], LONGEST_LABEL);
    return label === null ? null : { by: 'label', label };
  }
  if (raw['by'] !== 'attribute') return null;
  const attribute = wordsOf(raw['attribute'], 70);
  const value = wordsOf(raw['value'], 200);
  return attribute && value && ATTRIBUTE.test(attribute) ? { by: 'attribute', attribute, value } : null;
}

function wordsOf(raw: unknown, longest: number): string | null {
  if (typeof raw !== 'string' || raw.length > longest) return null;
  return raw.trim() === '' ? null : raw.trim();
}

function isObject(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
