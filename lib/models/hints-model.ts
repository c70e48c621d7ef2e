import { computed, createModel, type ReadonlySignal, signal } from '@preact/signals';
import { apartKeys } from '../domain/apart.ts';
import { personHints } from '../domain/hint-keys.ts';
import { type Hints, type HintsFound, NO_HINTS, type Suggestion } from '../domain/hints.ts';
import { identityKey } from '../domain/identity-key.ts';
import { asPerson, duplicatesOf } from '../domain/merge.ts';
import type { Book } from '../domain/ports.ts';
import type { PersonSeen } from '../domain/reading.ts';
import type { Customer, Identity } from '../domain/records.ts';
import type { Resolution } from '../domain/resolution.ts';
import { hintsOf } from '../domain/suggestions.ts';
import { warningsOf } from '../domain/warnings.ts';
import { follow, type Loaded } from './follow.ts';

export interface HintsParts {
  book: Book;
  /** The person shown, or the shared sender of a page that shows nobody. */
  person: ReadonlySignal<PersonSeen | null>;
  resolution: ReadonlySignal<Loaded<Resolution | null>>;
  region: ReadonlySignal<string>;
  attempt: ReadonlySignal<number>;
}

interface Compared {
  customer: Customer;
  identities: Identity[];
}

const NOTHING: HintsFound = { candidates: [], apart: [] };

/** What the person may be to us, and what they may pretend; of a known customer, who else of the book they may be. */
export const HintsModel = createModel(({ book, person, resolution, region, attempt }: HintsParts) => {
  const compared = signal<Compared | null>(null);
  const known = computed(() => {
    const found = resolution.value;
    return found.kind === 'ready' && found.value?.kind === 'matched';
  });
  const question = computed(() => {
    const who = person.value;
    if (who === null || known.value || resolution.value.kind !== 'ready') return null;
    const of = apartKeys(who, region.value).map((key) => identityKey(key.kind, key.value));
    return JSON.stringify([personHints(who, region.value), of]);
  });
  const twin = computed(() => {
    const now = compared.value;
    if (now === null) return null;
    const seen = asPerson(now.customer, now.identities);
    return JSON.stringify([personHints(seen, region.value), [now.customer.id]]);
  });
  const ask = (text: string) => {
    const [keys, of] = JSON.parse(text) as [string[], string[]];
    return book.liveHints(keys, of);
  };
  const found = follow<HintsFound>(question, ask, attempt);
  const twins = follow<HintsFound>(twin, ask, attempt);

  return {
    /** Warnings that need no book stand at once. */
    hints: computed<Hints>(() => {
      const who = person.value;
      if (who === null || known.value) return NO_HINTS;
      if (found.value.kind !== 'ready') return { ...NO_HINTS, warnings: warningsOf(who, []) };
      const hints = hintsOf(who, region.value, found.value.value);
      const now = resolution.value.kind === 'ready' ? resolution.value.value : null;
      if (now?.kind !== 'ambiguous') return hints;
      const shown = new Set(now.candidates.map((c) => c.id));
      const suggestions = hints.suggestions.filter((one) => !shown.has(one.customer.id));
      return { ...hints, suggestions, organisation: null };
    }),
    /** Others of the book who may be the customer that is compared. */
    duplicates: computed<Suggestion[]>(() => {
      const now = compared.value;
      if (now === null) return [];
      const all = twins.value.kind === 'ready' ? twins.value.value : NOTHING;
      return duplicatesOf(now.customer, now.identities, region.value, all);
    }),
    /** Looks for others like this customer, for as long as somebody wants to see them; null ends it. */
    compare(next: Compared | null) {
      compared.value = next;
    },
  };
});

export type HintsState = InstanceType<typeof HintsModel>;
