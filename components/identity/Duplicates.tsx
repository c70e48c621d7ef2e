import { useEffect } from 'preact/hooks';
import type { OpenFile } from '../../lib/models/file-model.ts';
import type { HintsState } from '../../lib/models/hints-model.ts';
import type { IdentityActions } from '../../lib/models/identity-actions.ts';
import { useUi } from '../base/ui.ts';
import { ReasonList } from '../hints/Suggestions.tsx';
import { PersonButton } from '../home/PersonButton.tsx';

interface DuplicatesProps {
  opened: OpenFile;
  hints: HintsState;
  actions: IdentityActions;
  readOnly: boolean;
  onOpen: (customerId: string) => void;
}

/** Others of the book who may be the same; looked for only while this part is unfolded. */
export function Duplicates({ opened, hints, actions, readOnly, onOpen }: DuplicatesProps) {
  const { text } = useUi();
  const { customer, identities } = opened.file;
  useEffect(() => {
    hints.compare({ customer, identities });
    return () => hints.compare(null);
  }, [hints, customer, identities]);
  const found = hints.duplicates.value;
  if (found.length === 0) return null;
  return (
    <section class="suggestions" aria-label={text.duplicatesTitle}>
      <h3 class="sub-title">{text.duplicatesTitle}</h3>
      <ul>
        {found.map(({ customer: other, reasons }) => (
          <li class="suggestion" key={other.id}>
            <PersonButton customer={other} onOpen={onOpen} />
            <ReasonList reasons={reasons} />
            <div class="suggestion-acts">
              <button
                type="button"
                class="plain"
                disabled={readOnly}
                aria-label={text.samePersonAs(other.displayName)}
                onClick={() => void actions.merge([customer, other])}
              >
                {text.samePerson}
              </button>
              <button
                type="button"
                class="quiet"
                disabled={readOnly}
                aria-label={text.notSameAs(other.displayName)}
                onClick={() => void actions.areTwo(customer, other)}
              >
                {text.notSame}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
