import type { CaseStanding } from '../../lib/domain/case/case-standing.ts';
import type { CaseActions } from '../../lib/models/case-actions.ts';
import { useUi } from '../base/ui.ts';

interface FiledCasesProps {
  standings: CaseStanding[];
  actions: CaseActions;
  readOnly: boolean;
}

/** Complaints that are over, with how they ended and what was learned. */
export function FiledCases({ standings, actions, readOnly }: FiledCasesProps) {
  const { text, format } = useUi();
  if (standings.length === 0) return <p class="empty">{text.complaintsEmpty}</p>;
  return (
    <ol class="history">
      {standings.map((standing) => {
        const { id, closedAt, outcome, lesson, text: words = '' } = standing.row;
        return (
          <li key={id}>
            <p class="meta">
              {closedAt === undefined ? null : <span>{text.caseFiledOn(format.date(closedAt))}</span>}
              {outcome ? <span>{text.outcome(outcome)}</span> : null}
            </p>
            <p class="sentence" dir="auto">
              {words}
            </p>
            {lesson ? (
              <p class="lesson" dir="auto">
                {lesson}
              </p>
            ) : null}
            {readOnly ? null : (
              <button
                type="button"
                class="small-button"
                aria-label={text.caseReopenFor(words)}
                onClick={() => void actions.reopen(standing)}
              >
                {text.caseReopen}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
