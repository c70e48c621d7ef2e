import type { ComplaintCase, FollowUp, VisitPlan } from './records.ts';

/** Complaints and visits of one customer, those merged into it included. */
export interface CareFile {
  /** Open ones, then those filed lately, newest first. */
  cases: ComplaintCase[];
  /** Follow-ups of promises and visits, done and deleted ones too. */
  followUps: FollowUp[];
  /** Planned ones by their day, then those made, newest first. */
  visits: VisitPlan[];
}

export const NO_CARE: CareFile = { cases: [], followUps: [], visits: [] };
