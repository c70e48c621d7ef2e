import { lastContact } from '../cadence/cadence.ts';
import { cadenceMoments } from '../cadence/cadence-moments.ts';
import { caseMoments } from '../case/case-moments.ts';
import type { Edit } from '../edits.ts';
import type {
  ComplaintCase,
  Customer,
  FollowUp,
  Interaction,
  Occasion,
  Row,
  Supply,
  TableName,
  VisitPlan,
} from '../records.ts';
import { supplyMoments } from '../supply/moments.ts';
import { visitMoments } from '../visit/visit-moments.ts';
import { occasionMoments } from './occasion-moments.ts';
import type { PlannedFollowUp } from './planned.ts';
import { reconcile } from './reconcile.ts';

/** All of one customer from which something follows that comes up by itself; of those merged into them too. */
export interface PlanSources {
  customer: Customer;
  occasions: readonly Occasion[];
  supplies: readonly Supply[];
  cases: readonly ComplaintCase[];
  visits: readonly VisitPlan[];
  /** Newest first; older than the last few hundred say nothing. */
  interactions: readonly Interaction[];
  /** All of them: also those that are done or deleted. */
  followUps: readonly FollowUp[];
}

/** Tables whose rows make follow-ups or move them. */
export const SOURCE_TABLES: readonly TableName[] = [
  'customers',
  'occasions',
  'supplies',
  'interactions',
  'cases',
  'visits',
];

/**
 * What brings the follow-ups of a customer to what their occasions, supplies, complaints, visits and turn of contacts
 * ask for now. The same at every run and on every device; nothing to do gives nothing.
 */
export function plannedEdits(sources: PlanSources, now: number, zone: string): Edit[] {
  const { planned, unread } = plannedOf(sources, now, zone);
  const present = sources.followUps.filter((one) => !unread.has(one.planned?.about?.id ?? ''));
  return reconcile(planned, present);
}

/** Everything that comes up by itself, and the sources that cannot be read: what follows from them stays as it is. */
export function plannedOf(
  sources: PlanSources,
  now: number,
  zone: string,
): { planned: PlannedFollowUp[]; unread: Set<string> } {
  const { customer, occasions, supplies, cases, visits, interactions, followUps } = sources;
  const open = new Set(followUps.filter((f) => f.del === 0 && f.doneAt === undefined).map(({ id }) => id));
  const contacts = new Set(interactions.filter(({ del }) => del === 0).map(({ id }) => id));
  const facts = { open, contacts, now, zone };
  const unread = new Set<string>();
  const each = <T extends Row>(rows: readonly T[], momentsOf: (row: T) => PlannedFollowUp[]) =>
    rows.flatMap((row) => {
      try {
        return momentsOf(row);
      } catch {
        // A row from elsewhere, of another shape: the others are not to wait for it.
        unread.add(row.id);
        return [];
      }
    });
  // The day after pay day is said by the supply that is paid then.
  const said = supplies.length > 0 ? occasions.filter(({ kind }) => kind !== 'pay-day') : occasions;
  const planned = [
    ...each(said, (one) => occasionMoments(one, facts)),
    ...each(supplies, (one) => supplyMoments(one, interactions, occasions, now, zone, supplies)),
    ...each(cases, caseMoments),
    ...each(visits, visitMoments),
    ...each([customer], (one) => cadenceMoments(one, lastContact(interactions, now)?.at ?? null, zone)),
  ];
  return { planned, unread };
}
