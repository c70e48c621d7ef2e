import { useId, useState } from 'preact/hooks';
import type { FollowUp, LocalDue } from '../../lib/domain/records.ts';
import { focusHere } from '../base/focus-here.ts';
import { onEscape } from '../base/on-escape.ts';
import { useUi } from '../base/ui.ts';
import { type Opener, useReturnFocus } from '../base/use-return-focus.ts';

interface DonePanelProps {
  followUp: FollowUp;
  onDone: (next?: LocalDue) => void;
  onRemove: () => void;
  onCancel: () => void;
  opener: Opener;
}

const QUICK_DAYS = [7, 14, 30];

/** Done, and when next? The next date is one press away while it is still in mind. */
export function DonePanel({ followUp, onDone, onRemove, onCancel, opener }: DonePanelProps) {
  const { text, format, zone, now } = useUi();
  const id = useId();
  const { place } = useReturnFocus<HTMLFieldSetElement>(opener);
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  const [date, setDate] = useState('');
  const [time, setTime] = useState(followUp.due.time ?? '');
  const next = (day: string): LocalDue => ({ date: day, ...(time ? { time } : {}), zone });
  return (
    <fieldset class="panel" ref={place} onKeyDown={onEscape(onCancel)}>
      <legend class="sr-only">{text.doneFor(followUp.title)}</legend>
      <div class="actions">
        <button type="button" class="primary" ref={focusHere} onClick={() => onDone()}>
          {followUp.recurrence ? text.doneRepeats : text.justDone}
        </button>
        <button type="button" class="quiet danger" onClick={onRemove}>
          {text.remove}
        </button>
      </div>
      <p class="panel-label">{text.nextDate}</p>
      <div class="actions">
        {QUICK_DAYS.map((days) => {
          const day = today.add({ days }).toString();
          return (
            <button type="button" class="plain" key={days} onClick={() => onDone(next(day))}>
              {format.due({ date: day, zone }, now)}
            </button>
          );
        })}
      </div>
      <form
        class="inline-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (date) onDone(next(date));
        }}
      >
        <label class="sr-only" for={`${id}-date`}>
          {text.nextDateDay}
        </label>
        <input
          id={`${id}-date`}
          class="field"
          type="date"
          required
          min={today.toString()}
          value={date}
          onInput={(event) => setDate(event.currentTarget.value)}
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
          {text.doneAndNext}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {text.cancel}
        </button>
      </form>
    </fieldset>
  );
}
