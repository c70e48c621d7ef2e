import type { PersonSeen } from '../../lib/domain/reading.ts';
import type { Customer } from '../../lib/domain/records.ts';
import type { IdentityActions } from '../../lib/models/identity-actions.ts';
import type { Theirs } from '../../lib/models/quick-add-keep.ts';
import type { QuickAddState } from '../../lib/models/quick-add-model.ts';
import { focusHere } from '../base/focus-here.ts';
import { useUi } from '../base/ui.ts';

interface TheirsQuestionProps {
  theirs: Theirs;
  /** The customer of the line, or the person of the page who is none yet. */
  customer: Customer | null;
  person: PersonSeen | null;
  quickAdd: Pick<QuickAddState, 'correct' | 'submit'>;
  identities: IdentityActions;
}

/**
 * An address in the line belongs to somebody else: nothing is kept before the user has said what that means. The
 * question has the keys and none of its buttons has, so that a second Enter answers nothing.
 */
export function TheirsQuestion({ theirs, customer, person, quickAdd, identities }: TheirsQuestionProps) {
  const { text } = useUi();
  const { entry, value, by } = theirs;
  const answer = (change: { shared: true } | { left: true }) => {
    quickAdd.correct(entry, change);
    void quickAdd.submit();
  };
  return (
    <div class="taken" role="alert" tabIndex={-1} ref={focusHere}>
      <p class="answer">{text.identityTaken(value, by.displayName)}</p>
      <div class="suggestion-acts">
        <button type="button" class="plain" onClick={() => answer({ left: true })}>
          {text.theirsLeave}
        </button>
        <button type="button" class="plain" onClick={() => answer({ shared: true })}>
          {text.identityBoth}
        </button>
        {customer ? (
          <button type="button" class="plain" onClick={() => void identities.merge([customer, by])}>
            {text.areOne([customer.displayName, by.displayName])}
          </button>
        ) : null}
        {!customer && person ? (
          <button type="button" class="plain" onClick={() => void identities.attach(by, person)}>
            {text.samePersonAs(by.displayName)}
          </button>
        ) : null}
      </div>
    </div>
  );
}
