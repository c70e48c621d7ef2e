import { computed, createModel, signal } from '@preact/signals';
import type { AgendaItem, Book, Clock, NewId } from '../domain/ports.ts';
import { ChangesModel } from './changes-model.ts';
import { FileModel, type OpenFile } from './file-model.ts';
import { follow, type Loaded } from './follow.ts';
import { nowSignal } from './now-signal.ts';
import { followUpActions, memoryActions } from './record-actions.ts';
import { SettingsModel } from './settings-model.ts';

/** A follow-up announced now may be snoozed far; anything later than this is not what was announced. */
const HORIZON = 400 * 86_400_000;
const MOST = 2000;

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
  const until = signal(String(clock.now() + HORIZON));
  const agenda = follow<AgendaItem[]>(until, (key) => book.liveAgenda(Number(key), MOST), attempt);
  const item = computed<Loaded<AgendaItem | null>>(() => {
    if (agenda.value.kind !== 'ready') return agenda.value;
    return {
      kind: 'ready',
      value: agenda.value.value.find((one) => one.followUp.id === followUpId) ?? null,
    };
  });
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
