import { computed, createModel, type ReadonlySignal, signal } from '@preact/signals';
import type { Brief } from '../domain/brief.ts';
import { composeBrief } from '../domain/brief.ts';
import type { Moment } from '../domain/memory/moments.ts';
import type { Book, CustomerFile } from '../domain/ports.ts';
import { follow, type Loaded } from './follow.ts';

export interface OpenFile {
  file: CustomerFile;
  brief: Brief;
}

/** Everything we know of one customer, brought into order for this minute; null when deleted. */
export const FileModel = createModel(
  (
    book: Book,
    customerId: ReadonlySignal<string | null>,
    now: ReadonlySignal<number>,
    attempt: ReadonlySignal<number>,
    /** What the user is about to do. */
    moment: ReadonlySignal<Moment> = signal('opening'),
  ) => {
    const file = follow<CustomerFile | null>(customerId, (id) => book.liveFile(id), attempt);
    return {
      opened: computed<Loaded<OpenFile | null>>(() => {
        const loaded = file.value;
        if (loaded.kind !== 'ready') return loaded;
        if (!loaded.value) return { kind: 'ready', value: null };
        return {
          kind: 'ready',
          value: { file: loaded.value, brief: composeBrief(loaded.value, now.value, moment.value) },
        };
      }),
    };
  },
);
