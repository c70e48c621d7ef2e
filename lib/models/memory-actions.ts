import { dateAt } from '../domain/due.ts';
import { type AlsoNoted, dismissEdits, takeAlsoEdits } from '../domain/memory/also-noted.ts';
import {
  againEdits,
  bringBackEdits,
  confirmEdits,
  endEdits,
  keepAllEdits,
  keepOneEdits,
  type MemoryChange,
  removeEdits,
  saveEdits,
} from '../domain/memory/memory-edits.ts';
import type { MemoryThread } from '../domain/memory/threads.ts';
import type { Clock, NewId } from '../domain/ports.ts';
import type { Memory, Provenance } from '../domain/records.ts';
import type { Changes } from './changes-model.ts';
import type { DraftsState } from './drafts-model.ts';
import { type MemoryDrafts, memoryDrafts } from './memory-drafts.ts';

/** What can be done with one memory. Each call resolves to true when it is kept; each can be undone. */
export interface MemoryActions {
  /** Words being changed and not yet kept. */
  drafts: MemoryDrafts;
  /** `base` is what the user saw when they began. */
  save(thread: MemoryThread, base: Memory, change: MemoryChange): Promise<boolean>;
  pin(memory: Memory, pinned: boolean): Promise<boolean>;
  /** The customer said: still so. */
  confirm(memory: Memory): Promise<boolean>;
  end(memory: Memory, why: 'used' | 'no-longer'): Promise<boolean>;
  /** What had ended holds after all. */
  again(memory: Memory): Promise<boolean>;
  remove(thread: MemoryThread): Promise<boolean>;
  bringBack(thread: MemoryThread, former: Memory): Promise<boolean>;
  keepOne(thread: MemoryThread, kept: Memory): Promise<boolean>;
  keepAll(thread: MemoryThread): Promise<boolean>;
  takeAlso(thread: MemoryThread, also: AlsoNoted): Promise<boolean>;
  dismissAlso(memory: Memory, also: AlsoNoted): Promise<boolean>;
}

export interface MemoryParts {
  changes: Changes;
  clock: Clock;
  newId: NewId;
  drafts: DraftsState;
  /** When and where it is being said. */
  provenance(): Provenance;
}

export function memoryActions({ changes, clock, newId, drafts, provenance }: MemoryParts): MemoryActions {
  const how = () => ({ provenance: provenance(), newId });
  const today = () => dateAt(clock.now(), clock.zone()).toString();
  return {
    drafts: memoryDrafts(drafts),
    save: (thread, base, change) =>
      changes.write(saveEdits(thread, base, change, how()), { kind: 'changed' }, true),
    pin: (memory, pinned) =>
      changes.write(
        [{ op: 'set', table: 'memories', id: memory.id, fields: { pinned: pinned ? 1 : undefined } }],
        { kind: 'changed' },
      ),
    confirm: (memory) => changes.write(confirmEdits(memory, clock.now()), { kind: 'confirmed' }),
    end: (memory, why) => changes.write(endEdits(memory, clock.now(), why), { kind: 'ended', why }),
    again: (memory) => changes.write(againEdits(memory, clock.now(), today()), { kind: 'holds-again' }),
    remove: (thread) => changes.write(removeEdits(thread), { kind: 'removed' }),
    bringBack: (thread, former) =>
      changes.write(bringBackEdits(thread, former, how()), { kind: 'brought-back' }),
    keepOne: (thread, kept) => changes.write(keepOneEdits(thread, kept, clock.now()), { kind: 'kept-one' }),
    keepAll: (thread) => changes.write(keepAllEdits(thread), { kind: 'kept-all' }),
    takeAlso: (thread, also) => changes.write(takeAlsoEdits(thread, also, how()), { kind: 'changed' }),
    dismissAlso: (memory, also) => changes.write(dismissEdits(memory, also), { kind: 'dismissed' }),
  };
}
