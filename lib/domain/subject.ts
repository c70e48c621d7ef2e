import type { PersonSeen } from './reading.ts';
import type { Resolution } from './resolution.ts';
import { lookupKeys } from './resolve.ts';

/**
 * The stable name of "who these words are for": the customer, else the person's best key.
 * Null for a mere name, which could be anybody.
 */
export function subjectOf(resolution: Resolution, person: PersonSeen, region: string): string | null {
  if (resolution.kind === 'matched') return `customer:${resolution.customer.id}`;
  const [best] = lookupKeys(person, region);
  return best === undefined ? null : `person:${best}`;
}
