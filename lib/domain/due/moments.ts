import { DAY_START, dueAt, epochAt } from '../due.ts';
import type { FollowUp, LocalDue } from '../records.ts';

const MINUTE = 60_000;
const DAY_MINUTES = 24 * 60;
/** Earlier than that nobody wants to hear of it, and more often neither. */
const LONGEST_LEAD = 366 * DAY_MINUTES;
const MOST_LEADS = 12;

export type Speaking = Pick<FollowUp, 'del' | 'due' | 'doneAt' | 'snoozedTo' | 'leads' | 'leadMinutes'>;

/** Minutes before the due at which to announce, as the row says; what can't be read of it is left out. */
export function leadsOf({ leads, leadMinutes }: Pick<FollowUp, 'leads' | 'leadMinutes'>): number[] {
  const said = Array.isArray(leads) ? leads : [leadMinutes ?? 0];
  const known = said.filter((lead) => Number.isInteger(lead) && lead >= 0 && lead <= LONGEST_LEAD);
  return known.length === 0 ? [0] : known.slice(0, MOST_LEADS);
}

/** Whole days before are that many days before on the calendar, at the same wall time. */
function leadAt(due: LocalDue, at: number, lead: number): number {
  if (lead === 0) return at;
  if (lead % DAY_MINUTES !== 0) return at - lead * MINUTE;
  const day = Temporal.PlainDate.from(due.date).subtract({ days: lead / DAY_MINUTES });
  return epochAt(day, due.time ?? DAY_START, due.zone);
}

/**
 * Epoch ms of every announcement of a follow-up, in order: one for each lead; put off, the one that was asked for and
 * the leads that come after it. None when it is done, deleted, or says no readable date.
 */
export function momentsOf(row: Speaking): number[] {
  if (row.del === 1 || row.doneAt !== undefined) return [];
  const due = dueAt(row.due);
  const all = due === undefined ? [] : leadsOf(row).map((lead) => leadAt(row.due, due, lead));
  const { snoozedTo } = row;
  const open = snoozedTo === undefined ? all : [snoozedTo, ...all.filter((at) => at > snoozedTo)];
  return [...new Set(open)].toSorted((a, b) => a - b);
}
