import { computed, createModel, type ReadonlySignal, signal } from '@preact/signals';
import { fieldEdits, type PersonField } from '../domain/people/bulk.ts';
import type { Desk, TimelineKind, TimelinePage } from '../domain/people/desk-port.ts';
import { cleanTag, tagEdits } from '../domain/people/tags.ts';
import type { CustomerFile } from '../domain/ports.ts';
import type { Customer, LifecycleStage, Tier } from '../domain/records.ts';
import type { Changes } from './changes-model.ts';
import { follow, type Loaded } from './follow.ts';

const STEP = 50;

interface Parts {
  desk: Desk;
  changes: Changes;
  customerId: ReadonlySignal<string | null>;
  attempt: ReadonlySignal<number>;
}

/** What the whole page of a customer has beyond the card: facts, tags, and everything that happened. */
export const DeskPersonModel = createModel(({ desk, changes, customerId, attempt }: Parts) => {
  /** How far the timeline is unrolled, of whom: another customer begins anew. */
  const unrolled = signal<{ of: string | null; limit: number }>({ of: null, limit: STEP });
  const kind = signal<TimelineKind | null>(null);
  const limit = computed(() => (unrolled.value.of === customerId.value ? unrolled.value.limit : STEP));
  const page = follow<TimelinePage>(
    computed(() =>
      customerId.value === null ? null : JSON.stringify([customerId.value, limit.value, kind.value]),
    ),
    (key) => {
      const [id, most, only] = JSON.parse(key) as [string, number, TimelineKind | null];
      return desk.liveTimeline(id, most, ...(only === null ? [] : [only]));
    },
    attempt,
  );
  let last: { of: string | null; page: Loaded<TimelinePage> } = { of: null, page: { kind: 'loading' } };
  const change = (
    customer: Customer,
    fields: { stage?: LifecycleStage | undefined; tierOverride?: Tier | undefined },
  ) => changes.write([{ op: 'set', table: 'customers', id: customer.id, fields }], { kind: 'changed' });
  return {
    timeline: computed<Loaded<TimelinePage>>(() => {
      const now = page.value;
      if (now.kind === 'loading' && last.of === customerId.value) return last.page;
      last = { of: customerId.value, page: now };
      return now;
    }),
    kind,
    showMore() {
      unrolled.value = { of: customerId.peek(), limit: limit.peek() + STEP };
    },
    /** Resolves to false when it could not be kept. */
    async set(customer: Customer, field: PersonField, typed: string): Promise<boolean> {
      const edits = fieldEdits(customer, field, typed);
      return edits.length === 0 || changes.write(edits, { kind: 'changed' }, true);
    },
    setStage: (customer: Customer, stage: LifecycleStage | undefined) => change(customer, { stage }),
    setTier: (customer: Customer, tierOverride: Tier | undefined) => change(customer, { tierOverride }),
    async tag({ customer }: CustomerFile, typed: string): Promise<boolean> {
      const tag = cleanTag(typed);
      if (tag === null) return false;
      return changes.write(tagEdits([customer], tag, true), {
        kind: 'bulk',
        change: { kind: 'tag', tag },
        count: 1,
      });
    },
    untag: ({ customer, merged }: CustomerFile, tag: string) =>
      changes.write(tagEdits([customer, ...merged], tag, false), {
        kind: 'bulk',
        change: { kind: 'untag', tag },
        count: 1,
      }),
    remove: (customer: Customer) =>
      changes.write([{ op: 'remove', table: 'customers', id: customer.id }], {
        kind: 'bulk',
        change: { kind: 'remove' },
        count: 1,
      }),
  };
});

export type DeskPerson = InstanceType<typeof DeskPersonModel>;
