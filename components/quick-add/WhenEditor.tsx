import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { isMonthly } from '../../lib/domain/civil-dates.ts';
import type { LineItem, OccasionItem } from '../../lib/domain/line-item.ts';
import { type Correction, isMemory } from '../../lib/models/quick-add-corrections.ts';
import { focusHere } from '../base/focus-here.ts';
import { onEscape } from '../base/on-escape.ts';
import { useUi } from '../base/ui.ts';
import { type Opener, useReturnFocus } from '../base/use-return-focus.ts';
import { CivilFields } from './CivilFields.tsx';

interface WhenEditorProps {
  item: LineItem;
  opener: Opener;
  onCorrect: (change: Correction) => void;
  onClose: () => void;
}

/** The date of an item, in the browser's own fields; Enter sets it, Escape leaves it. */
export function WhenEditor(props: WhenEditorProps) {
  const { item } = props;
  if (item.kind === 'occasion') return <OccasionEditor {...props} occasion={item} />;
  if (isMemory(item) && (item.from || item.until)) {
    return <SpanEditor {...props} from={item.from} until={item.until} />;
  }
  return <DueEditor {...props} />;
}

function DueEditor({ item, opener, onCorrect, onClose }: WhenEditorProps) {
  const { text, zone } = useUi();
  const due = 'due' in item ? item.due : undefined;
  const [date, setDate] = useState(due?.date ?? '');
  const [time, setTime] = useState(due?.time ?? '');
  const set = () => {
    if (date !== '') onCorrect({ due: { date, ...(time ? { time } : {}), zone: due?.zone ?? zone } });
  };
  return (
    <Panel opener={opener} onSet={set} onClose={onClose} ready={date !== ''}>
      <label class="panel-field">
        <span>{text.dateDay}</span>
        <input class="field" type="date" ref={focusHere} value={date} onInput={valueTo(setDate)} />
      </label>
      <label class="panel-field">
        <span>{text.dateTime}</span>
        <input class="field" type="time" value={time} onInput={valueTo(setTime)} />
      </label>
      {item.kind === 'follow-up' ? <NoDate onClick={() => onCorrect({ kind: 'note' })} /> : null}
    </Panel>
  );
}

interface SpanEditorProps extends WhenEditorProps {
  from: string | undefined;
  until: string | undefined;
}

function SpanEditor({ opener, onCorrect, onClose, ...span }: SpanEditorProps) {
  const { text } = useUi();
  const [from, setFrom] = useState(span.from ?? '');
  const [until, setUntil] = useState(span.until ?? '');
  return (
    <Panel
      opener={opener}
      onSet={() => onCorrect({ from: from || null, until: until || null })}
      onClose={onClose}
      ready
    >
      <label class="panel-field">
        <span>{text.validFrom}</span>
        <input class="field" type="date" ref={focusHere} value={from} onInput={valueTo(setFrom)} />
      </label>
      <label class="panel-field">
        <span>{text.validTo}</span>
        <input class="field" type="date" value={until} onInput={valueTo(setUntil)} />
      </label>
      <NoDate onClick={() => onCorrect({ from: null, until: null })} />
    </Panel>
  );
}

function OccasionEditor({
  opener,
  onCorrect,
  onClose,
  occasion,
}: WhenEditorProps & { occasion: OccasionItem }) {
  const [civil, setCivil] = useState(occasion.date);
  return (
    <Panel opener={opener} onSet={() => onCorrect({ date: civil })} onClose={onClose} ready>
      <CivilFields
        date={civil}
        monthly={isMonthly({ kind: occasion.occasion, date: civil })}
        onChange={setCivil}
      />
      <NoDate onClick={() => onCorrect({ kind: 'note' })} />
    </Panel>
  );
}

function NoDate({ onClick }: { onClick: () => void }) {
  const { text } = useUi();
  return (
    <button type="button" class="quiet" onClick={onClick}>
      {text.dateNone}
    </button>
  );
}

interface PanelProps {
  opener: Opener;
  ready: boolean;
  onSet: () => void;
  onClose: () => void;
  children: ComponentChildren;
}

function Panel({ opener, ready, onSet, onClose, children }: PanelProps) {
  const { text } = useUi();
  const { place } = useReturnFocus<HTMLFormElement>(opener);
  return (
    <form
      class="chip-panel"
      data-panel
      ref={place}
      onKeyDown={onEscape(onClose)}
      onSubmit={(event) => {
        event.preventDefault();
        onSet();
      }}
    >
      {children}
      <button type="submit" class="plain" disabled={!ready}>
        {text.dateSet}
      </button>
    </form>
  );
}

function valueTo(set: (value: string) => void) {
  return (event: { currentTarget: HTMLInputElement }) => set(event.currentTarget.value);
}
