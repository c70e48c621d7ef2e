import type { FollowUp, LocalDue } from '../../lib/domain/records.ts';
import { dueTitle } from '../../lib/i18n/due-title.ts';
import { focusHere } from '../base/focus-here.ts';
import { onEscape } from '../base/on-escape.ts';
import { useUi } from '../base/ui.ts';
import { type Opener, useReturnFocus } from '../base/use-return-focus.ts';
import { DateLine } from './DateLine.tsx';

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
  const { place } = useReturnFocus<HTMLFieldSetElement>(opener);
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  const time = followUp.due.time ?? '';
  const next = (day: string, at: string): LocalDue => ({ date: day, ...(at ? { time: at } : {}), zone });
  return (
    <fieldset class="panel" ref={place} onKeyDown={onEscape(onCancel)}>
      <legend class="sr-only">{text.doneFor(dueTitle(followUp, text))}</legend>
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
            <button type="button" class="plain" key={days} onClick={() => onDone(next(day, time))}>
              {format.due({ date: day, zone }, now)}
            </button>
          );
        })}
      </div>
      <DateLine
        dayLabel={text.nextDateDay}
        time={time}
        submit={text.doneAndNext}
        onSubmit={(day, at) => onDone(next(day, at))}
        onCancel={onCancel}
      />
    </fieldset>
  );
}
