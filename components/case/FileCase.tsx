import { useId, useState } from 'preact/hooks';
import type { CaseOutcome } from '../../lib/domain/case/close-case.ts';
import { focusHere } from '../base/focus-here.ts';
import { onEscape } from '../base/on-escape.ts';
import { useUi } from '../base/ui.ts';
import { type Opener, useReturnFocus } from '../base/use-return-focus.ts';

interface FileCaseProps {
  first: string;
  opener: Opener;
  onClose: () => void;
  onFile: (outcome: CaseOutcome, lesson: string) => void;
}

const OUTCOMES: readonly CaseOutcome[] = ['satisfied', 'partly', 'unresolved'];

/** How it ended, and what others learn from it. */
export function FileCase({ first, opener, onClose, onFile }: FileCaseProps) {
  const { text } = useUi();
  const id = useId();
  const [outcome, setOutcome] = useState<CaseOutcome>('satisfied');
  const [lesson, setLesson] = useState(first);
  const { place } = useReturnFocus<HTMLFormElement>(opener);
  return (
    <form
      class="care-form"
      ref={place}
      onKeyDown={onEscape(onClose)}
      onSubmit={(event) => {
        event.preventDefault();
        onFile(outcome, lesson);
      }}
    >
      <fieldset>
        <legend>{text.caseOutcome}</legend>
        <div class="outcomes">
          {OUTCOMES.map((one) => (
            <label class="outcome" key={one}>
              <input
                type="radio"
                name={`${id}-outcome`}
                checked={outcome === one}
                {...(one === outcome ? { ref: focusHere } : {})}
                onChange={() => setOutcome(one)}
              />
              {text.outcome(one)}
            </label>
          ))}
        </div>
      </fieldset>
      <label for={id}>{text.caseLesson}</label>
      <textarea
        id={id}
        class="field"
        rows={3}
        aria-describedby={`${id}-hint`}
        value={lesson}
        onInput={(event) => setLesson(event.currentTarget.value)}
      />
      <p class="meta" id={`${id}-hint`}>
        {text.caseLessonHint}
      </p>
      <div class="actions">
        <button type="submit" class="primary">
          {text.caseFileNow}
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          {text.cancel}
        </button>
      </div>
    </form>
  );
}
