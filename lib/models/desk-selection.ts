import { computed, createModel, effect, type ReadonlySignal, signal } from '@preact/signals';

/** Some, or all that the filter finds but these. */
export type Selection =
  | { kind: 'some'; ids: ReadonlySet<string> }
  | { kind: 'all'; but: ReadonlySet<string> };

const NONE: Selection = { kind: 'some', ids: new Set() };

/** Who is chosen in the table. Another filter chooses nobody. */
export const SelectionModel = createModel(
  (ids: ReadonlySignal<readonly string[]>, filter: ReadonlySignal<string>) => {
    const selected = signal<Selection>(NONE);
    /** Where a range begins. */
    const anchor = signal<string | null>(null);
    effect(() => {
      void filter.value;
      selected.value = NONE;
      anchor.value = null;
    });
    const put = (change: (chosen: Set<string>) => void) => {
      const now = selected.peek();
      const next = new Set(now.kind === 'some' ? now.ids : now.but);
      change(next);
      selected.value = now.kind === 'some' ? { kind: 'some', ids: next } : { kind: 'all', but: next };
    };
    const has = (id: string) => {
      const now = selected.value;
      return now.kind === 'some' ? now.ids.has(id) : !now.but.has(id);
    };
    const set = (id: string, on: boolean) =>
      put((chosen) => (on === (selected.peek().kind === 'some') ? chosen.add(id) : chosen.delete(id)));
    return {
      selected,
      has,
      count: computed(() => {
        const now = selected.value;
        return now.kind === 'some' ? now.ids.size : Math.max(0, ids.value.length - now.but.size);
      }),
      toggle(id: string) {
        set(id, !has(id));
        anchor.value = id;
      },
      /** From where the last one was chosen up to here. */
      extend(id: string) {
        const all = ids.peek();
        const [a, b] = [all.indexOf(anchor.peek() ?? id), all.indexOf(id)];
        for (const one of all.slice(Math.max(0, Math.min(a, b)), Math.max(a, b) + 1)) set(one, true);
      },
      all() {
        selected.value = { kind: 'all', but: new Set() };
      },
      clear() {
        selected.value = NONE;
        anchor.value = null;
      },
    };
  },
);

export type Selecting = InstanceType<typeof SelectionModel>;
