import { useId, useState } from 'preact/hooks';
import type { LocalDue } from '../../lib/domain/records.ts';
import { focusHere } from '../base/focus-here.ts';
import { onEscape } from '../base/on-escape.ts';
import { useUi } from '../base/ui.ts';
import { type Opener, useReturnFocus } from '../base/use-return-focus.ts';

interface DayFormProps {
  first?: LocalDue;
  submit: string;
  opener: Opener;
  onClose: () => void;
  onSubmit: (due: LocalDue) => void;
}

/** A day, and an hour where one is agreed. */
export function DayForm({ first, submit, opener, onClose, onSubmit }: DayFormProps) {
  const { text, zone, now } = useUi();
  const id = useId();
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  const [day, setDay] = useState(first?.date ?? today.add({ days: 1 }).toString());
  const [time, setTime] = useState(first?.time ?? '');
  const { place } = useReturnFocus<HTMLFormElement>(opener);
  return (
    <form
      class="inline-form"
      ref={place}
      onKeyDown={onEscape(onClose)}
      onSubmit={(event) => {
        event.preventDefault();
        if (day) onSubmit({ date: day, ...(time ? { time } : {}), zone });
      }}
    >
      <label class="sr-only" for={`${id}-day`}>
        {text.visitDay}
      </label>
      <input
        id={`${id}-day`}
        class="field"
        type="date"
        required
        ref={focusHere}
        value={day}
        onInput={(event) => setDay(event.currentTarget.value)}
      />
      <label class="sr-only" for={`${id}-time`}>
        {text.nextDateTime}
      </label>
      <input
        id={`${id}-time`}
        class="field"
        type="time"
        value={time}
        onInput={(event) => setTime(event.currentTarget.value)}
      />
      <button type="submit" class="plain">
        {submit}
      </button>
      <button type="button" class="quiet" onClick={onClose}>
        {text.cancel}
      </button>
    </form>
  );
}
