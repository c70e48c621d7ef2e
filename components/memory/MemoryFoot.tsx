import { forceOf } from '../../lib/domain/memory/force.ts';
import type { Memory } from '../../lib/domain/records.ts';
import { asksAgain } from '../../lib/domain/review.ts';
import type { MemoryActions } from '../../lib/models/memory-actions.ts';
import { useUi } from '../base/ui.ts';
import type { Opener } from '../base/use-return-focus.ts';
import { MemoryMeta } from './MemoryMeta.tsx';
import { SourceLine } from './SourceLine.tsx';
import { StillSo, UsedUp } from './StillSo.tsx';

interface MemoryFootProps {
  memory: Memory;
  /** With when and where it was learned, also where nothing is asked. */
  full: boolean;
  label: string;
  actions: MemoryActions;
  readOnly: boolean;
  opener: Opener;
  /** null where the words were not hidden. */
  onHide: (() => void) | null;
}

/** Its age, and the one question that belongs to it now. */
export function MemoryFoot(props: MemoryFootProps) {
  const { memory, full, label, actions, readOnly, opener, onHide } = props;
  const { text, now } = useUi();
  const holds = forceOf(memory, now) === 'holds';
  const asks = holds && asksAgain(memory, now);
  // To judge whether it is still so one needs to know where it comes from.
  const withSource = full || (asks && isFromSomewhere(memory));
  return (
    <div class="memory-foot">
      <MemoryMeta memory={memory} withAge={asks || !full || memory.confirmedAt !== undefined} />
      {asks && !readOnly ? (
        <StillSo label={label} opener={opener} onAnswer={() => void actions.confirm(memory)} />
      ) : null}
      {holds && !readOnly && memory.once === 1 ? (
        <UsedUp label={label} opener={opener} onAnswer={() => void actions.end(memory, 'used')} />
      ) : null}
      {onHide ? (
        <button type="button" class="reveal" aria-label={text.hideAgain} onClick={onHide}>
          {text.hide}
        </button>
      ) : null}
      {withSource ? <SourceLine memory={memory} /> : null}
    </div>
  );
}

function isFromSomewhere({ noted }: Memory): boolean {
  return (noted.page ?? noted.subject ?? noted.by) !== undefined;
}
