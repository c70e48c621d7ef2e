import { dateAt } from '../due.ts';
import type { Edit } from '../edits.ts';
import { nextId } from '../next-id.ts';
import type { VisitStep } from '../records.ts';
import { planVisitEdits } from './plan-visit.ts';
import type { VisitDraft } from './visit-draft.ts';

export interface VisitEnd {
  now: number;
  zone: string;
  /** The steps of the next visit, as the user's template has them now. */
  template: readonly VisitStep[];
}

/**
 * A visit is over: what was done and counted is kept, the contact is logged, its follow-up is done and the next visit
 * planned. All ids follow from the visit: two windows that finish it make the same rows.
 */
export function finishVisitEdits(draft: VisitDraft, { now, zone, template }: VisitEnd): Edit[] {
  const { visitId: id, customerId, followUpId, steps, counts, outcome, next } = draft;
  const words = visitWords(draft);
  const done = { doneAt: now, outcome: outcome.trim() === '' ? undefined : outcome.trim() };
  const on = dateAt(now, zone).toString();
  return [
    {
      op: 'set',
      table: 'visits',
      id,
      fields: { customerId, steps, counts: counts.length === 0 ? undefined : counts, ...done },
      must: { doneAt: undefined },
    },
    {
      op: 'set',
      table: 'interactions',
      id: followUpId === null ? `visit:${id}:done` : `${followUpId}:done`,
      fields: {
        customerId,
        at: now,
        kind: 'visit',
        channel: 'visit',
        direction: 'out',
        text: words,
        source: `visit:${id}`,
      },
    },
    ...(followUpId === null ? [] : [followUpDone(followUpId, now)]),
    ...counts.flatMap(({ supplyId, stock }): Edit[] =>
      supplyId === undefined
        ? []
        : [{ op: 'set', table: 'supplies', id: supplyId, fields: { counted: { quantity: stock, on } } }],
    ),
    ...(next === null ? [] : planVisitEdits({ id: nextId(id), customerId, due: next, steps: template })),
  ];
}

function followUpDone(id: string, now: number): Edit {
  // Gone meanwhile: nothing is made of it.
  return {
    op: 'set',
    table: 'followUps',
    id,
    fields: { doneAt: now, snoozedTo: undefined },
    expect: { doneAt: undefined },
  };
}

/** Every word that was written on the visit, and what was ordered. */
function visitWords({ outcome, steps, counts }: VisitDraft): string {
  const notes = steps.map(({ note }) => note?.trim() ?? '');
  const orders = counts.map(({ product, unit, stock, ordered }) => {
    const order = ordered === undefined ? '' : ` → ${ordered} ${unit}`;
    return `${product}: ${stock} ${unit}${order}`;
  });
  return [outcome.trim(), ...notes, ...orders].filter((part) => part !== '').join('\n');
}
