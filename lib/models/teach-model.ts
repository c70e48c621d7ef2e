import { computed, createModel, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Book, NewId, PageState } from '../domain/ports.ts';
import { taughtReport } from '../domain/taught-report.ts';
import { type TaughtField, type TaughtPage, type Trial, verdictOf } from '../domain/taught-site.ts';
import {
  fieldAfter,
  missingOf,
  pageOfDraft,
  startDraft,
  type TeachDraft,
  withField,
  withoutField,
} from '../domain/teach-draft.ts';
import type { PickEvent, PickPointed, PickWords, Teaching } from '../domain/teaching.ts';
import type { Changes } from './changes-model.ts';
import { followValue, readOnce } from './follow.ts';

export interface TeachPorts {
  book: Book;
  changes: Changes;
  newId: NewId;
  page: ReadonlySignal<PageState>;
  teaching: Teaching;
}

/** Readers that a definition of the user's comes before; the others know their product better. */
const TEACHABLE = ['generic', 'taught', 'none'];

/** Teaching the page beside us: what is picked, what it would read, and keeping it. */
export const TeachModel = createModel(({ book, changes, newId, page, teaching }: TeachPorts) => {
  const draft = signal<TeachDraft | null>(null);
  const picking = signal<TaughtField | null>(null);
  const pointed = signal<PickPointed | null>(null);
  const blocked = signal(false);
  const trials = signal<{ tabId: number; trial: Trial }[]>([]);
  let words: (field: TaughtField) => PickWords = () => ({ title: '', keys: '', nothing: '' });
  const taught = followValue<TaughtPage[] | null>(book.liveTaughtPages(), null);
  const isBeside = computed(() => {
    const [now, mine] = [page.value, draft.value];
    if (mine === null) return false;
    // A page on its way is still the one that is being taught.
    return (
      now.kind === 'waiting' ||
      (now.kind === 'read' && now.tabId === mine.tabId && now.origin === mine.origin)
    );
  });

  async function pick(field: TaughtField): Promise<void> {
    const mine = draft.peek();
    if (!mine) return;
    picking.value = field;
    pointed.value = null;
    const known = Object.values(mine.shown).filter((value) => value !== '');
    const there = await teaching.pickFor(mine.tabId, { field, known, words: words(field) });
    blocked.value = !there;
    if (!there) picking.value = null;
  }

  function endPicking(): void {
    const mine = draft.peek();
    if (mine && picking.peek() !== null) void teaching.stop(mine.tabId);
    picking.value = null;
    pointed.value = null;
  }

  function goOn(next: TaughtField | null): void {
    if (next === null) endPicking();
    else void pick(next);
  }

  function hear(event: PickEvent): void {
    const mine = draft.peek();
    if (!mine || picking.peek() === null) return;
    if (event.type === 'pick-pointed') {
      if (event.field === picking.peek()) pointed.value = event;
    } else if (event.type === 'pick-made') {
      draft.value = withField(mine, event.field, event.place, event.text);
      goOn(fieldAfter(draft.peek() ?? mine, event.field));
    } else if (event.field === 'next') goOn(fieldAfter(mine, picking.peek(), false));
    else goOn(event.field);
  }

  effect(() =>
    untracked(() =>
      teaching.picks.subscribe(
        ({ tabId, event }) => tabId === draft.peek()?.tabId && hear(event),
        () => {},
      ),
    ),
  );
  effect(() => {
    // Another page in front: its own card is shown, and the picker does not wait behind it.
    if (draft.value !== null && !isBeside.value) untracked(endPicking);
  });
  tryDrafts(draft, page, teaching, trials);
  spreadChanges(taught, teaching);

  const here = computed(() => trials.value.find(({ tabId }) => tabId === draft.value?.tabId)?.trial ?? null);
  const reading = computed(() => (page.value.kind === 'read' ? page.value.reading : null));

  return {
    /** Every kind of page that was taught; null while the book has not answered. */
    known: taught,
    draft: computed(() => (isBeside.value ? draft.value : null)),
    picking,
    pointed,
    /** No picker can be shown on this page. */
    blocked,
    /** What the page in front gives. */
    here,
    /** On how many open pages of this kind it reads. */
    holds: computed(() => {
      const fitting = trials.value.filter(({ trial }) => trial.fits);
      const reads = fitting.filter(({ trial }) => verdictOf(trial.fields) === 'reads');
      return { of: fitting.length, reads: reads.length };
    }),
    missing: computed(() => (draft.value ? missingOf(draft.value) : null)),
    /** The page can be taught: it is read, and by no reader of its own product. */
    offered: computed(() => {
      const now = page.value;
      return now.kind === 'read' && !now.once && TEACHABLE.includes(now.reading.site);
    }),
    /** What a taught page no longer says; null when all is well. */
    report: computed(() => {
      const report = reading.value ? taughtReport(reading.value) : null;
      return report && report.lost.length + report.empty.length > 0 ? report : null;
    }),
    /** Starts with the first field at once; a page that is already taught is taught again. */
    async begin(inWords: (field: TaughtField) => PickWords): Promise<void> {
      const now = page.peek();
      if (now.kind !== 'read') return;
      words = inWords;
      const { tabId, origin, reading: seen } = now;
      const address = (await teaching.addressOf(tabId)) ?? seen.page;
      const id = taughtReport(seen)?.id;
      // A book in trouble knows none: the page is then taught afresh.
      const known = id === undefined ? [] : await readOnce(book.liveTaughtPages()).catch(() => []);
      const kept = known.find((one) => one.id === id) ?? null;
      draft.value = startDraft({ id: newId(), tabId, origin, address, kept });
      trials.value = [];
      const lost = taughtReport(seen)?.lost[0];
      const first = kept ? lost : fieldAfter(draft.peek() as TeachDraft, null);
      if (first) await pick(first);
    },
    pick,
    press: (key: string) => {
      const mine = draft.peek();
      if (mine) void teaching.press(mine.tabId, key);
    },
    endPicking,
    drop(field: TaughtField) {
      if (draft.peek()) draft.value = withoutField(draft.peek() as TeachDraft, field);
    },
    rename(name: string) {
      if (draft.peek()) draft.value = { ...(draft.peek() as TeachDraft), name };
    },
    setPattern(pattern: string) {
      if (draft.peek()) draft.value = { ...(draft.peek() as TeachDraft), pattern, ownPattern: true };
    },
    async save(): Promise<boolean> {
      const mine = draft.peek();
      if (!mine || missingOf(mine) !== null) return false;
      endPicking();
      const { id, ...fields } = pageOfDraft(mine);
      const kept = await changes.write([{ op: 'set', table: 'taughtSites', id, fields }], {
        kind: 'taught',
        name: fields.name,
      });
      if (!kept) return false;
      draft.value = null;
      void teaching.spread();
      return true;
    },
    close() {
      endPicking();
      draft.value = null;
    },
  };
});

export type Teach = InstanceType<typeof TeachModel>;

/** Every change of the draft, and every new reading of a page, is tried at once; what comes late is dropped. */
function tryDrafts(
  draft: ReadonlySignal<TeachDraft | null>,
  page: ReadonlySignal<PageState>,
  teaching: Teaching,
  trials: { value: { tabId: number; trial: Trial }[] },
): void {
  let turn = 0;
  effect(() => {
    const mine = draft.value;
    void page.value;
    turn += 1;
    const now = turn;
    if (!mine || Object.keys(mine.fields).length === 0) return;
    void teaching.tryOn(pageOfDraft(mine)).then(
      (found) => {
        if (now === turn) trials.value = found;
      },
      () => {},
    );
  });
}

/** Changed, removed or undone, here or in another window: open pages hear of it. */
function spreadChanges(taught: ReadonlySignal<TaughtPage[] | null>, teaching: Teaching): void {
  let before: string | null = null;
  effect(() => {
    if (taught.value === null) return;
    const now = JSON.stringify(taught.value);
    const changed = before !== null && before !== now;
    before = now;
    if (changed) void untracked(() => teaching.spread());
  });
}

/** Where there is no page to teach. */
export const NO_TEACHING: Teaching = {
  addressOf: async () => null,
  pickFor: async () => false,
  press: async () => {},
  stop: async () => {},
  picks: { subscribe: () => () => {} },
  tryOn: async () => [],
  spread: async () => {},
};
