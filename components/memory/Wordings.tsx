import type { MemoryThread } from '../../lib/domain/memory/threads.ts';
import type { Memory } from '../../lib/domain/records.ts';
import type { MemoryActions } from '../../lib/models/memory-actions.ts';
import { focusHere } from '../base/focus-here.ts';
import { onEscape } from '../base/on-escape.ts';
import { useUi } from '../base/ui.ts';
import { type Opener, useReturnFocus } from '../base/use-return-focus.ts';
import { SourceLine } from './SourceLine.tsx';

interface WordingsProps {
  thread: MemoryThread;
  actions: MemoryActions;
  onClose: () => void;
  opener: Opener;
}

/** What was said before, with when and where; any of it can be said again. */
export function Wordings({ thread, actions, onClose, opener }: WordingsProps) {
  const { text, format } = useUi();
  const { place } = useReturnFocus<HTMLElement>(opener);
  const former = formerWords(thread);
  return (
    <section
      class="menu wordings"
      ref={place}
      aria-label={text.wordingsOf(thread.memory.text)}
      onKeyDown={onEscape(onClose)}
    >
      <ol>
        {former.map((one, i) => (
          <li class="wording" key={one.id}>
            <p class="sentence" dir="auto">
              {one.text}
            </p>
            <SourceLine memory={one} />
            {one.endedAt === undefined ? null : (
              <p class="meta">{text.endedOn(one.endedWhy ?? 'no-longer', format.date(one.endedAt))}</p>
            )}
            <button
              type="button"
              class="small-button"
              aria-label={text.bringBackFor(one.text)}
              {...(i === 0 ? { ref: focusHere } : {})}
              onClick={() => {
                void actions.bringBack(thread, one);
                onClose();
              }}
            >
              {text.bringBack}
            </button>
          </li>
        ))}
      </ol>
      <button type="button" class="quiet" onClick={onClose}>
        {text.close}
      </button>
    </section>
  );
}

/** Each wording once, but for what is said today. */
export function formerWords({ memory, former }: MemoryThread): Memory[] {
  const seen = new Set([`${memory.kind} ${memory.text}`]);
  return former.filter(({ kind, text }) => {
    const key = `${kind} ${text}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
