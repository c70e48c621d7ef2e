import { dateAt } from '../due.ts';
import type { Edit } from '../edits.ts';
import { plannedEdit } from '../plan/planned-edit.ts';
import type { CaseStep, LocalDue, Provenance } from '../records.ts';
import { caseMoments } from './case-moments.ts';
import type { LadderStep } from './ladder.ts';

export interface NewCase {
  /** Also names its follow-ups. */
  id: string;
  customerId: string;
  text: string;
  provenance: Provenance;
  ladder: readonly LadderStep[];
  zone: string;
}

/** A complaint is opened: the case, what came in, and a follow-up for each promise, in one. */
export function openCaseEdits({ id, customerId, text, provenance, ladder, zone }: NewCase): Edit[] {
  const steps = stepsOf(ladder, provenance.at, zone);
  const fields = { customerId, text, noted: provenance, steps };
  const came = { customerId, at: provenance.at, kind: 'complaint', direction: 'in', text } as const;
  return [
    { op: 'set', table: 'cases', id, fields },
    { op: 'set', table: 'interactions', id: `case:${id}:opened`, fields: { ...came, source: `case:${id}` } },
    ...caseMoments({ id, del: 0, ...fields }).map(plannedEdit),
  ];
}

/** The promises with their dates, soonest first: hours are told by the clock, days last until they end. */
function stepsOf(ladder: readonly LadderStep[], now: number, zone: string): CaseStep[] {
  const steps = ladder.map(({ key, title, channel, within }): CaseStep => {
    const due = 'hours' in within ? inHours(within.hours, now, zone) : inDays(within.days, now, zone);
    return { key, ...(title === undefined ? {} : { title }), channel, due };
  });
  const order = ({ due }: CaseStep) => `${due.date} ${due.time ?? '24:00'}`;
  return steps.toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
}

function inHours(hours: number, now: number, zone: string): LocalDue {
  const then = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).add({ hours });
  const time = then.toPlainTime().toString({ smallestUnit: 'minute', roundingMode: 'trunc' });
  return { date: then.toPlainDate().toString(), time, zone };
}

function inDays(days: number, now: number, zone: string): LocalDue {
  return { date: dateAt(now, zone).add({ days }).toString(), zone };
}
