import type { Memory } from '../../lib/domain/records.ts';
import type { MemoryActions } from '../../lib/models/record-actions.ts';
import { MemoryRow } from './MemoryRow.tsx';

interface MemoryListProps {
  memories: Memory[];
  actions: MemoryActions;
  readOnly: boolean;
  look?: 'plain' | 'full';
  empty: string;
}

export function MemoryList({ memories, actions, readOnly, look = 'plain', empty }: MemoryListProps) {
  if (memories.length === 0) return <p class="empty">{empty}</p>;
  return (
    <ul class={look === 'full' ? 'memories memories-long' : 'memories'}>
      {memories.map((memory) => (
        <MemoryRow key={memory.id} memory={memory} actions={actions} readOnly={readOnly} look={look} />
      ))}
    </ul>
  );
}
