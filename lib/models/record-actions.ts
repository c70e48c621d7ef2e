import type { Clock, NewId } from '../domain/ports.ts';
import type { FollowUp, LocalDue, Memory, MemoryKind } from '../domain/records.ts';
import { doneEdits, snoozeEdits } from '../domain/remember.ts';
import type { Changes } from './changes-model.ts';

/** What can be done with one memory. Each call resolves to true when it is kept. */
export interface MemoryActions {
  edit(memory: Memory, text: string): Promise<boolean>;
  changeKind(memory: Memory, kind: MemoryKind): Promise<boolean>;
  pin(memory: Memory, pinned: boolean): Promise<boolean>;
  /** The customer said: still so. */
  confirm(memory: Memory): Promise<boolean>;
  remove(memory: Memory): Promise<boolean>;
}

export function memoryActions(changes: Changes, clock: Clock): MemoryActions {
  const set = (
    memory: Memory,
    fields: Partial<Record<'pinned', 1 | undefined>> & { text?: string; kind?: MemoryKind },
  ) => changes.write([{ op: 'set', table: 'memories', id: memory.id, fields }], { kind: 'changed' });
  return {
    edit: (memory, text) => set(memory, { text }),
    changeKind: (memory, kind) => set(memory, { kind }),
    pin: (memory, pinned) => set(memory, { pinned: pinned ? 1 : undefined }),
    confirm: (memory) =>
      changes.write([{ op: 'set', table: 'memories', id: memory.id, fields: { confirmedAt: clock.now() } }], {
        kind: 'confirmed',
      }),
    remove: (memory) =>
      changes.write([{ op: 'remove', table: 'memories', id: memory.id }], { kind: 'removed' }),
  };
}

export interface FollowUpActions {
  done(followUp: FollowUp, next?: LocalDue): Promise<boolean>;
  snooze(followUp: FollowUp, to: number): Promise<boolean>;
  remove(followUp: FollowUp): Promise<boolean>;
}

export function followUpActions(changes: Changes, clock: Clock, newId: NewId): FollowUpActions {
  return {
    done: (followUp, next) =>
      changes.write(doneEdits(followUp, clock.now(), newId, next), { kind: 'done', title: followUp.title }),
    snooze: (followUp, to) =>
      changes.write(snoozeEdits(followUp, to), { kind: 'snoozed', title: followUp.title, at: to }),
    remove: (followUp) =>
      changes.write([{ op: 'remove', table: 'followUps', id: followUp.id }], { kind: 'removed' }),
  };
}
