import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { forceOf } from '../../lib/domain/memory/force.ts';
import { Icon } from '../base/Icon.tsx';
import { IconButton } from '../base/IconButton.tsx';
import { useUi } from '../base/ui.ts';
import { MemoryFoot } from './MemoryFoot.tsx';
import { MemoryMenu } from './MemoryMenu.tsx';
import { HiddenWords, MemoryWords } from './MemoryWords.tsx';
import { onRowKey, type RowKeys } from './row-keys.ts';
import type { MemoryRowProps } from './row-props.ts';
import { useReveal } from './use-reveal.ts';
import { Wordings } from './Wordings.tsx';

interface StandingRowProps extends Omit<MemoryRowProps, 'topics' | 'onEditing'> {
  onEdit: () => void;
  place: RefObject<HTMLLIElement | null>;
  more: RefObject<HTMLButtonElement | null>;
}

/** A memory reads as a sentence; everything else appears when asked for. */
export function StandingRow(props: StandingRowProps) {
  const { thread, actions, readOnly, look = 'plain', shown = false, onEdit, place, more } = props;
  const { memory } = thread;
  const { text, now } = useUi();
  const [mode, setMode] = useState<'read' | 'menu' | 'wordings'>('read');
  const [revealed, setRevealed] = useReveal();
  const hidden = memory.sensitive === 1 && !revealed && !shown;
  const label = hidden ? text.sensitiveMemory : memory.text;
  const holds = forceOf(memory, now) === 'holds';
  const keys = readOnly || hidden ? {} : keysOf(props, holds);
  const part = { thread, actions, opener: more, onClose: () => setMode('read') };
  const toWordings = () => {
    setRevealed(true);
    setMode('wordings');
  };
  return (
    <li class={`memory memory-${look}`} ref={place} onKeyDown={onRowKey(keys)}>
      <div class="memory-line">
        <span class={`kind-mark kind-${memory.kind}`} title={text.memoryKind(memory.kind)}>
          <Icon name={memory.kind} small />
          <span class="sr-only">{text.memoryKind(memory.kind)}</span>
        </span>
        <div class="memory-words">
          {hidden ? (
            <HiddenWords onShow={() => setRevealed(true)} />
          ) : (
            <MemoryWords thread={thread} actions={actions} readOnly={readOnly} />
          )}
          {look === 'taboo' || hidden ? null : (
            <MemoryFoot
              memory={memory}
              full={look === 'full'}
              label={label}
              actions={actions}
              readOnly={readOnly}
              opener={more}
              onHide={revealed && memory.sensitive === 1 ? () => setRevealed(false) : null}
            />
          )}
        </div>
        {readOnly ? null : (
          <IconButton
            icon="more"
            button={more}
            label={text.actionsFor(label)}
            expanded={mode !== 'read'}
            onClick={() => setMode(mode === 'read' ? 'menu' : 'read')}
          />
        )}
      </div>
      {mode === 'menu' ? (
        <MemoryMenu {...part} label={label} onEdit={onEdit} onWordings={toWordings} />
      ) : null}
      {mode === 'wordings' ? <Wordings {...part} /> : null}
    </li>
  );
}

function keysOf({ thread, actions, look, onEdit }: StandingRowProps, holds: boolean): RowKeys {
  const { memory } = thread;
  if (!holds) return { e: onEdit };
  const confirm = () => void actions.confirm(memory);
  // A taboo does not go away by one stray key.
  if (look === 'taboo' || memory.kind === 'taboo') return { e: onEdit, y: confirm };
  return { e: onEdit, y: confirm, x: () => void actions.end(memory, 'no-longer') };
}
