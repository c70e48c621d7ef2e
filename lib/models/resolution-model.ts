import { computed, createModel, type ReadonlySignal, signal } from '@preact/signals';
import type { Book, IdentityMatch } from '../domain/ports.ts';
import type { Customer } from '../domain/records.ts';
import type { Resolution } from '../domain/resolution.ts';
import { lookupKeys, resolveCustomer } from '../domain/resolve.ts';
import { subjectOf } from '../domain/subject.ts';
import { constant, follow, type Loaded } from './follow.ts';
import type { Shown } from './shown-model.ts';

/** How a person stands before the book has answered: nobody known, so that words already have a home. */
export const NOBODY_KNOWN: Resolution = { kind: 'unknown', attachable: true, shared: false };

/** Who the shown person is to us. */
export const ResolutionModel = createModel(
  (
    book: Book,
    shown: ReadonlySignal<Shown | null>,
    region: ReadonlySignal<string>,
    attempt: ReadonlySignal<number>,
  ) => {
    const picked = signal<{ key: string; customer: Customer } | null>(null);
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
    const customerId = computed(() => {
      if (shown.value?.customerId) return shown.value.customerId;
      const found = resolution.value.kind === 'ready' ? resolution.value.value : null;
      if (found?.kind === 'matched') return found.customer.id;
      return found?.kind === 'ambiguous' ? (pickedHere.value?.id ?? null) : null;
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
      /** Among several candidates the user says who it is, for as long as this person is shown. */
      pick(customer: Customer) {
        const key = shown.peek()?.key;
        if (key !== undefined) picked.value = { key, customer };
      },
    };
  },
);
