import { useRef, useState } from 'preact/hooks';
import type { Memory } from '../../lib/domain/records.ts';
import type { MemoryActions } from '../../lib/models/record-actions.ts';
import { Icon } from '../base/Icon.tsx';
import { IconButton } from '../base/IconButton.tsx';
import { useUi } from '../base/ui.ts';
import { type Opener, useReturnFocus } from '../base/use-return-focus.ts';
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

/** A row that is gone has no opener: words come next. */
const NOBODY = { current: null };

/** A memory reads as a sentence; everything else appears when asked for. */
export function MemoryRow({ memory, actions, readOnly, look = 'plain' }: MemoryRowProps) {
  const { text } = useUi();
  const [mode, setMode] = useState<'read' | 'menu' | 'edit'>('read');
  const { place } = useReturnFocus<HTMLLIElement>(NOBODY);
  const more = useRef<HTMLButtonElement>(null);
  const toRead = () => setMode('read');
  if (mode === 'edit') {
    return (
      <li class="memory" ref={place}>
        <MemoryEditor
          initial={memory.text}
          onSave={(words) => actions.edit(memory, words)}
          onCancel={toRead}
          opener={more}
        />
      </li>
    );
  }
  return (
    <li class={`memory memory-${look}`} ref={place}>
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
              <StillSo memory={memory} actions={actions} readOnly={readOnly} opener={more} />
            </p>
          )}
        </div>
        {readOnly ? null : (
          <IconButton
            icon="more"
            button={more}
            label={text.actionsFor(memory.text)}
            expanded={mode === 'menu'}
            onClick={() => setMode(mode === 'menu' ? 'read' : 'menu')}
          />
        )}
      </div>
      {mode === 'menu' ? (
        <MemoryMenu
          memory={memory}
          actions={actions}
          onEdit={() => setMode('edit')}
          onClose={toRead}
          opener={more}
        />
      ) : null}
    </li>
  );
}

type StillSoProps = Omit<MemoryRowProps, 'look'> & { opener: Opener };

/** Old memories ask to be confirmed; one press and they are young again. */
function StillSo(props: StillSoProps) {
  const { memory, readOnly } = props;
  const { now } = useUi();
  if (readOnly || memory.reviewAt === undefined || memory.reviewAt > now) return null;
  return <StillSoButton {...props} />;
}

function StillSoButton({ memory, actions, opener }: StillSoProps) {
  const { text } = useUi();
  const { place } = useReturnFocus<HTMLButtonElement>(opener);
  return (
    <button
      ref={place}
      type="button"
      class="still-so"
      aria-label={text.stillSoFor(memory.text)}
      onClick={() => void actions.confirm(memory)}
    >
      {text.stillSo}
    </button>
  );
}
