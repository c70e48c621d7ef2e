import { batch, computed, createModel, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Book, IdentityMatch } from '../domain/ports.ts';
import type { Customer } from '../domain/records.ts';
import type { Resolution } from '../domain/resolution.ts';
import { lookupKeys, resolveCustomer } from '../domain/resolve.ts';
import { subjectOf } from '../domain/subject.ts';
import { constant, follow, type Loaded } from './follow.ts';
import type { Shown } from './shown-model.ts';

/** How a person stands before the book has answered: nobody known, so that words already have a home. */
export const NOBODY_KNOWN: Resolution = { kind: 'unknown', attachable: true, shared: false };

export interface ResolutionParts {
  book: Book;
  shown: ReadonlySignal<Shown | null>;
  /** What the page shows: an answer given there says nothing about the next page. */
  spot: ReadonlySignal<string | null>;
  /** Words are being written for whoever was picked. */
  holding: ReadonlySignal<boolean>;
  region: ReadonlySignal<string>;
  attempt: ReadonlySignal<number>;
}

/** Who the shown person is to us. */
export const ResolutionModel = createModel(
  ({ book, shown, spot, holding, region, attempt }: ResolutionParts) => {
    const picked = signal<{ key: string; spot: string | null; customer: Customer } | null>(null);
    const turn = signal(0);
    const keys = computed(() => {
      const person = shown.value?.person;
      return person ? lookupKeys(person, region.value).join('\n') : null;
    });
    const matches = follow<IdentityMatch[]>(
      keys,
      (text) => (text === '' ? constant([]) : book.liveMatches(text.split('\n'))),
      attempt,
    );
    const resolution = computed<Loaded<Resolution | null>>(() => {
      const person = shown.value?.person;
      if (!person) return { kind: 'ready', value: null };
      const found = matches.value;
      if (found.kind !== 'ready') return found;
      return { kind: 'ready', value: resolveCustomer(person, found.value, region.value) };
    });
    const pickedHere = computed(() =>
      picked.value && picked.value.key === shown.value?.key ? picked.value.customer : null,
    );
    effect(() => {
      const [key, here] = [shown.value?.key, spot.value];
      const pick = picked.peek();
      if (!pick || holding.value || (pick.key === key && pick.spot === here)) return;
      batch(() => {
        picked.value = null;
        turn.value += 1;
      });
    });
    const customerId = computed(() => {
      if (shown.value?.customerId) return shown.value.customerId;
      const found = resolution.value.kind === 'ready' ? resolution.value.value : null;
      if (found?.kind === 'matched') return found.customer.id;
      if (found?.kind !== 'ambiguous') return null;
      const id = pickedHere.value?.id;
      return found.candidates.some((one) => one.id === id) ? (id ?? null) : null;
    });

    return {
      resolution,
      customerId,
      /** Whose words the quick add holds; null when there is nothing to know the person by. */
      subject: computed(() => {
        if (customerId.value) return `customer:${customerId.value}`;
        const person = shown.value?.person;
        if (!person) return null;
        const found = resolution.value.kind === 'ready' ? resolution.value.value : null;
        return subjectOf(found ?? NOBODY_KNOWN, person, region.value);
      }),
      /** Whom the words in the field are about: the same for as long as the same person is shown by the same answer. */
      standing: computed(() => (shown.value ? `${shown.value.key} ${turn.value}` : null)),
      /** Among several candidates the user says who it is, for as long as the page shows just this. */
      pick(customer: Customer) {
        const key = shown.peek()?.key;
        if (key !== undefined) picked.value = { key, spot: spot.peek(), customer };
      },
    };
  },
);
