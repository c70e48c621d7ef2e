import type { Edit } from '../edits.ts';
import { plannedEdit } from '../plan/planned-edit.ts';
import type { LocalDue, VisitStep } from '../records.ts';
import { visitMoments } from './visit-moments.ts';

export interface NewVisit {
  id: string;
  customerId: string;
  due: LocalDue;
  steps: readonly VisitStep[];
}

/** A visit is planned: its day, its steps as they are now, and the follow-up that reminds of it. */
export function planVisitEdits({ id, customerId, due, steps }: NewVisit): Edit[] {
  const fields = {
    customerId,
    due,
    steps: steps.map(({ key, title }) => (title === undefined ? { key } : { key, title })),
  };
  // The row may be one that was taken back before: nothing of it may shine through.
  const open = { doneAt: undefined, outcome: undefined, counts: undefined };
  return [
    { op: 'set', table: 'visits', id, fields: { ...fields, ...open } },
    ...visitMoments({ id, del: 0, ...fields }).map(plannedEdit),
  ];
}
