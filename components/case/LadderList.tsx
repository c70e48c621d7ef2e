import type { CaseStanding, StepStanding } from '../../lib/domain/case/case-standing.ts';
import { isReadyCaseStep } from '../../lib/domain/case/ladder.ts';
import type { CaseStep } from '../../lib/domain/records.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { CaseActions } from '../../lib/models/case-actions.ts';
import { Icon } from '../base/Icon.tsx';
import { useUi } from '../base/ui.ts';

interface LadderListProps {
  standing: CaseStanding;
  actions: CaseActions;
  readOnly: boolean;
}

/** What a promise is called: the user's own words, or those of the usual ladder. */
export function stepTitle({ key, title }: Pick<CaseStep, 'key' | 'title'>, text: Messages): string {
  return title ?? (isReadyCaseStep(key) ? text.caseStep(key) : key);
}

/** Every promise of a complaint in its order, kept or not. */
export function LadderList({ standing, actions, readOnly }: LadderListProps) {
  const { text } = useUi();
  return (
    <ol class="ladder" aria-label={text.casePromises}>
      {standing.steps.map((step) => (
        <Promised key={step.step.key} step={step} actions={actions} readOnly={readOnly} />
      ))}
    </ol>
  );
}

function Promised({ step, actions, readOnly }: Omit<LadderListProps, 'standing'> & { step: StepStanding }) {
  const { text, format, now } = useUi();
  const title = stepTitle(step.step, text);
  const open = step.state === 'open' || step.state === 'overdue';
  return (
    <li class={`rung rung-${step.state}`}>
      <Icon name={step.state === 'done' ? 'check' : step.step.channel} small />
      <span class="rung-words">
        <span class="rung-title" dir="auto">
          {title}
        </span>
        <span class="meta">
          {step.state === 'overdue' ? <strong class="overdue-red">{text.overdue}</strong> : null}
          {open ? <span>{format.due(step.followUp?.due ?? step.step.due, now)}</span> : null}
          {step.doneAt === undefined ? null : <span>{text.caseKept(format.date(step.doneAt))}</span>}
          {step.state === 'gone' ? <span>{text.caseGone}</span> : null}
        </span>
      </span>
      {open && !readOnly && step.followUp ? (
        <button
          type="button"
          class="small-button small-primary"
          aria-label={text.caseKeepFor(title)}
          onClick={() => void actions.keep(step, title)}
        >
          {text.caseKeep}
        </button>
      ) : null}
    </li>
  );
}
