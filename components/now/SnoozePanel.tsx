import { DAY_START, dueAt } from '../../lib/domain/due.ts';
import { type PutOff, snoozeChoices } from '../../lib/domain/snooze.ts';
import { focusHere } from '../base/focus-here.ts';
import { onEscape } from '../base/on-escape.ts';
import { useUi } from '../base/ui.ts';
import { type Opener, useReturnFocus } from '../base/use-return-focus.ts';
import { DateLine } from './DateLine.tsx';

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
  const { place } = useReturnFocus<HTMLFieldSetElement>(opener);
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
      <DateLine
        dayLabel={text.snoozePick}
        time={DAY_START}
        needsTime
        submit={text.snoozeSet}
        onSubmit={(day, time) => {
          const at = dueAt({ date: day, time, zone });
          if (at !== undefined) onSnooze(at);
        }}
        onCancel={onCancel}
      />
    </fieldset>
  );
}
