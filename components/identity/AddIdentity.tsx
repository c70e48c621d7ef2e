import { useId, useRef, useState } from 'preact/hooks';
import type { Customer } from '../../lib/domain/records.ts';
import type { Added, IdentityActions, Taken } from '../../lib/models/identity-actions.ts';
import { useUi } from '../base/ui.ts';
import { type Opener, useReturnFocus } from '../base/use-return-focus.ts';

interface AddIdentityProps {
  customer: Customer;
  actions: IdentityActions;
  readOnly: boolean;
}

/** An address or a number by typing; one that somebody else has is asked about, never taken over. */
export function AddIdentity({ customer, actions, readOnly }: AddIdentityProps) {
  const { text } = useUi();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const [answer, setAnswer] = useState<Added | null>(null);
  const end = () => {
    setWords('');
    setAnswer(null);
  };
  const add = async () => {
    const added = await actions.add(customer.id, words);
    setAnswer(added);
    if (added.kind === 'kept') end();
  };
  return (
    <form
      class="add-identity"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label class="sr-only" for={id}>
        {text.identityAdd}
      </label>
      <div class="inline-form">
        <input
          id={id}
          ref={field}
          class="field"
          type="text"
          autocomplete="off"
          spellcheck={false}
          placeholder={text.identityAdd}
          value={words}
          aria-invalid={answer?.kind === 'bad'}
          onInput={(event) => {
            setWords(event.currentTarget.value);
            setAnswer(null);
          }}
        />
        <button type="submit" class="plain" disabled={readOnly || words.trim() === ''}>
          {text.identityAddButton}
        </button>
      </div>
      <div role="status">
        {answer?.kind === 'bad' ? <p class="answer">{text.identityBad}</p> : null}
        {answer?.kind === 'taken' ? (
          <TakenAnswer customer={customer} taken={answer} actions={actions} onEnd={end} opener={field} />
        ) : null}
      </div>
    </form>
  );
}

interface TakenAnswerProps {
  customer: Customer;
  taken: Taken;
  actions: IdentityActions;
  onEnd: () => void;
  opener: Opener;
}

/** Two people with one address: both have it, or they are one. */
function TakenAnswer({ customer, taken, actions, onEnd, opener }: TakenAnswerProps) {
  const { text } = useUi();
  const { place } = useReturnFocus<HTMLDivElement>(opener);
  return (
    <div class="taken" ref={place}>
      <p class="answer">{text.identityTaken(taken.key.value, taken.by.displayName)}</p>
      <div class="suggestion-acts">
        <button
          type="button"
          class="plain"
          onClick={() => void actions.addShared(customer.id, taken.key).then((kept) => kept && onEnd())}
        >
          {text.identityBoth}
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => void actions.merge([customer, taken.by]).then((kept) => kept && onEnd())}
        >
          {text.areOne([customer.displayName, taken.by.displayName])}
        </button>
      </div>
    </div>
  );
}
