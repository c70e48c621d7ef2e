import { computed, createModel, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { LadderStep } from '../domain/case/ladder.ts';
import type { LineContext } from '../domain/line-context.ts';
import type { LineItem, LineKind } from '../domain/line-item.ts';
import type { Book, Clock, Drafts, NewId } from '../domain/ports.ts';
import type { Changes } from './changes-model.ts';
import type { DraftsState } from './drafts-model.ts';
import { type Aside, AsidesModel } from './quick-add-asides.ts';
import { type Correction, isMemory } from './quick-add-corrections.ts';
import { type Entry, readEntries } from './quick-add-entries.ts';
import { keepEntries, type Theirs } from './quick-add-keep.ts';
import type { Quote } from './quick-add-quotes.ts';
import type { Target } from './target.ts';

export interface QuickAddParts {
  book: Book;
  clock: Clock;
  newId: NewId;
  drafts: DraftsState;
  /** Where the drafts are kept. */
  shelf: Drafts;
  changes: Changes;
  /** What is promised after a complaint; absent = the usual. */
  ladder?: () => readonly LadderStep[];
  /** BCP 47 language and ISO country in which lines are read. */
  language: ReadonlySignal<string>;
  region: ReadonlySignal<string>;
  subject: ReadonlySignal<string | null>;
  /** Changes whenever the words would be about somebody else, whatever the book calls them. */
  standing: ReadonlySignal<string | null>;
  /** What `subject` was just before the same person was recognised. */
  personSubject: ReadonlySignal<string | null>;
  /** Reads the target at the moment of asking. */
  targetNow(): Target | null;
}

const NO_ASIDE: Aside = { corrections: new Map(), quotes: [] };

/** One line in: whatever is written goes to the person it was written for, or back into the field. */
export const QuickAddModel = createModel((parts: QuickAddParts) => {
  const { clock, drafts, subject, personSubject } = parts;
  const asides = new AsidesModel(parts.shelf);
  let queue: Promise<void> = Promise.resolve();
  const asked = signal<(Theirs & { subject: string }) | null>(null);
  const text = computed(() => (subject.value ? (drafts.texts.value.get(subject.value) ?? '') : ''));
  const aside = computed(() => (subject.value && asides.all.value.get(subject.value)) || NO_ASIDE);
  const contextNow = (): LineContext => ({
    now: clock.now(),
    zone: clock.zone(),
    lang: parts.language.value,
    region: parts.region.value,
  });
  const entries = computed(() =>
    readEntries(text.value, aside.value.quotes, aside.value.corrections, contextNow()),
  );

  const move = (from: string, to: string) => {
    drafts.move(from, to);
    asides.move(from, to);
  };
  effect(() => {
    if (!subject.value) return;
    void drafts.open(subject.value);
    void asides.open(subject.value);
  });
  effect(() => {
    const [from, to] = [personSubject.value, subject.value];
    if (from && to) move(from, to);
  });
  // The book may call the same person otherwise from one moment to the next: made, undone, merged.
  let last: { standing: string | null; subject: string | null } = { standing: null, subject: null };
  effect(() => {
    const before = last;
    last = { standing: parts.standing.value, subject: subject.value };
    if (last.standing === null || last.standing !== before.standing) return;
    if (before.subject && last.subject && before.subject !== last.subject) move(before.subject, last.subject);
  });

  const write = (whose: string, value: string) => {
    const before = drafts.texts.peek().get(whose) ?? '';
    asides.edited(whose, before, value);
    drafts.input(whose, value);
    const { quotes, corrections } = asides.all.peek().get(whose) ?? NO_ASIDE;
    if (corrections.size > 0) {
      const now = readEntries(value, quotes, new Map(), contextNow());
      asides.prune(
        whose,
        now.map((entry) => entry.key),
      );
    }
  };
  const correct = (key: string, change: Correction) => {
    const current = subject.peek();
    if (current) asides.correct(current, key, change);
  };
  const keep = async (target: Target, words: string, chosen: Entry[], corrections: Aside['corrections']) => {
    const kept = await keepEntries(parts, target, chosen);
    if (kept === 'kept') {
      drafts.settle(target.subject, words);
      asides.settle(target.subject, words);
      return;
    }
    drafts.giveBack(target.subject, words);
    asides.giveBack(target.subject, corrections);
    if (kept !== 'failed') asked.value = { ...kept, subject: target.subject };
  };

  return {
    text,
    /** What the words would become, item by item, as corrected so far. */
    entries,
    /** Somebody else has an address of the lines, and the user has not said yet what that means. */
    theirs: computed(() => {
      const question = asked.value;
      if (!question || question.subject !== subject.value) return null;
      const open = entries.value.some((one) => one.key === question.entry && !one.left && !one.shared);
      return open ? question : null;
    }),
    input(value: string) {
      const current = subject.peek();
      if (current) write(current, value);
    },
    correct,
    /** Takes over the kind that the words suggest: of this item, or of the last one that has a suggestion. */
    accept(key?: string) {
      const open = entries.peek().filter((one) => suggestionOf(one.item) !== null && !one.left);
      const entry = key === undefined ? open.at(-1) : open.find((one) => one.key === key);
      const kind = entry ? suggestionOf(entry.item) : null;
      if (entry && kind) correct(entry.key, { kind });
      return kind !== null;
    },
    /** Words from a page, for whomever they are: after what is in the box already, with where they stood. */
    async receive(whose: string, quote: Quote) {
      await Promise.all([drafts.open(whose), asides.open(whose)]);
      const before = drafts.texts.peek().get(whose) ?? '';
      asides.quote(whose, quote);
      write(whose, before.trim() === '' ? quote.words : `${before.trimEnd()}\n${quote.words}`);
    },
    focus() {
      drafts.focused.value = subject.peek();
    },
    blur() {
      drafts.focused.value = null;
    },
    /** Person and words are bound now, before anything is awaited; a second Enter finds no words. */
    submit(): Promise<void> {
      const target = parts.targetNow();
      const chosen = entries.peek().filter((entry) => !entry.left);
      if (!target || chosen.length === 0) return Promise.resolve();
      const { corrections } = aside.peek();
      const words = drafts.take(target.subject);
      asked.value = null;
      const turn = queue.then(() => keep(target, words, chosen, corrections));
      queue = turn;
      return turn;
    },
  };
});

export type QuickAddState = InstanceType<typeof QuickAddModel>;

function suggestionOf(item: LineItem): LineKind | null {
  return isMemory(item) ? (item.suggested ?? null) : null;
}
