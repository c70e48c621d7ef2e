/** Rows of complaints and of planned visits. */

import type { Channel, LocalDue, Provenance, Row } from './row.ts';

/** One promise after a complaint. Whether it was kept says its follow-up, `promise:<case>:<key>`. */
export interface CaseStep {
  /** A ready step (`call`, `mail`, `visit`, `archive`) or one of the user's own. */
  key: string;
  /** The user's own words for it. */
  title?: string;
  channel: Channel;
  due: LocalDue;
}

export interface ComplaintCase extends Row {
  customerId: string;
  /** What was complained about. */
  text?: string;
  noted?: Provenance;
  /** What was promised when it was opened, as one value. */
  steps: CaseStep[];
  /** Epoch ms since which it is filed. */
  closedAt?: number;
  outcome?: 'satisfied' | 'partly' | 'unresolved';
  /** What others learn from it. */
  lesson?: string;
  nextAt?: number;
}

export interface VisitStep {
  /** A ready step of the eight, or one of the user's own. */
  key: string;
  /** The user's own words for it. */
  title?: string;
  done?: 1;
  note?: string;
}

/** What was counted on a visit, and what was ordered then. */
export interface VisitCount {
  product: string;
  unit: string;
  supplyId?: string;
  stock: number;
  /** Sold since the last visit. */
  sold?: number;
  suggested?: number;
  ordered?: number;
}

/** Its follow-up is `visit:<id>`. */
export interface VisitPlan extends Row {
  customerId: string;
  due?: LocalDue;
  steps: VisitStep[];
  counts?: VisitCount[];
  /** Epoch ms. */
  doneAt?: number;
  outcome?: string;
  nextAt?: number;
}
