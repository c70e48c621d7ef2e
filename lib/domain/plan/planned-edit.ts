import type { Edit } from '../edits.ts';
import type { PlanSaid } from '../records.ts';
import type { PlannedFollowUp } from './planned.ts';

/** The follow-up of a moment, as it is made at once with its source. */
export function plannedEdit(planned: PlannedFollowUp): Edit {
  // The row may be one that was taken back before: nothing of it may shine through.
  const open = { doneAt: undefined, snoozedTo: undefined, withdrawn: undefined };
  const { id, customerId, origin } = planned;
  const said = saidBy(planned);
  const fields = { customerId, ...said, leads: said.leads, origin, planned: said, ...open };
  return { op: 'set', table: 'followUps', id, fields };
}

/** What of a moment is kept as having been said by the plan. */
export function saidBy({ title, channel, due, leads, about }: PlannedFollowUp): PlanSaid {
  return { title, channel, due, ...(leads === undefined ? {} : { leads }), about };
}
