import { useRef, useState } from 'preact/hooks';
import type { FollowUp, VisitPlan } from '../../lib/domain/records.ts';
import { visitFollowUpId } from '../../lib/domain/visit/visit-moments.ts';
import type { VisitState } from '../../lib/models/visit-actions.ts';
import { useUi } from '../base/ui.ts';
import { DayForm } from './DayForm.tsx';

interface VisitListProps {
  customerId: string;
  planned: VisitPlan[];
  made: VisitPlan[];
  followUps: FollowUp[];
  visit: VisitState;
  readOnly: boolean;
}

/** Visits to come and visits made. */
export function VisitList({ customerId, planned, made, followUps, visit, readOnly }: VisitListProps) {
  const { text, format } = useUi();
  const [planning, setPlanning] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <>
      {planned.length + made.length === 0 ? <p class="empty">{text.visitsEmpty}</p> : null}
      <ul class="rows">
        {planned.map((plan) => (
          <PlannedRow
            key={plan.id}
            plan={plan}
            customerId={customerId}
            followUp={followUps.find(({ id }) => id === visitFollowUpId(plan.id)) ?? null}
            visit={visit}
            readOnly={readOnly}
          />
        ))}
      </ul>
      {readOnly ? null : (
        <div class="actions">
          <button type="button" class="plain" onClick={() => void visit.begin(customerId, null, null)}>
            {visit.drafts.value.has(customerId) ? text.visitGoOn : text.visitBegin}
          </button>
          <button
            type="button"
            class="quiet"
            ref={opener}
            aria-expanded={planning}
            onClick={() => setPlanning(!planning)}
          >
            {text.visitPlan}
          </button>
        </div>
      )}
      {planning ? (
        <DayForm
          opener={opener}
          submit={text.visitPlan}
          onClose={() => setPlanning(false)}
          onSubmit={async (due) => {
            if (await visit.plan(customerId, due)) setPlanning(false);
          }}
        />
      ) : null}
      <ol class="history">
        {made.map(({ id, doneAt, outcome, steps, counts }) => (
          <li key={id}>
            <p class="meta">{doneAt === undefined ? null : text.visitMade(format.date(doneAt))}</p>
            {outcome ? (
              <p class="sentence" dir="auto">
                {outcome}
              </p>
            ) : null}
            {steps.map(({ key, note }) =>
              note ? (
                <p class="sentence" dir="auto" key={key}>
                  {note}
                </p>
              ) : null,
            )}
            {counts ? (
              <p class="meta" dir="auto">
                {counts
                  .map(({ product, unit, stock, ordered }) =>
                    [
                      `${product}: ${stock} ${unit}`,
                      ordered === undefined ? '' : `${text.visitOrder} ${ordered} ${unit}`,
                    ]
                      .filter(Boolean)
                      .join(' · '),
                  )
                  .join(' · ')}
              </p>
            ) : null}
          </li>
        ))}
      </ol>
    </>
  );
}

interface PlannedRowProps {
  plan: VisitPlan;
  customerId: string;
  followUp: FollowUp | null;
  visit: VisitState;
  readOnly: boolean;
}

function PlannedRow({ plan, customerId, followUp, visit, readOnly }: PlannedRowProps) {
  const { text, format, now } = useUi();
  const [moving, setMoving] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { due } = plan;
  if (due === undefined) return null;
  return (
    <li class="visit-row">
      <p class="row-text">{format.due(due, now)}</p>
      {readOnly ? null : (
        <div class="actions">
          <button
            type="button"
            class="small-button small-primary"
            onClick={() => void visit.begin(customerId, followUp, plan)}
          >
            {text.visitBegin}
          </button>
          <button
            type="button"
            class="small-button"
            ref={opener}
            aria-expanded={moving}
            onClick={() => setMoving(!moving)}
          >
            {text.visitMove}
          </button>
          <button type="button" class="small-button" onClick={() => void visit.unplan(plan)}>
            {text.visitUnplan}
          </button>
        </div>
      )}
      {moving ? (
        <DayForm
          opener={opener}
          submit={text.save}
          first={due}
          onClose={() => setMoving(false)}
          onSubmit={async (to) => {
            if (await visit.move(plan, to)) setMoving(false);
          }}
        />
      ) : null}
    </li>
  );
}
