import { computed, createModel, signal } from '@preact/signals';
import type { Moment } from '../domain/memory/moments.ts';
import type { AgendaItem, Book, Clock, Drafts, NewId } from '../domain/ports.ts';
import type { Channel } from '../domain/records.ts';
import { ChangesModel } from './changes-model.ts';
import { DraftsModel } from './drafts-model.ts';
import { FileModel, type OpenFile } from './file-model.ts';
import { follow, type Loaded } from './follow.ts';
import { memoryActions } from './memory-actions.ts';
import { nowSignal } from './now-signal.ts';
import { followUpActions } from './record-actions.ts';
import { SettingsModel } from './settings-model.ts';

export interface BriefCardPorts {
  book: Book;
  clock: Clock;
  newId: NewId;
  followUpId: string;
}

const MOMENT_OF: Partial<Record<Channel, Moment>> = { message: 'writing', visit: 'visit' };

/** This window keeps nothing outside the database: a draft lives as long as it. */
const NO_SHELF: Drafts = { read: async () => '', keep: async () => {} };

/** What to know before one contact; `null` when the follow-up is done or gone. */
export const BriefCardModel = createModel(({ book, clock, newId, followUpId }: BriefCardPorts) => {
  const now = nowSignal(clock);
  const attempt = signal(0);
  const item = follow<AgendaItem | null>(signal(followUpId), (id) => book.liveFollowUp(id), attempt);
  const customerId = computed(() =>
    item.value.kind === 'ready' ? (item.value.value?.customer.id ?? null) : null,
  );
  const moment = computed<Moment>(() => {
    const found = item.value.kind === 'ready' ? item.value.value : null;
    return (found && MOMENT_OF[found.followUp.channel]) ?? 'opening';
  });
  const file = new FileModel(book, customerId, now, attempt, moment);
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
    followUps: followUpActions(changes, clock),
    memories: memoryActions({
      changes,
      clock,
      newId,
      drafts: new DraftsModel(NO_SHELF),
      provenance: () => ({ at: clock.now() }),
    }),
    zone: () => clock.zone(),
    retry() {
      attempt.value += 1;
    },
  };
});

export type BriefCardState = InstanceType<typeof BriefCardModel>;
