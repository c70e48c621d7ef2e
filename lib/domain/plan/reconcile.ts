import type { Edit } from '../edits.ts';
import type { FollowUp, PlanSaid } from '../records.ts';
import type { PlannedFollowUp } from './planned.ts';
import { plannedEdit, saidBy } from './planned-edit.ts';

/**
 * The edits that bring the follow-ups to what is planned. What is done, or was deleted by the user, stays; what the
 * user has changed by hand keeps that until the plan itself changes it. Nothing to do gives nothing.
 */
export function reconcile(planned: readonly PlannedFollowUp[], present: readonly FollowUp[]): Edit[] {
  const byId = new Map(present.map((followUp) => [followUp.id, followUp]));
  const wanted = new Set(planned.map(({ id }) => id));
  return [
    ...planned.flatMap((one) => bring(one, byId.get(one.id))),
    ...present.filter(({ id }) => !wanted.has(id)).flatMap(withdraw),
  ];
}

function bring(planned: PlannedFollowUp, present: FollowUp | undefined): Edit[] {
  if (present === undefined) return [plannedEdit(planned)];
  if (present.doneAt !== undefined) return [];
  if (present.del === 1) return present.withdrawn === 1 ? [comeBack(planned, present)] : [];
  const said = saidBy(planned);
  const before: Partial<PlanSaid> = present.planned ?? {};
  if (isSame(said, before)) return [];
  // Left out when it was done, deleted or moved meanwhile: an edit would bring it back.
  const expect = { planned: present.planned, doneAt: undefined };
  return [
    {
      op: 'set',
      table: 'followUps',
      id: planned.id,
      fields: { ...changes(said, present), planned: said },
      expect,
    },
  ];
}

/** Only what the plan says otherwise than before. A new day is not put off any more. */
function changes(said: PlanSaid, present: FollowUp) {
  const before: Partial<PlanSaid> = present.planned ?? {};
  const names = ['title', 'channel', 'due', 'leads', 'about'] as const;
  const other = names.filter((name) => !isSame(said[name], before[name]));
  const fields: Partial<PlanSaid> = Object.fromEntries(other.map((name) => [name, said[name]]));
  const moved = other.includes('due') && present.planned !== undefined;
  return moved ? { ...fields, snoozedTo: undefined } : fields;
}

function comeBack(planned: PlannedFollowUp, present: FollowUp): Edit {
  const said = saidBy(planned);
  const fields = { ...changes(said, present), planned: said, withdrawn: undefined };
  return { op: 'set', table: 'followUps', id: planned.id, fields };
}

/** Taken off by the plan alone: what was done, or is the user's own, is never touched. */
function withdraw({ id, del, doneAt, planned, due }: FollowUp): Edit[] {
  if (planned === undefined || del === 1 || doneAt !== undefined) return [];
  const expect = { doneAt: undefined, due };
  return [
    { op: 'set', table: 'followUps', id, fields: { withdrawn: 1 }, expect },
    { op: 'remove', table: 'followUps', id, expect },
  ];
}

function isSame(a: unknown, b: unknown): boolean {
  return textOf(a) === textOf(b);
}

/** The same words for the same value, whatever the order of its fields. */
function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`;
  const fields = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${fields
    .toSorted()
    .map(([name, one]) => `${name}:${textOf(one)}`)
    .join()}}`;
}
