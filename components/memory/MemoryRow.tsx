import { useState } from 'preact/hooks';
import type { Memory } from '../../lib/domain/records.ts';
import type { MemoryActions } from '../../lib/models/record-actions.ts';
import { Icon } from '../base/Icon.tsx';
import { IconButton } from '../base/IconButton.tsx';
import { useUi } from '../base/ui.ts';
import { MemoryEditor } from './MemoryEditor.tsx';
import { MemoryMenu } from './MemoryMenu.tsx';
import { MemoryMeta } from './MemoryMeta.tsx';

interface MemoryRowProps {
  memory: Memory;
  actions: MemoryActions;
  readOnly: boolean;
  /** `taboo`: a line of the band, without age. `full`: with the place it was learned. */
  look?: 'plain' | 'taboo' | 'full';
}

/** A memory reads as a sentence; everything else appears when asked for. */
export function MemoryRow({ memory, actions, readOnly, look = 'plain' }: MemoryRowProps) {
  const { text } = useUi();
  const [mode, setMode] = useState<'read' | 'menu' | 'edit'>('read');
  const toRead = () => setMode('read');
  if (mode === 'edit') {
    return (
      <li class="memory">
        <MemoryEditor
          initial={memory.text}
          onSave={(words) => actions.edit(memory, words)}
          onCancel={toRead}
        />
      </li>
    );
  }
  return (
    <li class={`memory memory-${look}`}>
      <div class="memory-line">
        <span class={`kind-mark kind-${memory.kind}`} title={text.memoryKind(memory.kind)}>
          <Icon name={memory.kind} small />
          <span class="sr-only">{text.memoryKind(memory.kind)}</span>
        </span>
        <div class="memory-words">
          <p class="sentence" dir="auto">
            {memory.text}
          </p>
          {look === 'taboo' ? null : (
            <p class="memory-foot">
              <MemoryMeta memory={memory} withPlace={look === 'full'} />
              <StillSo memory={memory} actions={actions} readOnly={readOnly} />
            </p>
          )}
        </div>
        {readOnly ? null : (
          <IconButton
            icon="more"
            label={text.actionsFor(memory.text)}
            expanded={mode === 'menu'}
            onClick={() => setMode(mode === 'menu' ? 'read' : 'menu')}
          />
        )}
      </div>
      {mode === 'menu' ? (
        <MemoryMenu memory={memory} actions={actions} onEdit={() => setMode('edit')} onClose={toRead} />
      ) : null}
    </li>
  );
}

/** Old memories ask to be confirmed; one press and they are young again. */
function StillSo({ memory, actions, readOnly }: Omit<MemoryRowProps, 'look'>) {
  const { text, now } = useUi();
  if (readOnly || memory.reviewAt === undefined || memory.reviewAt > now) return null;
  return (
    <button
      type="button"
      class="still-so"
      aria-label={text.stillSoFor(memory.text)}
      onClick={() => void actions.confirm(memory)}
    >
      {text.stillSo}
    </button>
  );
}
