import { forceOf } from '../../lib/domain/memory/force.ts';
import type { MemoryThread } from '../../lib/domain/memory/threads.ts';
import { asksAgain } from '../../lib/domain/review.ts';
import type { MemoryActions } from '../../lib/models/memory-actions.ts';
import { focusHere } from '../base/focus-here.ts';
import { onEscape } from '../base/on-escape.ts';
import { useUi } from '../base/ui.ts';
import { type Opener, useReturnFocus } from '../base/use-return-focus.ts';
import { formerWords } from './Wordings.tsx';

interface MemoryMenuProps {
  thread: MemoryThread;
  /** What the memory is called: hidden words are not said here either. */
  label: string;
  actions: MemoryActions;
  onEdit: () => void;
  onWordings: () => void;
  onClose: () => void;
  opener: Opener;
}

/** What can be done with a memory, unfolded under its sentence. */
export function MemoryMenu(props: MemoryMenuProps) {
  const { thread, label, actions, onEdit, onWordings, onClose, opener } = props;
  const { text, now } = useUi();
  const { place } = useReturnFocus<HTMLFieldSetElement>(opener);
  const { memory } = thread;
  const former = formerWords(thread).length;
  const isPast = ['ended', 'over'].includes(forceOf(memory, now));
  const act = (change: () => Promise<boolean>) => () => {
    void change();
    onClose();
  };
  const button = (words: string, onClick: () => void) => (
    <button type="button" class="plain" onClick={onClick}>
      {words}
    </button>
  );
  return (
    <fieldset class="menu" ref={place} onKeyDown={onEscape(onClose)}>
      <legend class="sr-only">{text.actionsFor(label)}</legend>
      <div class="actions">
        <button type="button" class="plain" ref={focusHere} onClick={onEdit}>
          {asksAgain(memory, now) && !isPast ? text.changedNow : text.edit}
        </button>
        {isPast
          ? button(
              text.holdsAgain,
              act(() => actions.again(memory)),
            )
          : button(
              memory.pinned ? text.unpin : text.pin,
              act(() => actions.pin(memory, !memory.pinned)),
            )}
        {isPast
          ? null
          : button(
              text.noLonger,
              act(() => actions.end(memory, 'no-longer')),
            )}
        {former > 0 ? button(text.wordings(former), onWordings) : null}
        <button type="button" class="plain danger" onClick={act(() => actions.remove(thread))}>
          {text.remove}
        </button>
      </div>
    </fieldset>
  );
}
