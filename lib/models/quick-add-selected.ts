import { computed, createModel, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Book } from '../domain/ports.ts';
import type { PersonSeen } from '../domain/reading.ts';
import type { Provenance } from '../domain/records.ts';
import type { Resolution } from '../domain/resolution.ts';
import { lookupKeys, resolveCustomer } from '../domain/resolve.ts';
import { type Selected, type Selections, selectedLine } from '../domain/selected.ts';
import { subjectOf } from '../domain/subject.ts';
import type { Changes } from './changes-model.ts';
import { constant, followValue, readOnce } from './follow.ts';
import { isOwn, personName } from './person-key.ts';
import type { QuickAddState } from './quick-add-model.ts';
import { NOBODY_KNOWN } from './resolution-model.ts';

export interface SelectedParts {
  selections: Selections;
  book: Book;
  changes: Changes;
  quickAdd: Pick<QuickAddState, 'receive'>;
  region: ReadonlySignal<string>;
  own: ReadonlySignal<string[]>;
  /** The tab beside us; null while it is not read. */
  tabId: ReadonlySignal<number | null>;
  /** Whom the user says by hand that the page, as it was at this click, is about: whose words, and the name. */
  pickedFor(selected: Selected): Owner | null;
  /** Shows this person of the page, unless other words are just being written. */
  show(person: PersonSeen): void;
}

/** Whose the words are to be. */
export interface Owner {
  subject: string;
  name: string;
}

/** In windows beside no page. */
export const NO_SELECTIONS: Selections = { live: constant([]), take: async () => false };

/**
 * Words marked on the page become a draft of the person whom the page was about at the click, wherever the page is by
 * then. Where that can't be told, the user is asked, and the words wait.
 */
export const SelectedModel = createModel((parts: SelectedParts) => {
  const { book, changes, selections } = parts;
  const all = followValue<Selected[]>(selections.live, []);
  /** Those whose person can't be told. */
  const unclear = signal<readonly string[]>([]);
  const begun = new Set<string>();

  const here = computed(() => all.value.filter((one) => one.tabId === parts.tabId.value));

  async function ownerOf({ person }: Selected): Promise<Owner | null> {
    if (!person || isOwn(person, parts.own.peek())) return null;
    const region = parts.region.peek();
    const keys = lookupKeys(person, region);
    if (keys.length === 0) return null;
    const found = await readOnce(book.liveMatches(keys)).then(
      (matches): Resolution => resolveCustomer(person, matches, region),
      // The book does not answer: the words have a home all the same.
      () => NOBODY_KNOWN,
    );
    const subject = subjectOf(found, person, region);
    return subject === null ? null : { subject, name: personName(person) };
  }

  async function give(selected: Selected, { subject, name }: Owner) {
    const { kind, text, cut } = selected;
    const quote = { words: selectedLine(kind, text), kind, provenance: provenanceOf(selected) };
    const taken = await selections.take(selected.id, () => parts.quickAdd.receive(subject, quote));
    if (taken) changes.tell({ kind: cut ? 'selected-cut' : 'selected', name });
  }

  async function place(selected: Selected) {
    const picked = parts.pickedFor(selected);
    const owner = picked ?? (await ownerOf(selected));
    if (owner === null) {
      unclear.value = [...unclear.peek(), selected.id];
      return;
    }
    if (selected.person && !picked) parts.show(selected.person);
    await give(selected, owner);
  }

  effect(() => {
    for (const selected of here.value) {
      if (begun.has(selected.id)) continue;
      begun.add(selected.id);
      void untracked(() => place(selected)).catch(() => begun.delete(selected.id));
    }
  });

  return {
    /** Words of this page that wait for the user to say whose they are. */
    asking: computed(() => here.value.find((one) => unclear.value.includes(one.id)) ?? null),
    /** The user says whose they are. */
    async giveTo(selected: Selected, whose: PersonSeen | { customerId: string; name: string }) {
      if ('customerId' in whose) {
        return give(selected, { subject: `customer:${whose.customerId}`, name: whose.name });
      }
      const owner = await ownerOf({ ...selected, person: whose });
      if (owner === null) return;
      parts.show(whose);
      await give(selected, owner);
    },
    drop: (selected: Selected) => selections.take(selected.id, async () => {}).then(() => {}),
    /** Somebody who can be told by more than a name. */
    canBe: (person: PersonSeen) => lookupKeys(person, parts.region.peek()).length > 0,
  };
});

export type SelectedState = InstanceType<typeof SelectedModel>;

function provenanceOf({ at, page, subject, text }: Selected): Provenance {
  return { at, page, ...(subject ? { subject } : {}), quote: text };
}
