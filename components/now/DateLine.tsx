import { useId, useState } from 'preact/hooks';
import { useUi } from '../base/ui.ts';

interface DateLineProps {
  dayLabel: string;
  /** Empty where any time of the day will do. */
  time: string;
  needsTime?: boolean;
  submit: string;
  onSubmit: (day: string, time: string) => void;
  onCancel: () => void;
}

/** A day and a time of one's own. */
export function DateLine({ dayLabel, time: first, needsTime = false, ...props }: DateLineProps) {
  const { text, zone, now } = useUi();
  const id = useId();
  const [day, setDay] = useState('');
  const [time, setTime] = useState(first);
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  return (
    <form
      class="inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (day && (time || !needsTime)) props.onSubmit(day, time);
      }}
    >
      <label class="sr-only" for={`${id}-day`}>
        {dayLabel}
      </label>
      <input
        id={`${id}-day`}
        class="field"
        type="date"
        required
        min={today.toString()}
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
        required={needsTime}
        value={time}
        onInput={(event) => setTime(event.currentTarget.value)}
      />
      <button type="submit" class="plain">
        {props.submit}
      </button>
      <button type="button" class="quiet" onClick={props.onCancel}>
        {text.cancel}
      </button>
    </form>
  );
}
