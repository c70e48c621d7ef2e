import type { Memory, MemoryKind } from '../../lib/domain/records.ts';
import type { MemoryActions } from '../../lib/models/record-actions.ts';
import { focusHere } from '../base/focus-here.ts';
import { Icon } from '../base/Icon.tsx';
import { onEscape } from '../base/on-escape.ts';
import { useUi } from '../base/ui.ts';
import { type Opener, useReturnFocus } from '../base/use-return-focus.ts';

const KINDS: readonly MemoryKind[] = ['taboo', 'preference', 'habit', 'arrangement', 'fact', 'note'];

interface MemoryMenuProps {
  memory: Memory;
  actions: MemoryActions;
  onEdit: () => void;
  onClose: () => void;
  opener: Opener;
}

/** What can be done with a memory, unfolded under its sentence. */
export function MemoryMenu({ memory, actions, onEdit, onClose, opener }: MemoryMenuProps) {
  const { text } = useUi();
  const { place } = useReturnFocus<HTMLFieldSetElement>(opener);
  const act = (change: Promise<boolean>) => {
    void change;
    onClose();
  };
  return (
    <fieldset class="menu" ref={place} onKeyDown={onEscape(onClose)}>
      <legend class="sr-only">{text.actionsFor(memory.text)}</legend>
      <div class="actions">
        <button type="button" class="plain" ref={focusHere} onClick={onEdit}>
          {text.edit}
        </button>
        <button type="button" class="plain" onClick={() => act(actions.pin(memory, !memory.pinned))}>
          {memory.pinned ? text.unpin : text.pin}
        </button>
        <button type="button" class="plain danger" onClick={() => act(actions.remove(memory))}>
          {text.remove}
        </button>
      </div>
      <fieldset class="kinds">
        <legend class="meta">{text.changeKind}</legend>
        {KINDS.map((kind) => (
          <button
            type="button"
            class={`kind kind-${kind}`}
            key={kind}
            aria-pressed={kind === memory.kind}
            onClick={() => (kind === memory.kind ? onClose() : act(actions.changeKind(memory, kind)))}
          >
            <Icon name={kind} small />
            {text.memoryKind(kind)}
          </button>
        ))}
      </fieldset>
    </fieldset>
  );
}
