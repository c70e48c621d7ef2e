import type { PlannedFollowUp } from '../plan/planned.ts';
import type { CaseStep, ComplaintCase } from '../records.ts';
import { caseStepId } from './case-standing.ts';

type Promised = Pick<ComplaintCase, 'id' | 'del' | 'customerId' | 'text' | 'steps' | 'closedAt'>;

/** Minutes: a promise with an hour is told before it is late, one of a day in the morning. */
const LEAD_OF_HOUR = [240, 0];

/** Each promise of an open case, by its own follow-up; nothing once it is filed. */
export function caseMoments(row: Promised): PlannedFollowUp[] {
  if (row.del === 1 || row.closedAt !== undefined) return [];
  return row.steps.map((step, index) => promiseOf(row, step, index));
}

function promiseOf(row: Promised, { key, title, channel, due }: CaseStep, step: number): PlannedFollowUp {
  return {
    id: caseStepId(row.id, key),
    customerId: row.customerId,
    title: title ?? row.text ?? '',
    channel,
    due,
    ...(due.time === undefined ? {} : { leads: LEAD_OF_HOUR }),
    origin: 'promise',
    about: {
      kind: 'complaint-step',
      table: 'cases',
      id: row.id,
      step,
      ...(title === undefined ? {} : { words: title }),
    },
  };
}
