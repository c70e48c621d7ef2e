import { lateAt } from '../due.ts';
import type { CaseStep, ComplaintCase, FollowUp } from '../records.ts';

/** The follow-up that reminds of one promise. */
export function caseStepId(caseId: string, key: string): string {
  return `promise:${caseId}:${key}`;
}

export interface StepStanding {
  step: CaseStep;
  /** `gone`: it was taken off the list by hand. */
  state: 'done' | 'overdue' | 'open' | 'gone';
  doneAt?: number;
  followUp: FollowUp | null;
}

export interface CaseStanding {
  row: ComplaintCase;
  steps: StepStanding[];
  overdue: number;
  /** The next promise to keep; null when all are kept. */
  next: StepStanding | null;
}

/** How the promises of a case stand, told by their follow-ups (deleted ones too). */
export function caseStanding(row: ComplaintCase, followUps: readonly FollowUp[], now: number): CaseStanding {
  const byId = new Map(followUps.map((one) => [one.id, one]));
  const steps = row.steps.map((step): StepStanding => {
    const followUp = byId.get(caseStepId(row.id, step.key)) ?? null;
    if (followUp?.doneAt !== undefined) return { step, state: 'done', doneAt: followUp.doneAt, followUp };
    if (followUp?.del === 1) return { step, state: 'gone', followUp };
    const late = lateAt(followUp?.due ?? step.due);
    return { step, state: late !== undefined && late <= now ? 'overdue' : 'open', followUp };
  });
  const waiting = steps.filter(({ state }) => state === 'open' || state === 'overdue');
  return {
    row,
    steps,
    overdue: steps.filter(({ state }) => state === 'overdue').length,
    next: waiting[0] ?? null,
  };
}
