import type { Edit } from './edits.ts';
import type { HintsFound, Suggestion } from './hints.ts';
import type { PersonSeen } from './reading.ts';
import type { Customer, Identity } from './records.ts';
import { suggestionsAmong } from './suggestions.ts';

/**
 * Customers found to be one: the higher ids lead to the lowest, and their rows are read through it. Nothing is
 * rewritten, so that taking it back is clearing one field.
 */
export function mergeEdits(ids: readonly string[]): Edit[] {
  const [root, ...others] = [...new Set(ids)].toSorted();
  if (root === undefined) return [];
  return others.map((id) => ({ op: 'set', table: 'customers', id, fields: { mergedInto: root } }));
}

/** They are two after all. */
export function separateEdits(id: string): Edit[] {
  return [{ op: 'set', table: 'customers', id, fields: { mergedInto: undefined } }];
}

/** A customer as if seen on a page, to look for others of the book who may be the same. */
export function asPerson(customer: Customer, identities: readonly Identity[]): PersonSeen {
  return {
    role: 'record',
    name: customer.displayName,
    ...(customer.organisation === undefined ? {} : { organisation: customer.organisation }),
    signals: identities
      .filter((i) => i.apart !== 1 && i.kind !== 'display-name')
      .map(({ kind, value, raw }) => ({ kind, value, raw, confidence: 1 })),
  };
}

/** Others of the book who may be this customer, those said to be two left out. */
export function duplicatesOf(
  customer: Customer,
  identities: readonly Identity[],
  region: string,
  found: HintsFound,
): Suggestion[] {
  const apart = new Set(found.apart.flatMap((r) => [r.from, r.to]));
  const others = found.candidates.filter((c) => c.customer.id !== customer.id && !apart.has(c.customer.id));
  return suggestionsAmong(asPerson(customer, identities), region, others);
}
