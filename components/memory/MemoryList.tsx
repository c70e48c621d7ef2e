import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { loneThread, type MemoryThread } from '../../lib/domain/memory/threads.ts';
import { ownTopics } from '../../lib/domain/memory/topics.ts';
import type { Memory } from '../../lib/domain/records.ts';
import type { MemoryActions } from '../../lib/models/memory-actions.ts';
import { MemoryRow } from './MemoryRow.tsx';
import type { MemoryRowProps } from './row-props.ts';

interface MemoryListProps extends Pick<MemoryRowProps, 'look' | 'shown'> {
  memories: readonly Memory[];
  /** History and rivals, by memory. */
  threads: ReadonlyMap<string, MemoryThread>;
  actions: MemoryActions;
  readOnly: boolean;
  empty: ComponentChildren;
  /** Whether words of a row are being changed. */
  onEditing?: (editing: boolean) => void;
}

export function MemoryList(props: MemoryListProps) {
  const { memories, threads, actions, readOnly, look = 'plain', shown = false, empty } = props;
  const [edited, setEdited] = useState<MemoryThread | null>(null);
  const topics = useMemo(() => ownTopics([...threads.values()].map((t) => t.memory.topic)), [threads]);
  const present = memories.map((memory) => threads.get(memory.id) ?? loneThread(memory));
  // Words are being changed: the row stays, also when another window has deleted or moved the memory.
  const kept = edited === null || present.some(({ id }) => id === edited.id) ? [] : [edited];
  const rows = [...present, ...kept];
  if (rows.length === 0) return <>{empty}</>;
  return (
    <ul class={look === 'full' ? 'memories memories-long' : 'memories'}>
      {rows.map((thread) => (
        <MemoryRow
          key={thread.id}
          thread={thread}
          actions={actions}
          readOnly={readOnly}
          look={look}
          topics={topics}
          shown={shown}
          onEditing={(one) => {
            setEdited(one);
            props.onEditing?.(one !== null);
          }}
        />
      ))}
    </ul>
  );
}
