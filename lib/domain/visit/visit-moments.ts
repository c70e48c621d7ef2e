import type { PlannedFollowUp } from '../plan/planned.ts';
import type { VisitPlan } from '../records.ts';

type Planned = Pick<VisitPlan, 'id' | 'del' | 'customerId' | 'due' | 'doneAt'>;

const ID = /^visit:(.+)$/;

/** The follow-up that reminds of a planned visit. */
export function visitFollowUpId(visitId: string): string {
  return `visit:${visitId}`;
}

/** The visit that a follow-up reminds of; null when it is one of the user's own. */
export function visitIdOf(followUpId: string): string | null {
  return ID.exec(followUpId)?.[1] ?? null;
}

/** A visit that is planned and not done. */
export function visitMoments({ id, del, customerId, due, doneAt }: Planned): PlannedFollowUp[] {
  if (del === 1 || due === undefined || doneAt !== undefined) return [];
  return [
    {
      id: visitFollowUpId(id),
      customerId,
      title: '',
      channel: 'visit',
      due,
      origin: 'visit',
      about: { kind: 'visit', table: 'visits', id },
    },
  ];
}
