import { useId } from 'preact/hooks';
import type { VisitPlan, VisitStep } from '../../lib/domain/records.ts';
import { type VisitDraft, withStep } from '../../lib/domain/visit/visit-draft.ts';
import type { OpenFile } from '../../lib/models/file-model.ts';
import { useUi } from '../base/ui.ts';
import { StockCounts } from './StockCounts.tsx';
import { VisitBrief } from './VisitBrief.tsx';
import { visitStepHint, visitStepTitle } from './visit-words.ts';

interface VisitStepViewProps {
  draft: VisitDraft;
  step: VisitStep;
  opened: OpenFile;
  made: VisitPlan[];
  onChange: (draft: VisitDraft) => void;
}

const COUNTING: readonly string[] = ['count', 'suggest', 'confirm'];

/** One step: what to do, what we know for it, and a place for words. */
export function VisitStepView({ draft, step, opened, made, onChange }: VisitStepViewProps) {
  const { text } = useUi();
  const id = useId();
  const hint = visitStepHint(step, text);
  const { brief } = opened;
  return (
    <>
      <p class="meta">{text.visitStepOf(draft.at + 1, draft.steps.length)}</p>
      <h3 class="visit-title" dir="auto">
        {visitStepTitle(step, text)}
      </h3>
      {hint ? <p class="explain">{hint}</p> : null}
      {step.key === 'prepare' ? <VisitBrief brief={brief} withoutTaboos /> : null}
      {step.key === 'greet' ? <p class="visit-greeting">{text.greet(brief.greeting)}</p> : null}
      {COUNTING.includes(step.key) ? (
        <StockCounts draft={draft} stage={step.key} opened={opened} made={made} onChange={onChange} />
      ) : null}
      <label class="sr-only" for={`${id}-note`}>
        {text.visitNote}
      </label>
      <textarea
        id={`${id}-note`}
        class="field visit-note"
        rows={2}
        placeholder={text.visitNote}
        value={step.note ?? ''}
        onInput={(event) => onChange(withStep(draft, step.key, { note: event.currentTarget.value }))}
      />
    </>
  );
}
