import type { CaseStanding, StepStanding } from '../domain/case/case-standing.ts';
import {
  type CaseOutcome,
  fileCaseEdits,
  removeCaseEdits,
  reopenCaseEdits,
} from '../domain/case/close-case.ts';
import type { LadderStep } from '../domain/case/ladder.ts';
import { openCaseEdits } from '../domain/case/open-case.ts';
import type { Clock, NewId } from '../domain/ports.ts';
import type { Provenance } from '../domain/records.ts';
import { doneEdits } from '../domain/remember.ts';
import type { Changes } from './changes-model.ts';

/** What can be done about a complaint. Each call resolves to true when it is kept; each can be undone. */
export interface CaseActions {
  open(customerId: string, text: string): Promise<boolean>;
  /** The words of the complaint, put better. */
  setText(standing: CaseStanding, text: string): Promise<boolean>;
  /** `words` say in the user's language what was done. */
  keep(step: StepStanding, words: string): Promise<boolean>;
  file(standing: CaseStanding, outcome: CaseOutcome, lesson: string): Promise<boolean>;
  reopen(standing: CaseStanding): Promise<boolean>;
  remove(standing: CaseStanding): Promise<boolean>;
}

export interface CaseParts {
  changes: Changes;
  clock: Clock;
  newId: NewId;
  ladder(): readonly LadderStep[];
  /** When and where it is being said. */
  provenance(): Provenance;
}

export function caseActions({ changes, clock, newId, ladder, provenance }: CaseParts): CaseActions {
  const told = (what: 'case-opened' | 'case-filed' | 'case-reopened' | 'promise-kept') =>
    ({ kind: 'care', what }) as const;
  return {
    open: (customerId, text) =>
      changes.write(
        openCaseEdits({
          id: newId(),
          customerId,
          text,
          provenance: provenance(),
          ladder: ladder(),
          zone: clock.zone(),
        }),
        told('case-opened'),
        true,
      ),
    setText: ({ row }, text) =>
      changes.write(
        [
          { op: 'set', table: 'cases', id: row.id, fields: { text } },
          // What was logged when it was opened says the same; it may be gone, or of another device.
          { op: 'set', table: 'interactions', id: `case:${row.id}:opened`, fields: { text }, expect: {} },
        ],
        { kind: 'changed' },
        true,
      ),
    keep: async ({ followUp }, words) => {
      if (followUp === null) return false;
      return changes.write(doneEdits(followUp, clock.now(), undefined, words), told('promise-kept'));
    },
    file: (standing, outcome, lesson) =>
      changes.write(fileCaseEdits(standing, outcome, lesson, provenance()), told('case-filed'), true),
    reopen: (standing) => changes.write(reopenCaseEdits(standing), told('case-reopened')),
    remove: (standing) => changes.write(removeCaseEdits(standing), { kind: 'removed' }),
  };
}
