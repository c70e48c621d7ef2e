import { useRef, useState } from 'preact/hooks';
import { useReturnFocus } from '../base/use-return-focus.ts';
import { MemoryEditor } from './MemoryEditor.tsx';
import type { MemoryRowProps } from './row-props.ts';
import { StandingRow } from './StandingRow.tsx';

/** A row that is gone has no opener: words come next. */
const NOBODY = { current: null };

/** A memory: read, or being changed. Words begun earlier and not kept stand open again. */
export function MemoryRow(props: MemoryRowProps) {
  const { thread, actions, readOnly, look, topics, onEditing } = props;
  const begun = !readOnly && look !== 'full' && actions.drafts.textOf(thread.memory.id) !== '';
  const [asked, setAsked] = useState(!begun);
  const [base, setBase] = useState(begun ? thread.memory : null);
  const { place } = useReturnFocus<HTMLLIElement>(NOBODY);
  const more = useRef<HTMLButtonElement>(null);
  if (base === null) {
    const edit = () => {
      setAsked(true);
      setBase(thread.memory);
      onEditing(thread);
    };
    return <StandingRow {...props} onEdit={edit} place={place} more={more} />;
  }
  return (
    <li class="memory" ref={place}>
      <MemoryEditor
        base={base}
        topics={topics}
        drafts={actions.drafts}
        asked={asked}
        onSave={(change) => actions.save(thread, base, change)}
        onClose={() => {
          onEditing(null);
          setBase(null);
        }}
        opener={more}
      />
    </li>
  );
}
