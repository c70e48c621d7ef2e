import type { DraftsState } from './drafts-model.ts';

/** Words of a memory being changed: they outlive the editor, the person shown and the sidebar. */
export interface MemoryDrafts {
  /** Empty when nothing was begun. A signal stands behind it: who reads it while drawing is drawn again. */
  textOf(memoryId: string): string;
  /** Brings back what was begun in an earlier sidebar. */
  open(memoryId: string): Promise<void>;
  /** Empty text forgets it. */
  input(memoryId: string, text: string): void;
  /** While words are being changed the sidebar holds still. */
  focus(memoryId: string): void;
  blur(memoryId: string): void;
}

export function memoryDrafts(drafts: DraftsState): MemoryDrafts {
  const subject = (memoryId: string) => `memory:${memoryId}`;
  return {
    textOf: (memoryId) => drafts.texts.value.get(subject(memoryId)) ?? '',
    open: (memoryId) => drafts.open(subject(memoryId)),
    input: (memoryId, text) => drafts.input(subject(memoryId), text),
    focus: (memoryId) => {
      drafts.focused.value = subject(memoryId);
    },
    blur: (memoryId) => {
      if (drafts.focused.peek() === subject(memoryId)) drafts.focused.value = null;
    },
  };
}
