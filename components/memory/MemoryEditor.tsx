import { useEffect, useId, useState } from 'preact/hooks';
import type { MemoryChange } from '../../lib/domain/memory/memory-edits.ts';
import type { Memory } from '../../lib/domain/records.ts';
import type { MemoryDrafts } from '../../lib/models/memory-drafts.ts';
import { focusEnd } from '../base/focus-here.ts';
import { onEscape } from '../base/on-escape.ts';
import { useUi } from '../base/ui.ts';
import { type Opener, useReturnFocus } from '../base/use-return-focus.ts';
import { KindPicker } from './KindPicker.tsx';
import { MemoryFields } from './MemoryFields.tsx';
import { changeOf, datesCross, formOf, type MemoryForm } from './memory-form.ts';

interface MemoryEditorProps {
  /** What the user saw when they began. */
  base: Memory;
  topics: string[];
  drafts: MemoryDrafts;
  /** False where it stands open because words were begun earlier. */
  asked: boolean;
  /** Resolves to false when it could not be kept: the editor stays with its words. */
  onSave: (change: MemoryChange) => Promise<boolean>;
  onClose: () => void;
  opener: Opener;
}

/** Enter saves, Escape leaves the sentence as it was. */
export function MemoryEditor({ base, topics, drafts, asked, onSave, onClose, opener }: MemoryEditorProps) {
  const { text } = useUi();
  const id = useId();
  const { place } = useReturnFocus<HTMLFieldSetElement>(opener);
  const [form, setForm] = useState(() => formOf(base, drafts.textOf(base.id), text));
  const [more, setMore] = useState(false);
  const [saving, setSaving] = useState(false);
  const change = (part: Partial<MemoryForm>) => setForm((before) => ({ ...before, ...part }));
  useEarlierWords(base, drafts, (words) => change({ words }));
  const write = (words: string) => {
    change({ words });
    drafts.input(base.id, words === base.text ? '' : words);
  };
  const close = () => {
    drafts.input(base.id, '');
    onClose();
  };
  const crossed = datesCross(form);
  const save = async () => {
    if (saving || crossed) return;
    setSaving(true);
    if (await onSave(changeOf(form, base))) close();
    else setSaving(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    onEscape(close)(event);
    const inText = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    if (event.key === 'Enter' && !event.shiftKey && inText) {
      event.preventDefault();
      void save();
    }
  };
  return (
    <fieldset class="editor" ref={place} onKeyDown={onKeyDown}>
      <legend class="sr-only">{text.edit}</legend>
      <textarea
        class="field"
        rows={2}
        aria-label={text.editLabel}
        value={form.words}
        {...(asked ? { ref: focusEnd } : {})}
        onInput={(event) => write(event.currentTarget.value)}
        onFocus={() => drafts.focus(base.id)}
        onBlur={() => drafts.blur(base.id)}
      />
      <KindPicker kind={form.kind} onPick={(kind) => change({ kind })} />
      {more ? <MemoryFields form={form} topics={topics} onChange={change} /> : null}
      {crossed ? (
        <p class="refused" role="alert" id={`${id}-crossed`}>
          {text.datesCrossed}
        </p>
      ) : null}
      <div class="actions">
        <button type="button" class="primary" disabled={crossed} onClick={() => void save()}>
          {text.save}
        </button>
        <button type="button" class="plain" onClick={close}>
          {text.cancel}
        </button>
        <button type="button" class="quiet" aria-expanded={more} onClick={() => setMore(!more)}>
          {more ? text.fewerFields : text.moreFields}
        </button>
      </div>
    </fieldset>
  );
}

/** Words begun in an earlier sidebar come back, unless something was typed meanwhile; the focus is given up at the end. */
function useEarlierWords(base: Memory, drafts: MemoryDrafts, show: (words: string) => void): void {
  useEffect(() => {
    let typed = drafts.textOf(base.id) !== '';
    void drafts.open(base.id).then(() => {
      const words = drafts.textOf(base.id);
      if (!typed && words !== '') show(words);
    });
    return () => {
      typed = true;
      drafts.blur(base.id);
    };
  }, [base.id]);
}
