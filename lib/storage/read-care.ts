import { type CareFile, NO_CARE } from '../domain/care-file.ts';
import { caseStepId } from '../domain/case/case-standing.ts';
import { visitFollowUpId } from '../domain/visit/visit-moments.ts';
import { familyOf } from './merged.ts';
import type { Database } from './schema.ts';
import { madeAt } from './stamp.ts';

const MOST_SHOWN = 20;

/** The complaints and visits of a customer and of those merged into it. */
export async function readCare(db: Database, customerId: string): Promise<CareFile> {
  const family = await familyOf(db, customerId);
  if (!family) return NO_CARE;
  const keys = family.ids.map((id) => [id, 0]);
  const [cases, visits] = await Promise.all([
    db.cases.where('[customerId+del]').anyOf(keys).toArray(),
    db.visits.where('[customerId+del]').anyOf(keys).toArray(),
  ]);
  const late = Number.MAX_SAFE_INTEGER;
  const shown = cases
    .sort((a, b) => (b.closedAt ?? late) - (a.closedAt ?? late) || madeAt(b._.c) - madeAt(a._.c))
    .slice(0, MOST_SHOWN);
  const ids = shown.flatMap((one) => one.steps.map((step) => caseStepId(one.id, step.key)));
  const ofVisits = visits.map((visit) => visitFollowUpId(visit.id));
  const promises = await db.followUps.bulkGet([...ids, ...ofVisits]);
  return {
    cases: shown,
    followUps: promises.filter((one) => one !== undefined),
    visits: visits
      .sort((a, b) => (b.doneAt ?? late) - (a.doneAt ?? late) || (a.nextAt ?? late) - (b.nextAt ?? late))
      .slice(0, MOST_SHOWN),
  };
}
