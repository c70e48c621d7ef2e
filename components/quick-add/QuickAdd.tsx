import type { RefObject } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Entry } from '../../lib/models/quick-add-entries.ts';
import { focusEnd } from '../base/focus-here.ts';
import { useUi } from '../base/ui.ts';
import type { ItemActions } from './ItemChips.tsx';
import { Parsed, ParsedAloud } from './Parsed.tsx';
import { PrefixHelp } from './PrefixHelp.tsx';
import { TryLines } from './TryLines.tsx';

interface QuickAddProps extends Pick<ItemActions, 'onCorrect'> {
  name: string;
  placeholder: string;
  text: string;
  entries: Entry[];
  topics: string[];
  /** A newcomer: examples are offered while nothing is written. */
  teach: boolean;
  onInput: (text: string) => void;
  /** Takes over a suggested kind; without a key the last one. */
  onAccept: (key?: string) => void;
  onSubmit: () => void;
  onFocus: () => void;
  onBlur: () => void;
}

/** One line in. Enter keeps it, Shift+Enter begins another line, the arrow down goes to what was understood. */
export function QuickAdd(props: QuickAddProps) {
  const { text } = useUi();
  const keysId = useId();
  const { entries } = props;
  const root = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useReadyField(field, props.onBlur);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' && atEnd(field.current) && enterChips(root.current)) event.preventDefault();
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    if (event.altKey) props.onAccept();
    else props.onSubmit();
  };
  const onTry = (line: string) => {
    props.onInput(line);
    field.current?.focus();
  };
  return (
    <div class="quick-add" ref={root}>
      <Box {...props} field={field} keysId={keysId} onKeyDown={onKeyDown} />
      {entries.length > 0 ? (
        <Parsed
          entries={entries}
          topics={props.topics}
          onCorrect={props.onCorrect}
          onAccept={props.onAccept}
          onBack={() => focusEnd(field.current)}
        />
      ) : null}
      <ParsedAloud entries={entries} />
      {props.text.trim() === '' && props.teach ? <TryLines onTry={onTry} /> : null}
      <div class="quick-foot">
        <p id={keysId} class="hint">
          {[text.quickAddHint, ...(entries.length > 0 ? [text.keysHint] : [])].join(' · ')}
        </p>
        <PrefixHelp />
      </div>
    </div>
  );
}

interface BoxProps extends QuickAddProps {
  field: RefObject<HTMLTextAreaElement | null>;
  keysId: string;
  onKeyDown: (event: KeyboardEvent) => void;
}

function Box({ field, keysId, onKeyDown, ...props }: BoxProps) {
  const { text } = useUi();
  const id = useId();
  return (
    <form
      class="quick-box"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit();
      }}
    >
      <label class="sr-only" for={id}>
        {text.quickAdd(props.name)}
      </label>
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
        aria-describedby={keysId}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onFocus={props.onFocus}
        onKeyDown={onKeyDown}
      />
      <button type="submit" class="quick-keep" disabled={props.text.trim() === ''}>
        {text.quickAddButton}
      </button>
    </form>
  );
}

function useReadyField(field: RefObject<HTMLTextAreaElement | null>, onBlur: () => void): void {
  useEffect(() => {
    // Ready to write when the sidebar opens, is called by its key, or shows another person; but the
    // cursor is never taken away from anything.
    const ready = () => {
      if (document.activeElement === document.body) field.current?.focus({ preventScroll: true });
    };
    ready();
    window.addEventListener('focus', ready);
    return () => window.removeEventListener('focus', ready);
  }, [field]);
  useEffect(() => {
    // Leaving for another control of the sidebar is not leaving the person: only the window is.
    window.addEventListener('blur', onBlur);
    return () => window.removeEventListener('blur', onBlur);
  }, [onBlur]);
}

/** The arrow has nowhere to go in the field itself. */
function atEnd(field: HTMLTextAreaElement | null): boolean {
  return field !== null && field.selectionStart === field.value.length;
}

function enterChips(root: HTMLElement | null): boolean {
  const stop = root?.querySelector<HTMLElement>('.parsed [data-stop]') ?? null;
  stop?.focus();
  return stop !== null;
}
