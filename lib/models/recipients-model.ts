import { computed, createModel, type ReadonlySignal } from '@preact/signals';
import { apartKeys } from '../domain/apart.ts';
import { type WritingSide, writingOf } from '../domain/guard/writing.ts';
import { personHints } from '../domain/hint-keys.ts';
import type { HintsFound, Warning } from '../domain/hints.ts';
import { identityKey } from '../domain/identity-key.ts';
import type { Book, CustomerFile, IdentityMatch } from '../domain/ports.ts';
import type { PageReading, PersonRole, PersonSeen } from '../domain/reading.ts';
import type { Customer } from '../domain/records.ts';
import type { Resolution } from '../domain/resolution.ts';
import { lookupKeys, resolveCustomer } from '../domain/resolve.ts';
import { hintsOf } from '../domain/suggestions.ts';
import { constant, type Loaded } from './follow.ts';
import { followMany } from './follow-many.ts';
import { personKey, personName } from './person-key.ts';

export interface RecipientsParts {
  book: Book;
  reading: ReadonlySignal<PageReading | null>;
  /** Everybody of the page but the user and machines. */
  people: ReadonlySignal<PersonSeen[]>;
  /** Whom the user said it is, of the person that is shown. */
  picked: ReadonlySignal<{ key: string; customerId: string } | null>;
  region: ReadonlySignal<string>;
  now: ReadonlySignal<number>;
  attempt: ReadonlySignal<number>;
}

/** Somebody the letter goes to. */
export interface Recipient {
  key: string;
  person: PersonSeen;
  name: string;
  standing: Standing;
  /** What they may pretend to be; of those who are not in the book. */
  warnings: Warning[];
}

export type Standing =
  | { kind: 'loading' | 'failed' | 'unknown' }
  | { kind: 'ambiguous'; candidates: Customer[] }
  | {
      kind: 'known';
      customer: Customer;
      side: WritingSide;
      /** Another address of the same customer stands before: its taboos are said there. */
      again: boolean;
    };

/** More are a mailing; they are counted and not looked at. */
const MOST = 40;
const MOST_HINTS = 12;
const ROLES: readonly PersonRole[] = ['to', 'cc', 'bcc'];

/** To whom the user is writing, and what matters of each. Nobody while no letter is being written. */
export const RecipientsModel = createModel(
  ({ book, reading, people, picked, region, now, attempt }: RecipientsParts) => {
    const all = computed(() => {
      if (reading.value?.pageKind !== 'compose') return [];
      return people.value.filter(({ role }) => ROLES.includes(role));
    });
    const looked = computed(() =>
      all.value.slice(0, MOST).map((person) => ({
        person,
        key: personKey(person),
        keys: lookupKeys(person, region.value).join('\n'),
      })),
    );
    const keys = computed(() => [...new Set(looked.value.map((one) => one.keys))]);
    const matches = followMany<IdentityMatch[]>(
      keys,
      (text) => (text === '' ? constant([]) : book.liveMatches(text.split('\n'))),
      attempt,
    );
    const resolved = computed(() =>
      looked.value.map(({ person, key, keys: asked }) => {
        const found = matches.value.get(asked) ?? { kind: 'loading' as const };
        const answer =
          found.kind === 'ready' ? resolveCustomer(person, found.value, region.value) : found.kind;
        return { person, key, answer, customerId: customerOf(answer, picked.value, key) };
      }),
    );
    const ids = computed(() => [...new Set(resolved.value.flatMap(({ customerId }) => customerId ?? []))]);
    const files = followMany<CustomerFile | null>(ids, (id) => book.liveFile(id), attempt);
    const strangers = computed(() =>
      resolved.value
        .filter(({ answer }) => typeof answer === 'object' && answer.kind === 'unknown')
        .slice(0, MOST_HINTS),
    );
    const questions = computed(() => strangers.value.map(({ person }) => questionOf(person, region.value)));
    const hints = followMany<HintsFound>(
      questions,
      (text) => {
        const [hintKeys, of] = JSON.parse(text) as [string[], string[]];
        return book.liveHints(hintKeys, of);
      },
      attempt,
    );
    const warningsFor = (person: PersonSeen): Warning[] => {
      const found = hints.value.get(questionOf(person, region.value));
      if (found?.kind !== 'ready') return [];
      const { warnings } = hintsOf(person, region.value, found.value);
      return warnings.filter(({ kind }) => kind !== 'same-name-other-address');
    };

    return {
      recipients: computed<Recipient[]>(() => {
        const told = new Set<string>();
        const unknown = new Set(strangers.value.map(({ key }) => key));
        return resolved.value.map(({ person, key, answer, customerId }) => {
          const file = customerId === null ? undefined : (files.value.get(customerId) ?? LOADING);
          const again = customerId !== null && told.has(customerId);
          if (customerId !== null) told.add(customerId);
          return {
            key,
            person,
            name: personName(person),
            standing: file ? standingOf(file, again, now.value) : withoutFile(answer),
            warnings: unknown.has(key) ? warningsFor(person) : [],
          };
        });
      }),
      /** How many more there are. */
      more: computed(() => Math.max(all.value.length - MOST, 0)),
    };
  },
);

const LOADING: Loaded<CustomerFile | null> = { kind: 'loading' };

type Answer = Resolution | 'loading' | 'failed' | 'ready';

function customerOf(
  answer: Answer,
  picked: { key: string; customerId: string } | null,
  key: string,
): string | null {
  if (typeof answer === 'string') return null;
  if (answer.kind === 'matched') return answer.customer.id;
  if (answer.kind !== 'ambiguous' || picked?.key !== key) return null;
  return answer.candidates.some(({ id }) => id === picked.customerId) ? picked.customerId : null;
}

function standingOf(file: Loaded<CustomerFile | null>, again: boolean, now: number): Standing {
  if (file.kind !== 'ready') return { kind: file.kind };
  if (file.value === null) return { kind: 'unknown' };
  return { kind: 'known', customer: file.value.customer, side: writingOf(file.value, now), again };
}

function withoutFile(answer: Answer): Standing {
  if (answer === 'loading' || answer === 'failed') return { kind: answer };
  if (typeof answer === 'object' && answer.kind === 'ambiguous') {
    return { kind: 'ambiguous', candidates: answer.candidates };
  }
  return { kind: 'unknown' };
}

function questionOf(person: PersonSeen, region: string): string {
  const of = apartKeys(person, region).map(({ kind, value }) => identityKey(kind, value));
  return JSON.stringify([personHints(person, region), of]);
}
