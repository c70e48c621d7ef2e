import { computed, createModel, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { DraftSeen, DraftWatch } from '../domain/guard/draft-watch.ts';
import { GIFT_CULTURES, type GiftCulture } from '../domain/guard/gift-lists.ts';
import type { Watched } from '../domain/guard/prepared.ts';
import { prepareGuard, type Touch, touches } from '../domain/guard/touches.ts';
import type { PageState } from '../domain/ports.ts';
import type { Customer } from '../domain/records.ts';
import { RecipientsModel, type RecipientsParts } from './recipients-model.ts';

export interface GuardParts extends RecipientsParts {
  page: ReadonlySignal<PageState>;
  drafts: DraftWatch;
  /** Asks the page's reader to look again. */
  readAgain(): Promise<void>;
  on: ReadonlySignal<boolean>;
  lists: ReadonlySignal<GiftCulture[]>;
}

/** Everything that touches one memory or custom; gifts are about everybody. */
export interface TouchShown {
  key: string;
  by: Touch['by'];
  customer: Customer | null;
  /** The strongest of them. */
  tone: Touch['tone'];
  touches: Touch[];
}

/** What the letter being written touches of those it goes to. The letter itself stays in this memory only. */
export const GuardModel = createModel((parts: GuardParts) => {
  const { page, drafts, readAgain, on, lists } = parts;
  const { recipients, more } = new RecipientsModel(parts);
  const seen = signal<DraftSeen | null>(null);
  const ignored = signal<ReadonlySet<string>>(new Set());

  const customers = computed(() => {
    const known = recipients.value.flatMap(({ standing, name }) =>
      standing.kind === 'known' ? [{ ...standing, names: [name] }] : [],
    );
    return known.filter(({ again }) => !again);
  });
  const watched = computed<Watched[]>(() =>
    customers.value.flatMap(({ customer, side, names }) => {
      const all = [customer.displayName, customer.greeting ?? '', customer.pronunciation ?? '', ...names];
      return side.watched.map((memory) => ({ memory, names: all }));
    }),
  );
  const guard = computed(() =>
    prepareGuard(
      watched.value,
      recipients.value.length > 0 ? lists.value.filter((one) => GIFT_CULTURES.includes(one)) : [],
    ),
  );
  /** Nothing is looked at without somebody for whom there is something to look for. */
  const tabId = computed(() => {
    const now = page.value;
    const compose = now.kind === 'read' && !now.once && now.reading.pageKind === 'compose';
    const { memories, gifts } = guard.value;
    return on.value && compose && memories.length + gifts.length > 0 ? now.tabId : null;
  });

  effect(() => drafts.follow(tabId.value));
  effect(() => () => drafts.follow(null));
  effect(() =>
    untracked(() =>
      drafts.live.subscribe(
        (next) => {
          const before = seen.peek();
          const another = next?.editor !== before?.editor || next?.tabId !== before?.tabId;
          if (another && ignored.peek().size > 0) ignored.value = new Set();
          seen.value = next;
          // Another letter may go to somebody else: the cursor says so before any field does.
          if (before !== null && next !== null && another) void readAgain();
        },
        () => (seen.value = null),
      ),
    ),
  );

  const all = computed<TouchShown[]>(() => {
    const draft = seen.value;
    if (draft === null || draft.tabId !== tabId.value) return [];
    const owners = new Map(customers.value.map(({ customer }) => [customer.id, customer]));
    const ownerOf = new Map(
      customers.value.flatMap(({ customer, side }) => side.watched.map((memory) => [memory.id, customer.id])),
    );
    return grouped(touches(draft.text, guard.value)).map((group) => ({
      ...group,
      customer: group.by.kind === 'gift' ? null : (owners.get(ownerOf.get(group.by.memory.id) ?? '') ?? null),
    }));
  });

  const isIgnored = (some: readonly Touch[]) => some.every(({ key }) => ignored.value.has(key));

  return {
    recipients,
    more,
    /** The letter is being looked at. */
    watching: computed(() => seen.value !== null),
    touches: computed(() => all.value.filter(({ touches: some }) => !isIgnored(some))),
    ignoredCount: computed(() => all.value.filter(({ touches: some }) => isIgnored(some)).length),
    /** For this letter only, and these words: another word for the same is told again. */
    ignore(group: TouchShown) {
      ignored.value = new Set([...ignored.peek(), ...group.touches.map(({ key }) => key)]);
    },
    showIgnored() {
      ignored.value = new Set();
    },
  };
});

export type GuardState = InstanceType<typeof GuardModel>;

/** By what they touch, in order; what is denied in one place and proposed in another is proposed. */
function grouped(found: readonly Touch[]): Omit<TouchShown, 'customer'>[] {
  const groups = new Map<string, Omit<TouchShown, 'customer'>>();
  for (const touch of found) {
    const { by, tone } = touch;
    const key = `${by.kind} ${by.kind === 'gift' ? by.gift : by.memory.id}`;
    const group = groups.get(key);
    if (group && group.tone === tone) group.touches.push(touch);
    else if (!group) groups.set(key, { key, by, tone, touches: [touch] });
  }
  return [...groups.values()];
}
