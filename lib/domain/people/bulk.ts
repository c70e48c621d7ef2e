import type { Edit } from '../edits.ts';
import type { Customer, LifecycleStage, Tier } from '../records.ts';
import { tagField } from './tags.ts';

/** One change of many people at once; an empty value clears the field. */
export type BulkChange =
  | { kind: 'tag' | 'untag'; tag: string }
  | { kind: 'stage'; stage?: LifecycleStage }
  | { kind: 'tier'; tier?: Tier }
  | { kind: 'city'; city?: string }
  | { kind: 'remove' };

/** People in one write: enough to be quick, few enough to leave room for what the user does meanwhile. */
export const BULK_SLICE = 500;

/** Whoever was deleted meanwhile stays so: `expect` says that the row must be there. */
export function bulkEdits(ids: readonly string[], change: BulkChange): Edit[] {
  if (change.kind === 'remove') return ids.map((id) => ({ op: 'remove', table: 'customers', id }));
  const fields = fieldsOf(change);
  return ids.map((id) => ({ op: 'set', table: 'customers', id, fields, expect: {} }));
}

type Set = Extract<Edit, { op: 'set'; table: 'customers' }>['fields'];

function fieldsOf(change: Exclude<BulkChange, { kind: 'remove' }>): Set {
  switch (change.kind) {
    case 'tag':
      return { [tagField(change.tag)]: 1 };
    case 'untag':
      return { [tagField(change.tag)]: undefined };
    case 'stage':
      return { stage: change.stage };
    case 'tier':
      return { tierOverride: change.tier };
    case 'city':
      return { city: change.city?.trim() || undefined };
  }
}

/** What the user may say of one customer on their page. */
export const PERSON_FIELDS = [
  'displayName',
  'greeting',
  'pronunciation',
  'organisation',
  'title',
  'city',
  'industry',
  'source',
  'since',
] as const satisfies (keyof Customer)[];
export type PersonField = (typeof PERSON_FIELDS)[number];

/** A name is never taken away; another field that is empty is no more. `before` is what the user saw. */
export function fieldEdits(customer: Customer, field: PersonField, typed: string): Edit[] {
  const value = typed.replace(/\s+/gu, ' ').trim();
  if (value === (customer[field] ?? '') || (field === 'displayName' && value === '')) return [];
  const fields = { [field]: value === '' ? undefined : value } as Record<PersonField, string | undefined>;
  return [{ op: 'set', table: 'customers', id: customer.id, fields }];
}
