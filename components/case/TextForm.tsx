import { useId, useState } from 'preact/hooks';
import { focusEnd } from '../base/focus-here.ts';
import { onEscape } from '../base/on-escape.ts';
import { useUi } from '../base/ui.ts';
import { type Opener, useReturnFocus } from '../base/use-return-focus.ts';

interface TextFormProps {
  label: string;
  first?: string;
  placeholder?: string;
  submit: string;
  opener: Opener;
  onClose: () => void;
  onSubmit: (text: string) => void;
}

/** A few words, kept with Ctrl+Enter or the button. */
export function TextForm({ label, first = '', placeholder, submit, opener, ...props }: TextFormProps) {
  const { text } = useUi();
  const id = useId();
  const [words, setWords] = useState(first);
  const { place } = useReturnFocus<HTMLFormElement>(opener);
  const ready = words.trim() !== '';
  const keep = () => {
    if (ready) props.onSubmit(words.trim());
  };
  return (
    <form
      class="care-form"
      ref={place}
      onKeyDown={onEscape(props.onClose)}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <label for={id}>{label}</label>
      <textarea
        id={id}
        class="field"
        rows={2}
        ref={focusEnd}
        value={words}
        {...(placeholder === undefined ? {} : { placeholder })}
        onInput={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
          event.preventDefault();
          keep();
        }}
      />
      <div class="actions">
        <button type="submit" class="primary" disabled={!ready}>
          {submit}
        </button>
        <button type="button" class="quiet" onClick={props.onClose}>
          {text.cancel}
        </button>
      </div>
    </form>
  );
}
