import type { AlsoNoted } from '../../lib/domain/memory/also-noted.ts';
import type { MemoryThread } from '../../lib/domain/memory/threads.ts';
import type { Memory } from '../../lib/domain/records.ts';
import type { MemoryActions } from '../../lib/models/memory-actions.ts';
import { type Ui, useUi } from '../base/ui.ts';
import { topicName } from './MemoryMeta.tsx';

interface RivalsProps {
  thread: MemoryThread;
  actions: MemoryActions;
  readOnly: boolean;
}

/** Two windows changed the words at once: neither is lost, and the user says which it is. */
export function Rivals({ thread, actions, readOnly }: RivalsProps) {
  const { text, format, now } = useUi();
  const { memory, rivals } = thread;
  const keep = (one: Memory) => (
    <button
      type="button"
      class="small-button"
      disabled={readOnly}
      aria-label={text.keepThisFor(one.text)}
      onClick={() => void actions.keepOne(thread, one)}
    >
      {text.keepThis}
    </button>
  );
  return (
    <section class="also" aria-label={text.alsoNoted} title={text.alsoNotedText}>
      {keep(memory)}
      {rivals.map((rival) => (
        <div class="also-one" key={rival.id}>
          <p class="meta">
            {text.alsoNoted} · {format.ago(rival.noted.at, now)}
          </p>
          <p class="sentence" dir="auto">
            {rival.text}
          </p>
          {keep(rival)}
        </div>
      ))}
      <button
        type="button"
        class="small-button"
        disabled={readOnly}
        onClick={() => void actions.keepAll(thread)}
      >
        {text.keepAll}
      </button>
    </section>
  );
}

interface ValuesProps extends RivalsProps {
  also: AlsoNoted[];
}

/** What another device wrote into the same field at the same time. */
export function AlsoNotedValues({ thread, also, actions, readOnly }: ValuesProps) {
  const ui = useUi();
  const { text } = ui;
  return (
    <section class="also" aria-label={text.alsoNoted}>
      {also.map((one) => {
        const words = valueText(one, ui);
        return (
          <div class="also-one" key={`${one.field} ${one.value}`}>
            <p class="sentence" dir="auto">
              <span class="meta">{text.alsoNoted}</span> {words}
            </p>
            <div class="actions">
              <button
                type="button"
                class="small-button"
                disabled={readOnly}
                aria-label={text.takeAlsoFor(words)}
                onClick={() => void actions.takeAlso(thread, one)}
              >
                {text.takeAlso}
              </button>
              <button
                type="button"
                class="small-button"
                disabled={readOnly}
                aria-label={text.dismissAlsoFor(words)}
                onClick={() => void actions.dismissAlso(thread.memory, one)}
              >
                {text.dismissAlso}
              </button>
            </div>
          </div>
        );
      })}
    </section>
  );
}

function valueText({ field, value }: AlsoNoted, ui: Ui): string {
  const { text, format } = ui;
  if (field === 'topic') return topicName(value, ui);
  if (field === 'from') return text.holdsFrom(format.day(value));
  if (field === 'until') return text.validUntil(format.day(value));
  if (field === 'kind') return text.memoryKind(value as Memory['kind']);
  if (field === 'shownWhen') return text.moment(value as NonNullable<Memory['shownWhen']>);
  return value;
}
