import type { Clock } from '../domain/ports.ts';
import type { FollowUp, LocalDue } from '../domain/records.ts';
import { doneEdits, snoozeEdits } from '../domain/remember.ts';
import type { Changes } from './changes-model.ts';

export interface FollowUpActions {
  /** `words`: what it is called on the screen. */
  done(followUp: FollowUp, next?: LocalDue, words?: string): Promise<boolean>;
  snooze(followUp: FollowUp, to: number, words?: string): Promise<boolean>;
  remove(followUp: FollowUp): Promise<boolean>;
}

export function followUpActions(changes: Changes, clock: Clock): FollowUpActions {
  return {
    done: (followUp, next, words = followUp.title) =>
      changes.write(doneEdits(followUp, clock.now(), next, words), { kind: 'done', title: words }),
    snooze: (followUp, to, words = followUp.title) =>
      changes.write(snoozeEdits(followUp, to), { kind: 'snoozed', title: words, at: to }),
    remove: (followUp) =>
      changes.write([{ op: 'remove', table: 'followUps', id: followUp.id }], { kind: 'removed' }),
  };
}
