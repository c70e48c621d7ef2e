import type { VisitStep } from '../../lib/domain/records.ts';
import { useUi } from '../base/ui.ts';
import { visitStepTitle } from './visit-words.ts';

interface VisitDotsProps {
  steps: VisitStep[];
  /** `steps.length` = at the end. */
  at: number;
  onGo: (to: number) => void;
}

/** How far the visit has come; each step is one press away. */
export function VisitDots({ steps, at, onGo }: VisitDotsProps) {
  const { text } = useUi();
  return (
    <nav class="visit-dots" aria-label={text.visitSteps}>
      {steps.map((step, index) => (
        <button
          type="button"
          key={step.key}
          class={step.done === 1 ? 'dot dot-done' : 'dot'}
          aria-label={`${step.done === 1 ? '✓' : index + 1} ${visitStepTitle(step, text)}${step.done === 1 ? ` · ${text.done}` : ''}`}
          title={visitStepTitle(step, text)}
          {...(index === at ? { 'aria-current': 'step' as const } : {})}
          onClick={() => onGo(index)}
        >
          {step.done === 1 ? '✓' : index + 1}
        </button>
      ))}
    </nav>
  );
}
