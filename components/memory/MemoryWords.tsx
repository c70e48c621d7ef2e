import { alsoNotedOf } from '../../lib/domain/memory/also-noted.ts';
import type { MemoryThread } from '../../lib/domain/memory/threads.ts';
import type { MemoryActions } from '../../lib/models/memory-actions.ts';
import { useUi } from '../base/ui.ts';
import { AlsoNotedValues, Rivals } from './AlsoNoted.tsx';

interface MemoryWordsProps {
  thread: MemoryThread;
  actions: MemoryActions;
  readOnly: boolean;
}

/** The sentence, and beside it what was noted at the same time. */
export function MemoryWords({ thread, actions, readOnly }: MemoryWordsProps) {
  const { memory, rivals } = thread;
  const also = alsoNotedOf(memory);
  return (
    <>
      <p class="sentence" dir="auto">
        {memory.text}
      </p>
      {rivals.length > 0 ? <Rivals thread={thread} actions={actions} readOnly={readOnly} /> : null}
      {also.length > 0 ? (
        <AlsoNotedValues thread={thread} also={also} actions={actions} readOnly={readOnly} />
      ) : null}
    </>
  );
}

/** Says that there is something, and no more until it is asked for. */
export function HiddenWords({ onShow }: { onShow: () => void }) {
  const { text } = useUi();
  return (
    <p class="hidden-words">
      <span>{text.sensitiveMemory}</span>
      <button type="button" class="reveal" aria-label={text.showSensitive} onClick={onShow}>
        {text.show}
      </button>
    </p>
  );
}
