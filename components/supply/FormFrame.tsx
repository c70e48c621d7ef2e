import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { onEscape } from '../base/on-escape.ts';
import { useUi } from '../base/ui.ts';
import { type Opener, useReturnFocus } from '../base/use-return-focus.ts';

interface FormFrameProps {
  label: string;
  opener: Opener;
  ready: boolean;
  /** Resolves to false when it could not be kept: the form stays with its words. */
  onSave: () => Promise<boolean>;
  onClose: () => void;
  onRemove?: (() => void) | undefined;
  children: ComponentChildren;
}

/** Enter keeps it, Escape leaves everything as it was. */
export function FormFrame({ label, opener, ready, onSave, onClose, onRemove, children }: FormFrameProps) {
  const { text } = useUi();
  const { place } = useReturnFocus<HTMLFormElement>(opener);
  const [saving, setSaving] = useState(false);
  const save = async () => {
    if (saving || !ready) return;
    setSaving(true);
    if (await onSave()) onClose();
    else setSaving(false);
  };
  return (
    <form
      class="supply-form"
      ref={place}
      aria-label={label}
      onKeyDown={onEscape(onClose)}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div class="memory-fields">{children}</div>
      <div class="actions">
        <button type="submit" class="primary" disabled={!ready || saving}>
          {text.save}
        </button>
        <button type="button" class="plain" onClick={onClose}>
          {text.cancel}
        </button>
        {onRemove ? (
          <button type="button" class="quiet danger" onClick={onRemove}>
            {text.remove}
          </button>
        ) : null}
      </div>
    </form>
  );
}
