import type { Edit } from '../edits.ts';
import type { Customer } from '../records.ts';

/** A tag is a field of its own: two people who tag one customer do not overwrite each other. */
export type TagField = `tag:${string}`;

const PREFIX = 'tag:';
const LONGEST = 40;

/** As a tag is kept, however it was typed; null when nothing of a word is in it. */
export function cleanTag(typed: string): string | null {
  const word = typed
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s#]+/u, '')
    .trim()
    .toLowerCase();
  return word === '' ? null : [...word].slice(0, LONGEST).join('').trim();
}

/** The tags of a customer, in the order of their letters. */
export function tagsOf(customer: object): string[] {
  return Object.entries(customer)
    .filter(([name, value]) => name.startsWith(PREFIX) && value === 1)
    .map(([name]) => name.slice(PREFIX.length))
    .sort((a, b) => (a < b ? -1 : 1));
}

export function tagField(tag: string): TagField {
  return `${PREFIX}${tag}`;
}

/** Of a customer and all that were found to be the same: a tag is taken from each of them. */
export function tagEdits(customers: readonly Pick<Customer, 'id'>[], tag: string, on: boolean): Edit[] {
  const fields = { [tagField(tag)]: on ? 1 : undefined } as const;
  const meant = on ? customers.slice(0, 1) : customers;
  return meant.map(({ id }) => ({ op: 'set', table: 'customers', id, fields, expect: {} }));
}
