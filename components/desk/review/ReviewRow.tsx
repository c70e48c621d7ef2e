import { useEffect, useRef } from 'preact/hooks';
import type { ReviewItem } from '../../../lib/domain/people/desk-port.ts';
import type { Review } from '../../../lib/models/desk-review.ts';
import { hashOf } from '../../../lib/models/desk-route.ts';
import type { MemoryActions } from '../../../lib/models/memory-actions.ts';
import { Icon } from '../../base/Icon.tsx';
import { useUi } from '../../base/ui.ts';
import { MemoryEditor } from '../../memory/MemoryEditor.tsx';
import { MemoryMeta } from '../../memory/MemoryMeta.tsx';
import { HiddenWords } from '../../memory/MemoryWords.tsx';
import { SourceLine } from '../../memory/SourceLine.tsx';
import { useReveal } from '../../memory/use-reveal.ts';

interface ReviewRowProps {
  item: ReviewItem;
  current: boolean;
  editing: boolean;
  review: Review;
  memories: MemoryActions;
  readOnly: boolean;
  onEdit: (editing: boolean) => void;
  onCurrent: () => void;
}

/** One memory and the four answers to it. */
export function ReviewRow(props: ReviewRowProps) {
  const { item, current, editing, review, memories, readOnly, onEdit, onCurrent } = props;
  const { text } = useUi();
  const { thread, customer } = item;
  const { memory } = thread;
  const [revealed, setRevealed] = useReveal();
  const place = useRef<HTMLLIElement>(null);
  const change = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (current) place.current?.scrollIntoView?.({ block: 'nearest' });
  }, [current]);
  const hidden = memory.sensitive === 1 && !revealed;
  return (
    <li
      class={current ? 'review-row review-current' : 'review-row'}
      ref={place}
      {...(current ? { 'aria-current': 'true' } : {})}
      onFocusIn={onCurrent}
    >
      <p class="review-who">
        <a class="person-link" href={hashOf({ page: 'person', id: customer.id })} dir="auto">
          {customer.displayName}
        </a>
        <span class={`kind-mark kind-${memory.kind}`}>
          <Icon name={memory.kind} small />
          <span class="meta">{text.memoryKind(memory.kind)}</span>
        </span>
      </p>
      {editing ? (
        <MemoryEditor
          base={memory}
          topics={[]}
          drafts={memories.drafts}
          asked
          onSave={async (fields) => {
            const kept = await memories.save(thread, memory, fields);
            if (kept) void review.changed(item);
            return kept;
          }}
          onClose={() => onEdit(false)}
          opener={change}
        />
      ) : hidden ? (
        <HiddenWords onShow={() => setRevealed(true)} />
      ) : (
        <p class="sentence" dir="auto">
          {memory.text}
        </p>
      )}
      {hidden ? null : (
        <p class="review-source">
          <MemoryMeta memory={memory} withAge={memory.confirmedAt !== undefined} />
          <SourceLine memory={memory} />
        </p>
      )}
      {editing || readOnly ? null : (
        <div class="actions">
          <button
            type="button"
            class="primary"
            aria-keyshortcuts="y"
            onClick={() => void review.confirm(item)}
          >
            {text.reviewYes}
          </button>
          <button type="button" class="plain" aria-keyshortcuts="n" onClick={() => void review.end(item)}>
            {text.reviewNo}
          </button>
          <button type="button" class="plain" aria-keyshortcuts="e" ref={change} onClick={() => onEdit(true)}>
            {text.reviewChange}
          </button>
        </div>
      )}
    </li>
  );
}
