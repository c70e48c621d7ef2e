import { computed, createModel, effect, type ReadonlySignal } from '@preact/signals';
import type { Edit } from '../domain/edits.ts';
import type { ParsedLine } from '../domain/parsed-line.ts';
import type { Book, Clock, NewId } from '../domain/ports.ts';
import { parseLine } from '../domain/quick-add.ts';
import { lineEdits, newCustomerEdits } from '../domain/remember.ts';
import { lookupKeys, resolveCustomer } from '../domain/resolve.ts';
import type { Changes, Outcome } from './changes-model.ts';
import type { DraftsState } from './drafts-model.ts';
import { readOnce } from './follow.ts';
import type { Target } from './target.ts';
import { troubleOf } from './trouble.ts';

/** Once, and twice more when another window comes in between. */
const MOST_TRIES = 3;

export interface QuickAddParts {
  book: Book;
  clock: Clock;
  newId: NewId;
  drafts: DraftsState;
  changes: Changes;
  subject: ReadonlySignal<string | null>;
  /** Changes whenever the words would be about somebody else, whatever the book calls them. */
  standing: ReadonlySignal<string | null>;
  /** What `subject` was just before the same person was recognised. */
  personSubject: ReadonlySignal<string | null>;
  /** Reads the target at the moment of asking. */
  targetNow(): Target | null;
}

/** One line in: whatever is written goes to the person it was written for, or back into the field. */
export const QuickAddModel = createModel((parts: QuickAddParts) => {
  const { clock, drafts, subject, personSubject } = parts;
  let queue: Promise<void> = Promise.resolve();
  const text = computed(() => (subject.value ? (drafts.texts.value.get(subject.value) ?? '') : ''));
  const parse = (line: string) => parseLine(line, { now: clock.now(), zone: clock.zone() });

  effect(() => {
    if (subject.value) void drafts.open(subject.value);
  });
  effect(() => {
    const [from, to] = [personSubject.value, subject.value];
    if (from && to) drafts.move(from, to);
  });
  // The book may call the same person otherwise from one moment to the next: made, undone, merged.
  let last: { standing: string | null; subject: string | null } = { standing: null, subject: null };
  effect(() => {
    const before = last;
    last = { standing: parts.standing.value, subject: subject.value };
    if (last.standing === null || last.standing !== before.standing) return;
    if (before.subject && last.subject && before.subject !== last.subject) {
      drafts.move(before.subject, last.subject);
    }
  });

  return {
    text,
    /** What each written line would become; empty lines are left out. */
    parsed: computed(() => linesOf(text.value).map(parse)),
    input(value: string) {
      const current = subject.peek();
      if (current) drafts.input(current, value);
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
      if (!target || linesOf(text.peek()).length === 0) return Promise.resolve();
      const words = drafts.take(target.subject);
      const lines = linesOf(words).map(parse);
      const turn = queue.then(() => keepLines(parts, target, words, lines));
      queue = turn;
      return turn;
    },
  };
});

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

async function keepLines(parts: QuickAddParts, target: Target, words: string, lines: ParsedLine[]) {
  const { changes, drafts } = parts;
  let outcome: Outcome = 'taken';
  for (let tries = 0; tries < MOST_TRIES && outcome === 'taken'; tries += 1) {
    outcome = await tryLines(parts, target, lines);
  }
  if (outcome === 'kept') return drafts.settle(target.subject, words);
  drafts.giveBack(target.subject, words);
  if (outcome === 'taken') changes.tell({ kind: 'not-resolved', name: target.name });
}

/** Once; `taken` when another window has made the customer since we asked. */
async function tryLines(parts: QuickAddParts, target: Target, lines: ParsedLine[]): Promise<Outcome> {
  const { changes, newId } = parts;
  const goal = await goalOf(parts, target).catch((error: unknown) => {
    changes.tell({ kind: 'failed', trouble: troubleOf(error), wordsKept: true });
    return null;
  });
  if (goal === null) return 'failed';
  if (goal.kind === 'unclear') {
    changes.tell({ kind: 'not-resolved', name: target.name });
    return 'failed';
  }
  const edits = [
    ...goal.edits,
    ...lines.flatMap((line) => lineEdits(goal.customerId, line, target.provenance, newId)),
  ];
  const kind = goal.kind === 'new' ? 'created' : 'kept';
  return changes.writeNew(edits, { kind, name: target.name }, goal.unless, true);
}

type Goal =
  | { kind: 'known' | 'new'; customerId: string; edits: Edit[]; unless: string[] }
  | { kind: 'unclear' };

/** Asks the book again: an earlier line may have made the customer, or the answer had not come yet. */
async function goalOf(parts: QuickAddParts, target: Target): Promise<Goal> {
  if (target.customerId) return { kind: 'known', customerId: target.customerId, edits: [], unless: [] };
  const { person, region, provenance } = target;
  const keys = person ? lookupKeys(person, region) : [];
  if (!person || keys.length === 0) return { kind: 'unclear' };
  const found = resolveCustomer(person, await readOnce(parts.book.liveMatches(keys)), region);
  if (found.kind === 'matched')
    return { kind: 'known', customerId: found.customer.id, edits: [], unless: [] };
  if (found.kind === 'ambiguous' || !found.attachable) return { kind: 'unclear' };
  return { kind: 'new', ...newCustomerEdits(person, provenance, region, parts.newId), unless: keys };
}
