import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { VisitPlan } from '../../lib/domain/records.ts';
import { isTouched, type VisitDraft } from '../../lib/domain/visit/visit-draft.ts';
import type { OpenFile } from '../../lib/models/file-model.ts';
import type { VisitState } from '../../lib/models/visit-actions.ts';
import { Section } from '../base/Section.tsx';
import { useUi } from '../base/ui.ts';
import { VisitDots } from './VisitDots.tsx';
import { VisitEnd } from './VisitEnd.tsx';
import { VisitStepView } from './VisitStepView.tsx';

interface VisitPanelProps {
  draft: VisitDraft;
  opened: OpenFile;
  /** Visits made before: what was counted then. */
  made: VisitPlan[];
  visit: VisitState;
  readOnly: boolean;
}

/** A visit under way, a step at a time, for one hand: what is pressed stands at the bottom and is big. */
export function VisitPanel({ draft, opened, made, visit, readOnly }: VisitPanelProps) {
  const { text } = useUi();
  const [dropping, setDropping] = useState(false);
  const head = useRef<HTMLDivElement>(null);
  const { steps, at } = draft;
  const step = steps[at];
  const go = (to: number, done?: boolean) => {
    const ticked =
      done === undefined || !step
        ? steps
        : steps.map((one, index) => {
            const { done: _was, ...rest } = one;
            return index !== at ? one : done ? { ...rest, done: 1 as const } : rest;
          });
    visit.change({ ...draft, steps: ticked, at: Math.min(steps.length, Math.max(0, to)) });
  };
  // The cursor goes to each new step.
  useLayoutEffect(() => head.current?.focus(), [at]);
  const name = opened.brief.customer.displayName;
  return (
    <Section title={text.visitOf(name)} class="visit-panel">
      <VisitDots steps={steps} at={at} onGo={(to) => go(to)} />
      <div class="visit-body" ref={head} tabIndex={-1}>
        {step ? (
          <VisitStepView draft={draft} step={step} opened={opened} made={made} onChange={visit.change} />
        ) : (
          <VisitEnd draft={draft} onChange={visit.change} />
        )}
      </div>
      {dropping ? (
        <div class="visit-drop" role="alert">
          <p>{text.visitDropSure}</p>
          <div class="actions">
            <button type="button" class="plain danger" onClick={() => visit.drop(draft.customerId)}>
              {text.visitDrop}
            </button>
            <button type="button" class="quiet" onClick={() => setDropping(false)}>
              {text.cancel}
            </button>
          </div>
        </div>
      ) : null}
      <footer class="visit-bar">
        <div class="visit-small">
          <button type="button" class="quiet" title={text.visitLaterHint} onClick={visit.close}>
            {text.visitLater}
          </button>
          {step ? (
            <button type="button" class="quiet" onClick={() => go(steps.length)}>
              {text.visitToEnd}
            </button>
          ) : null}
          <button
            type="button"
            class="quiet danger"
            onClick={() => (isTouched(draft) ? setDropping(true) : visit.drop(draft.customerId))}
          >
            {text.visitDrop}
          </button>
        </div>
        <div class="visit-big">
          <button type="button" class="plain big" disabled={at === 0} onClick={() => go(at - 1)}>
            {text.visitBack}
          </button>
          {step ? (
            <>
              <button type="button" class="plain big" onClick={() => go(at + 1, false)}>
                {text.visitSkip}
              </button>
              <button type="button" class="primary big big-main" onClick={() => go(at + 1, true)}>
                {text.visitNext}
              </button>
            </>
          ) : (
            <button
              type="button"
              class="primary big big-main"
              disabled={readOnly}
              onClick={() => void visit.finish(draft)}
            >
              {text.visitFinish}
            </button>
          )}
        </div>
      </footer>
    </Section>
  );
}
