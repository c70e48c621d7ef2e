import { computed, createModel, signal } from '@preact/signals';
import type { AgendaItem, Book, Clock, NewId } from '../domain/ports.ts';
import { ChangesModel } from './changes-model.ts';
import { FileModel, type OpenFile } from './file-model.ts';
import { follow, type Loaded } from './follow.ts';
import { nowSignal } from './now-signal.ts';
import { followUpActions, memoryActions } from './record-actions.ts';
import { SettingsModel } from './settings-model.ts';

export interface BriefCardPorts {
  book: Book;
  clock: Clock;
  newId: NewId;
  followUpId: string;
}

/** What to know before one contact; `null` when the follow-up is done or gone. */
export const BriefCardModel = createModel(({ book, clock, newId, followUpId }: BriefCardPorts) => {
  const now = nowSignal(clock);
  const attempt = signal(0);
  const item = follow<AgendaItem | null>(signal(followUpId), (id) => book.liveFollowUp(id), attempt);
  const customerId = computed(() =>
    item.value.kind === 'ready' ? (item.value.value?.customer.id ?? null) : null,
  );
  const file = new FileModel(book, customerId, now, attempt);
  const changes = new ChangesModel(book);
  return {
    settings: new SettingsModel(book, 'US'),
    now,
    item,
    opened: computed<Loaded<OpenFile | null>>(() => {
      if (item.value.kind !== 'ready') return item.value;
      return item.value.value === null ? { kind: 'ready', value: null } : file.opened.value;
    }),
    changes,
    followUps: followUpActions(changes, clock, newId),
    memories: memoryActions(changes, clock),
    zone: () => clock.zone(),
    retry() {
      attempt.value += 1;
    },
  };
});

export type BriefCardState = InstanceType<typeof BriefCardModel>;
