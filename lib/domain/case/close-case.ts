import type { Edit } from '../edits.ts';
import type { ComplaintCase, Provenance } from '../records.ts';
import type { CaseStanding } from './case-standing.ts';

export type CaseOutcome = NonNullable<ComplaintCase['outcome']>;

/** The memory in which the lesson of a case is found again. */
export function lessonId(caseId: string): string {
  return `case:${caseId}:lesson`;
}

/**
 * A case is filed with what came of it: promises that are still open are off the list, and the lesson is a memory of
 * the customer, where searching finds it. One that another window has filed meanwhile stays as it is.
 */
export function fileCaseEdits(
  { row, steps }: CaseStanding,
  outcome: CaseOutcome,
  lesson: string,
  provenance: Provenance,
): Edit[] {
  const { id, customerId } = row;
  const words = lesson.trim();
  const open = steps.flatMap(({ state, followUp }) =>
    followUp && (state === 'open' || state === 'overdue') ? [followUp] : [],
  );
  const kept: Edit = {
    op: 'set',
    table: 'memories',
    id: lessonId(id),
    fields: { customerId, kind: 'fact', topic: 'lesson', text: words, permanent: 1, noted: provenance },
  };
  return [
    {
      op: 'set',
      table: 'cases',
      id,
      fields: { closedAt: provenance.at, outcome, lesson: words === '' ? undefined : words },
      must: { closedAt: undefined },
    },
    ...open.map((followUp): Edit => {
      // Filing is the last promise itself: it was kept.
      const isFiling = followUp.id.endsWith(':archive');
      const done = { doneAt: provenance.at, snoozedTo: undefined };
      if (isFiling) return { op: 'set', table: 'followUps', id: followUp.id, fields: done };
      return { op: 'remove', table: 'followUps', id: followUp.id };
    }),
    ...(words === '' ? [] : [kept]),
  ];
}

/** It goes on after all: open again, with its promises as they stand. */
export function reopenCaseEdits({ row, steps }: CaseStanding): Edit[] {
  return [
    { op: 'set', table: 'cases', id: row.id, fields: { closedAt: undefined, outcome: undefined } },
    ...steps.flatMap(({ state, followUp }): Edit[] =>
      state === 'gone' && followUp ? [{ op: 'restore', table: 'followUps', id: followUp.id }] : [],
    ),
  ];
}

/** The whole case, opened by mistake: with its promises and what it logged. */
export function removeCaseEdits({ row, steps }: CaseStanding): Edit[] {
  const followUps = steps.flatMap(({ followUp }) => (followUp && followUp.del === 0 ? [followUp] : []));
  return [
    { op: 'remove', table: 'cases', id: row.id },
    { op: 'remove', table: 'interactions', id: `case:${row.id}:opened` },
    ...followUps.map(({ id }): Edit => ({ op: 'remove', table: 'followUps', id })),
  ];
}
