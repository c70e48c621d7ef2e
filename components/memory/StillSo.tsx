import { useUi } from '../base/ui.ts';
import { type Opener, useReturnFocus } from '../base/use-return-focus.ts';

interface AnswerProps {
  label: string;
  onAnswer: () => void;
  opener: Opener;
}

/** Old memories ask to be confirmed; one press, or `y` in the row, and they are young again. */
export function StillSo({ label, onAnswer, opener }: AnswerProps) {
  const { text } = useUi();
  const { place } = useReturnFocus<HTMLButtonElement>(opener);
  return (
    <button
      ref={place}
      type="button"
      class="still-so"
      aria-label={text.stillSoFor(label)}
      aria-keyshortcuts="y"
      title={text.rowKeys}
      onClick={onAnswer}
    >
      {text.stillSo}
    </button>
  );
}

/** What is meant for one occasion is ticked off once it was used. */
export function UsedUp({ label, onAnswer, opener }: AnswerProps) {
  const { text } = useUi();
  const { place } = useReturnFocus<HTMLButtonElement>(opener);
  return (
    <button ref={place} type="button" class="still-so" aria-label={text.usedFor(label)} onClick={onAnswer}>
      {text.used}
    </button>
  );
}
