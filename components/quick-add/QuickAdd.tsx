import { useEffect, useId, useRef } from 'preact/hooks';
import type { ParsedLine } from '../../lib/domain/parsed-line.ts';
import { useUi } from '../base/ui.ts';
import { ParsedChip } from './ParsedChip.tsx';
import { PrefixHelp } from './PrefixHelp.tsx';

interface QuickAddProps {
  name: string;
  placeholder: string;
  text: string;
  parsed: ParsedLine[];
  onInput: (text: string) => void;
  onSubmit: () => void;
  onFocus: () => void;
  onBlur: () => void;
}

/** One line in. Enter keeps it, Shift+Enter begins another line. */
export function QuickAdd(props: QuickAddProps) {
  const { text } = useUi();
  const id = useId();
  const { onBlur } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // Ready to write when the sidebar opens, is called by its key, or shows another person; but the
    // cursor is never taken away from anything.
    const ready = () => {
      if (document.activeElement === document.body) field.current?.focus({ preventScroll: true });
    };
    ready();
    window.addEventListener('focus', ready);
    return () => window.removeEventListener('focus', ready);
  }, []);
  useEffect(() => {
    // Leaving for another control of the sidebar is not leaving the person: only the window is.
    window.addEventListener('blur', onBlur);
    return () => window.removeEventListener('blur', onBlur);
  }, [onBlur]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    props.onSubmit();
  };
  return (
    <form
      class="quick-add"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit();
      }}
    >
      <label class="sr-only" for={id}>
        {text.quickAdd(props.name)}
      </label>
      <div class="quick-box">
        <textarea
          id={id}
          ref={field}
          class="quick-field"
          data-quick-add
          rows={1}
          dir="auto"
          autocomplete="off"
          placeholder={props.placeholder}
          value={props.text}
          aria-describedby={`${id}-chip`}
          onInput={(event) => props.onInput(event.currentTarget.value)}
          onFocus={props.onFocus}
          onKeyDown={onKeyDown}
        />
        <button type="submit" class="quick-keep" disabled={props.text.trim() === ''}>
          {text.quickAddButton}
        </button>
      </div>
      <div class="quick-foot">
        <div id={`${id}-chip`} class="quick-chip" aria-live="polite">
          <ParsedChip lines={props.parsed} />
        </div>
        <PrefixHelp />
      </div>
    </form>
  );
}
