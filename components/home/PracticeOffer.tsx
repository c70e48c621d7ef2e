import { PRACTICE_PEOPLE } from '../../lib/domain/practice.ts';
import type { PracticeActions } from '../../lib/models/practice-actions.ts';
import { useUi } from '../base/ui.ts';

interface PracticeOfferProps {
  loaded: boolean;
  /** A book that already has people needs no samples. */
  offered: boolean;
  readOnly: boolean;
  actions: PracticeActions;
  onOpen: (customerId: string) => void;
}

/** Sample customers to try everything on; marked, and gone with one press. */
export function PracticeOffer({ loaded, offered, readOnly, actions, onOpen }: PracticeOfferProps) {
  const { text, language } = useUi();
  if (loaded) {
    const one = PRACTICE_PEOPLE.find(({ id }) => id === FIRST[language]);
    return (
      <div class="practice-on">
        {one ? (
          <button type="button" class="plain" onClick={() => onOpen(one.id)}>
            {text.practiceTry(one.name)}
          </button>
        ) : null}
        <button type="button" class="quiet" disabled={readOnly} onClick={() => void actions.remove()}>
          {text.practiceRemove}
        </button>
      </div>
    );
  }
  if (!offered) return null;
  return (
    <section class="practice" aria-label={text.practiceTitle}>
      <h2>{text.practiceTitle}</h2>
      <p>{text.practiceText}</p>
      <ul class="practice-lines">
        {text.practiceLines.map(([line, meaning]) => (
          <li key={line}>
            <code>{line}</code> <span>{meaning}</span>
          </li>
        ))}
      </ul>
      <button type="button" class="plain" disabled={readOnly} onClick={() => void actions.load()}>
        {text.practiceLoad}
      </button>
    </section>
  );
}

/** Whose card is written in the user's own language. */
const FIRST = {
  en: 'practice-chen',
  'zh-CN': 'practice-wang-wei-rice',
  'zh-TW': 'practice-lin',
} as const;
