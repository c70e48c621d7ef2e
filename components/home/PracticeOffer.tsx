import type { PracticeActions } from '../../lib/models/practice-actions.ts';
import { useUi } from '../base/ui.ts';

interface PracticeOfferProps {
  loaded: boolean;
  /** A book that already has people needs no samples. */
  offered: boolean;
  readOnly: boolean;
  actions: PracticeActions;
}

/** Sample customers to try everything on; marked, and gone with one press. */
export function PracticeOffer({ loaded, offered, readOnly, actions }: PracticeOfferProps) {
  const { text } = useUi();
  if (loaded) {
    return (
      <button type="button" class="quiet" disabled={readOnly} onClick={() => void actions.remove()}>
        {text.practiceRemove}
      </button>
    );
  }
  if (!offered) return null;
  return (
    <section class="practice" aria-label={text.practiceTitle}>
      <h2>{text.practiceTitle}</h2>
      <p>{text.practiceText}</p>
      <button type="button" class="plain" disabled={readOnly} onClick={() => void actions.load()}>
        {text.practiceLoad}
      </button>
    </section>
  );
}
