import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useUi } from '../base/ui.ts';

/** A step that can be named, moved and taken out. */
export interface EditableStep {
  key: string;
  title?: string;
}

interface StepEditorProps<S extends EditableStep> {
  steps: readonly S[];
  /** What a step is called without words of the user's own. */
  nameOf: (step: S) => string;
  onChange: (steps: S[]) => void;
  onReset: () => void;
  /** A new step with these words. */
  make: (title: string) => S;
  /** What else can be said of a step. */
  extra?: (step: S, change: (step: S) => void) => ComponentChildren;
}

/** A list of steps of the user's own: words, order, more and fewer. */
export function StepEditor<S extends EditableStep>(props: StepEditorProps<S>) {
  const { steps, nameOf, onChange, onReset, make, extra } = props;
  const { text } = useUi();
  const [fresh, setFresh] = useState('');
  const put = (index: number, step: S) => onChange(steps.with(index, step));
  const swap = (index: number, to: number) => {
    const [one, other] = [steps[index], steps[to]];
    if (one && other) onChange(steps.with(index, other).with(to, one));
  };
  return (
    <div class="step-editor">
      <ol>
        {steps.map((step, index) => {
          const name = step.title ?? nameOf(step);
          return (
            <li class="step-line" key={step.key}>
              <input
                class="field"
                aria-label={text.stepWords(index + 1)}
                value={name}
                onChange={(event) => put(index, renamed(step, event.currentTarget.value, nameOf(step)))}
              />
              {extra?.(step, (changed) => put(index, changed))}
              <span class="step-moves">
                <button
                  type="button"
                  class="small-button"
                  aria-label={text.stepUp(name)}
                  disabled={index === 0}
                  onClick={() => swap(index, index - 1)}
                >
                  ↑
                </button>
                <button
                  type="button"
                  class="small-button"
                  aria-label={text.stepDown(name)}
                  disabled={index === steps.length - 1}
                  onClick={() => swap(index, index + 1)}
                >
                  ↓
                </button>
                <button
                  type="button"
                  class="small-button"
                  aria-label={text.stepRemove(name)}
                  disabled={steps.length === 1}
                  onClick={() => onChange(steps.toSpliced(index, 1))}
                >
                  ×
                </button>
              </span>
            </li>
          );
        })}
      </ol>
      <form
        class="inline-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (fresh.trim() === '') return;
          onChange([...steps, make(fresh.trim())]);
          setFresh('');
        }}
      >
        <input
          class="field"
          aria-label={text.stepAdd}
          placeholder={text.stepAdd}
          value={fresh}
          onInput={(event) => setFresh(event.currentTarget.value)}
        />
        <button type="submit" class="plain" disabled={fresh.trim() === ''}>
          {text.stepAdd}
        </button>
        <button type="button" class="quiet" onClick={onReset}>
          {text.stepsReset}
        </button>
      </form>
    </div>
  );
}

/** Emptied, or called as it always was: the ready words again, in every language. */
function renamed<S extends EditableStep>(step: S, words: string, ready: string): S {
  const { title: _was, ...rest } = step;
  const title = words.trim();
  return title === '' || title === ready ? (rest as S) : { ...step, title };
}
