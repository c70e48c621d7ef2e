import { useId, useState } from 'preact/hooks';
import type { Identity } from '../../lib/domain/records.ts';
import type { IdentityActions } from '../../lib/models/identity-actions.ts';
import { Breakable } from '../base/Breakable.tsx';
import { focusHere } from '../base/focus-here.ts';
import { IconButton } from '../base/IconButton.tsx';
import { useUi } from '../base/ui.ts';

interface IdentityRowProps {
  identity: Identity;
  actions: IdentityActions;
  readOnly: boolean;
}

/** One address or number; what can be done with it is one press away. */
export function IdentityRow({ identity, actions, readOnly }: IdentityRowProps) {
  const { text } = useUi();
  const [open, setOpen] = useState(false);
  const value = identity.raw || identity.value;
  return (
    <li class="identity-row">
      <div class="row">
        <span class="row-label">{identity.label || text.signal(identity.kind)}</span>
        <span class={identity.apart ? 'row-text struck' : 'row-text'} dir="auto">
          <Breakable text={value} />
        </span>
        {identity.apart ? <span class="meta">{text.apart}</span> : null}
        <IconButton
          icon="more"
          label={text.actionsFor(value)}
          expanded={open}
          onClick={() => setOpen(!open)}
        />
      </div>
      {open ? (
        <div class="menu">
          <LabelForm
            identity={identity}
            readOnly={readOnly}
            onSave={async (words) => (await actions.label(identity, words)) && setOpen(false)}
            onCancel={() => setOpen(false)}
          />
          <div class="menu-acts">
            {identity.apart ? (
              <button
                type="button"
                class="plain"
                disabled={readOnly}
                aria-label={text.identityTakeBackFor(value)}
                onClick={() => void actions.takeBack(identity)}
              >
                {text.identityTakeBack}
              </button>
            ) : (
              <button
                type="button"
                class="plain"
                disabled={readOnly}
                aria-label={text.keepApartFor(value)}
                onClick={() => void actions.keepApart(identity)}
              >
                {text.keepApart}
              </button>
            )}
            <button
              type="button"
              class="plain"
              disabled={readOnly}
              aria-label={text.identityRemoveFor(value)}
              onClick={() => void actions.remove(identity)}
            >
              {text.remove}
            </button>
          </div>
        </div>
      ) : null}
    </li>
  );
}

interface LabelFormProps {
  identity: Identity;
  readOnly: boolean;
  onSave: (words: string) => void;
  onCancel: () => void;
}

function LabelForm({ identity, readOnly, onSave, onCancel }: LabelFormProps) {
  const { text } = useUi();
  const id = useId();
  const [words, setWords] = useState(identity.label ?? '');
  return (
    <form
      class="inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(words);
      }}
    >
      <label class="sr-only" for={id}>
        {text.identityLabelFor(identity.raw || identity.value)}
      </label>
      <input
        id={id}
        ref={focusHere}
        class="field"
        type="text"
        maxLength={60}
        autocomplete="off"
        placeholder={text.identityLabel}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
        }}
      />
      <button type="submit" class="plain" disabled={readOnly}>
        {text.save}
      </button>
    </form>
  );
}
