import { computed, createModel, type ReadonlySignal, signal } from '@preact/signals';
import type { Desk, ReviewItem, ReviewPage } from '../domain/people/desk-port.ts';
import { follow, type Loaded } from './follow.ts';
import type { MemoryActions } from './memory-actions.ts';

/** So many at once: after them it is enough for today. */
export const BATCH = 20;

export interface ReviewParts {
  desk: Desk;
  memories: MemoryActions;
  now: ReadonlySignal<number>;
  attempt: ReadonlySignal<number>;
}

/** What is to be confirmed, a batch at a time. */
export const ReviewModel = createModel(({ desk, memories, now, attempt }: ReviewParts) => {
  const began = signal(now.peek());
  /** Answered in this batch; one that is undone comes back and counts no more. */
  const answered = signal<ReadonlySet<string>>(new Set());
  const at = signal(0);
  const page = follow<ReviewPage>(
    computed(() => String(began.value)),
    (key) => desk.liveReview(Number(key), BATCH),
    attempt,
  );
  const waiting = computed<ReviewItem[]>(() => (page.value.kind === 'ready' ? page.value.value.items : []));
  const gone = computed(() => {
    const there = new Set(waiting.value.map(({ thread }) => thread.id));
    return [...answered.value].filter((id) => !there.has(id)).length;
  });
  const items = computed<Loaded<ReviewItem[]>>(() => {
    if (page.value.kind !== 'ready') return page.value;
    return { kind: 'ready', value: waiting.value.slice(0, Math.max(0, BATCH - gone.value)) };
  });
  const answer = async (item: ReviewItem, how: () => Promise<boolean>) => {
    if (await how()) answered.value = new Set(answered.peek()).add(item.thread.id);
  };
  return {
    items,
    done: gone,
    /** All of this batch is answered, and more wait. */
    enough: computed(
      () => items.value.kind === 'ready' && items.value.value.length === 0 && waiting.value.length > 0,
    ),
    at,
    move(step: 1 | -1) {
      const last = (items.peek().kind === 'ready' ? waiting.peek().length : 1) - 1;
      at.value = Math.max(0, Math.min(last, at.peek() + step));
    },
    confirm: (item: ReviewItem) => answer(item, () => memories.confirm(item.thread.memory)),
    end: (item: ReviewItem) => answer(item, () => memories.end(item.thread.memory, 'no-longer')),
    /** Words were changed by the editor. */
    changed: (item: ReviewItem) => answer(item, async () => true),
    another() {
      answered.value = new Set();
      began.value = now.peek();
      at.value = 0;
    },
  };
});

export type Review = InstanceType<typeof ReviewModel>;
