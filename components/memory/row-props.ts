import type { MemoryThread } from '../../lib/domain/memory/threads.ts';
import type { MemoryActions } from '../../lib/models/memory-actions.ts';

export interface MemoryRowProps {
  thread: MemoryThread;
  actions: MemoryActions;
  readOnly: boolean;
  /** `taboo`: a line of the band, without age. `full`: with the place it was learned. */
  look?: 'plain' | 'taboo' | 'full';
  /** Topics of the user's own, to choose from. */
  topics: string[];
  /** Where hidden words were asked for already. */
  shown?: boolean;
  /** Tells the list to keep this row, whatever another window makes of the memory. */
  onEditing: (thread: MemoryThread | null) => void;
}
