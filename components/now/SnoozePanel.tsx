import { useId, useState } from 'preact/hooks';
import { type PutOff, snoozeChoices } from '../../lib/domain/snooze.ts';
import { focusHere } from '../base/focus-here.ts';
import { onEscape } from '../base/on-escape.ts';
import { useUi } from '../base/ui.ts';
import { type Opener, useReturnFocus } from '../base/use-return-focus.ts';

interface SnoozePanelProps {
  title: string;
  /** What is put off: no choice brings it nearer. */
  what: PutOff;
  onSnooze: (to: number) => void;
  onCancel: () => void;
  opener: Opener;
}

/** Later: an hour, tomorrow, next week, or a moment of one's own. */
export function SnoozePanel({ title, what, onSnooze, onCancel, opener }: SnoozePanelProps) {
  const { text, format, zone, now } = useUi();
  const id = useId();
  const { place } = useReturnFocus<HTMLFieldSetElement>(opener);
  const [moment, setMoment] = useState('');
  return (
    <fieldset class="panel" ref={place} onKeyDown={onEscape(onCancel)}>
      <legend class="sr-only">{text.snoozeFor(title)}</legend>
      <div class="actions">
        {snoozeChoices(now, zone, what).map((choice, index) => (
          <button
            type="button"
            class="plain"
            key={choice.id}
            title={format.when(choice.at, now)}
            {...(index === 0 ? { ref: focusHere } : {})}
            onClick={() => onSnooze(choice.at)}
          >
            {choice.fromDue ? text.snoozeLater[choice.id] : text.snoozeChoice[choice.id]}
          </button>
        ))}
      </div>
      <form
        class="inline-form"
        onSubmit={(event) => {
          event.preventDefault();
          const at = epochOf(moment, zone);
          if (at !== null) onSnooze(at);
        }}
      >
        <label class="sr-only" for={id}>
          {text.snoozePick}
        </label>
        <input
          id={id}
          class="field"
          type="datetime-local"
          required
          min={Temporal.Instant.fromEpochMilliseconds(now)
            .toZonedDateTimeISO(zone)
            .toPlainDateTime()
            .toString({ smallestUnit: 'minute' })}
          value={moment}
          onInput={(event) => setMoment(event.currentTarget.value)}
        />
        <button type="submit" class="plain">
          {text.snoozeSet}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {text.cancel}
        </button>
      </form>
    </fieldset>
  );
}

function epochOf(moment: string, zone: string): number | null {
  try {
    return Temporal.PlainDateTime.from(moment).toZonedDateTime(zone).epochMilliseconds;
  } catch {
    return null;
  }
}
