import { computed, createModel, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { PersonSeen } from '../domain/reading.ts';
import { personKey } from './person-key.ts';

/** Whom the sidebar shows: somebody of the page, or a customer the user opened. */
export type Shown =
  | { key: string; person: PersonSeen; customerId: null }
  | { key: string; person: null; customerId: string };

/**
 * Follows the page, but stays while the user is writing: words begun for one person must not end up
 * beside another. What the page wants meanwhile waits and is announced.
 */
export const ShownModel = createModel(
  (person: ReadonlySignal<PersonSeen | null>, holding: ReadonlySignal<boolean>) => {
    const opened = signal<{ customerId: string; pageKey: string | null } | null>(null);
    const shown = signal<Shown | null>(null);
    const pageKey = computed(() => (person.value ? personKey(person.value) : null));
    const wanted = computed<Shown | null>(() => {
      const open = opened.value;
      if (open && open.pageKey === pageKey.value) return customerShown(open.customerId);
      return person.value ? { key: personKey(person.value), person: person.value, customerId: null } : null;
    });

    effect(() => {
      if (opened.value && opened.value.pageKey !== pageKey.value) opened.value = null;
    });
    effect(() => {
      const next = wanted.value;
      const current = shown.peek();
      if (current && holding.value && current.key !== next?.key) return;
      shown.value = next;
    });

    return {
      shown,
      /** True while the page shows somebody else (or nobody) and the user is still writing. */
      waiting: computed(() => shown.value?.key !== wanted.value?.key),
      wanted,
      opened: computed(() => opened.value !== null),
      open(customerId: string) {
        opened.value = { customerId, pageKey: pageKey.peek() };
        shown.value = customerShown(customerId);
      },
      back() {
        opened.value = null;
        shown.value = wanted.value;
      },
      /** What was opened is left; while words are being written it stays shown until they are done. */
      leave() {
        opened.value = null;
      },
      /** The user wants what the page shows now. */
      follow() {
        shown.value = wanted.value;
      },
    };
  },
);

function customerShown(customerId: string): Shown {
  return { key: `customer:${customerId}`, person: null, customerId };
}
