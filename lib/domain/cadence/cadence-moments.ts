import { dateAt } from '../due.ts';
import type { PlannedFollowUp } from '../plan/planned.ts';
import type { Customer } from '../records.ts';
import { cadenceDue } from './cadence.ts';

/** The next contact that a cadence asks for; `lastAt` = epoch ms of the last one, null = none yet. */
export function cadenceMoments(
  customer: Pick<Customer, 'id' | 'del' | 'cadence' | 'cadenceFrom' | 'mergedInto'>,
  lastAt: number | null,
  zone: string,
): PlannedFollowUp[] {
  const due = customer.del === 1 || customer.mergedInto ? null : cadenceDue(customer, lastAt, zone);
  if (due === null) return [];
  const since = lastAt === null ? (customer.cadenceFrom ?? 'first') : dateAt(lastAt, zone).toString();
  return [
    {
      id: `cadence:${customer.id}:${since}`,
      customerId: customer.id,
      title: '',
      channel: 'other',
      due,
      origin: 'cadence',
      about: { kind: 'keep-in-touch', table: 'customers', id: customer.id, words: customer.cadence ?? '' },
    },
  ];
}
