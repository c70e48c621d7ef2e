import { computed, createModel, type ReadonlySignal } from '@preact/signals';
import { type CareFile, NO_CARE } from '../domain/care-file.ts';
import { type CaseStanding, caseStanding } from '../domain/case/case-standing.ts';
import type { Book } from '../domain/ports.ts';
import type { FollowUp, VisitPlan } from '../domain/records.ts';
import { visitFollowUpId } from '../domain/visit/visit-moments.ts';
import { follow } from './follow.ts';
import { troubleOf } from './trouble.ts';

export interface CareView {
  /** Complaints that are not filed, the one with the most overdue promises first. */
  open: CaseStanding[];
  filed: CaseStanding[];
  /** Visits to come by their day; visits made, newest first. */
  planned: VisitPlan[];
  made: VisitPlan[];
}

/** Complaints and visits of the customer who is shown. */
export const CareModel = createModel(
  (
    book: Book,
    customerId: ReadonlySignal<string | null>,
    now: ReadonlySignal<number>,
    attempt: ReadonlySignal<number>,
  ) => {
    const file = follow<CareFile>(customerId, (id) => book.liveCare(id), attempt);
    return {
      /** Set when they could not be read: nobody is to think that there are none. */
      failed: computed(() => (file.value.kind === 'failed' ? troubleOf(file.value.error) : null)),
      view: computed<CareView>(() => {
        const { cases, followUps, visits } = file.value.kind === 'ready' ? file.value.value : NO_CARE;
        const standings = cases.map((row) => caseStanding(row, followUps, now.value));
        const known = visits.map((visit) => asKept(visit, followUps));
        return {
          open: standings
            .filter(({ row }) => row.closedAt === undefined)
            .toSorted((a, b) => b.overdue - a.overdue),
          filed: standings.filter(({ row }) => row.closedAt !== undefined),
          planned: known.filter((visit) => visit.doneAt === undefined && visit.due !== undefined),
          made: known.filter((visit) => visit.doneAt !== undefined),
        };
      }),
    };
  },
);

export type CareState = InstanceType<typeof CareModel>;

/** A visit whose follow-up was ticked off was made, also when nothing was written on it. */
function asKept(visit: VisitPlan, followUps: readonly FollowUp[]): VisitPlan {
  const doneAt = followUps.find(({ id }) => id === visitFollowUpId(visit.id))?.doneAt;
  return visit.doneAt === undefined && doneAt !== undefined ? { ...visit, doneAt } : visit;
}
