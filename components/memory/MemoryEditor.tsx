import { useState } from 'preact/hooks';
import { focusEnd } from '../base/focus-here.ts';
import { onEscape } from '../base/on-escape.ts';
import { useUi } from '../base/ui.ts';
import { type Opener, useReturnFocus } from '../base/use-return-focus.ts';

interface MemoryEditorProps {
  initial: string;
  /** Resolves to false when it could not be kept: the field stays with its words. */
  onSave: (text: string) => Promise<boolean>;
  onCancel: () => void;
  opener: Opener;
}

/** Enter saves, Escape leaves the sentence as it was. */
export function MemoryEditor({ initial, onSave, onCancel, opener }: MemoryEditorProps) {
  const { text } = useUi();
  const { place } = useReturnFocus<HTMLDivElement>(opener);
  const [words, setWords] = useState(initial);
  const [saving, setSaving] = useState(false);
  const save = async () => {
    const clean = words.trim();
    if (saving) return;
    if (clean === '' || clean === initial) return onCancel();
    setSaving(true);
    if (await onSave(clean)) onCancel();
    else setSaving(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    onEscape(onCancel)(event);
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      void save();
    }
  };
  return (
    <div class="editor" ref={place}>
      <textarea
        ref={focusEnd}
        class="field"
        rows={2}
        aria-label={text.editLabel}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div class="actions">
        <button type="button" class="primary" onClick={() => void save()}>
          {text.save}
        </button>
        <button type="button" class="plain" onClick={onCancel}>
          {text.cancel}
        </button>
      </div>
    </div>
  );
}
