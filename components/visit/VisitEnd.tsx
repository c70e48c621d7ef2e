import { useId } from 'preact/hooks';
import type { VisitDraft } from '../../lib/domain/visit/visit-draft.ts';
import { useUi } from '../base/ui.ts';

interface VisitEndProps {
  draft: VisitDraft;
  onChange: (draft: VisitDraft) => void;
}

const DAYS = [7, 14, 28];

/** What came of it, and when we come again: said to the customer, so that they learn to expect it. */
export function VisitEnd({ draft, onChange }: VisitEndProps) {
  const { text, format, zone, now } = useUi();
  const id = useId();
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  const { next } = draft;
  const set = (date: string | null) => onChange({ ...draft, next: date ? { date, zone } : null });
  return (
    <>
      <h3 class="visit-title">{text.visitEnd}</h3>
      <label class="panel-label" for={id}>
        {text.visitOutcome}
      </label>
      <textarea
        id={id}
        class="field visit-note"
        rows={3}
        value={draft.outcome}
        onInput={(event) => onChange({ ...draft, outcome: event.currentTarget.value })}
      />
      <fieldset class="visit-next">
        <legend class="panel-label">{text.visitNextDate}</legend>
        <div class="kinds">
          <button type="button" class="kind" aria-pressed={next === null} onClick={() => set(null)}>
            {text.visitNextNone}
          </button>
          {DAYS.map((days) => {
            const date = today.add({ days }).toString();
            return (
              <button
                type="button"
                class="kind"
                key={days}
                aria-pressed={next?.date === date}
                onClick={() => set(date)}
              >
                {format.due({ date, zone }, now)}
              </button>
            );
          })}
        </div>
        <input
          class="field"
          type="date"
          aria-label={text.visitNextDate}
          min={today.toString()}
          value={next?.date ?? ''}
          onInput={(event) => set(event.currentTarget.value)}
        />
        {next ? <p class="say-next">{text.visitSayNext(format.due(next, now))}</p> : null}
      </fieldset>
    </>
  );
}
