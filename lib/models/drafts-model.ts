import { batch, computed, createModel, signal } from '@preact/signals';
import type { Drafts } from '../domain/ports.ts';

/**
 * The words being written, per subject. Each change is kept outside the database at once; words on
 * their way into the book stay in the draft until the book has acknowledged them.
 */
export const DraftsModel = createModel((drafts: Drafts) => {
  const texts = signal<ReadonlyMap<string, string>>(new Map());
  const focused = signal<string | null>(null);
  const pending = new Map<string, string[]>();
  const opened = new Set<string>();
  /** Subjects whose person has got a firmer name since. */
  const moved = new Map<string, string>();

  const textOf = (subject: string) => texts.value.get(subject) ?? '';
  const show = (subject: string, text: string) => {
    texts.value = new Map(texts.peek()).set(subject, text);
  };
  const keep = (subject: string) => {
    const words = [...(pending.get(subject) ?? []), texts.peek().get(subject) ?? ''];
    const text = joinWords(words);
    // A draft that can't be kept is still on the screen: nothing to add by failing here.
    drafts.keep(subject, text).catch(() => {});
  };
  const forget = (subject: string, words: string) => {
    const left = pending.get(subject) ?? [];
    const at = left.indexOf(words);
    pending.set(subject, at < 0 ? left : left.toSpliced(at, 1));
  };

  return {
    /** A signal and no function: what a model's function reads is not followed. */
    texts,
    focused,
    /** Words are being written right now: the sidebar must not change under them. */
    holding: computed(() => focused.value !== null && textOf(focused.value).trim() !== ''),
    /** Brings back what was written earlier for this subject, before anything typed since. */
    async open(subject: string) {
      if (opened.has(subject)) return;
      opened.add(subject);
      const earlier = await drafts.read(subject).catch(() => '');
      // The person may have got a firmer name while we asked.
      const home = moved.get(subject) ?? subject;
      const typed = texts.peek().get(home) ?? '';
      if (!earlier || (home === subject && typed.startsWith(earlier))) return;
      show(home, typed.startsWith(earlier) ? typed : joinWords([earlier, typed]));
      if (typed || home !== subject) keep(home);
      if (home !== subject) keep(subject);
    },
    input(subject: string, text: string) {
      show(subject, text);
      keep(subject);
    },
    /** Takes the words out of the field, to be written; the stored draft still has them. */
    take(subject: string): string {
      const words = texts.peek().get(subject) ?? '';
      pending.set(subject, [...(pending.get(subject) ?? []), words]);
      show(subject, '');
      return words;
    },
    /** The book has them. */
    settle(subject: string, words: string) {
      forget(subject, words);
      keep(subject);
    },
    /** The book has not: they return to the field, before whatever was typed since. */
    giveBack(subject: string, words: string) {
      const home = moved.get(subject) ?? subject;
      forget(subject, words);
      show(home, joinWords([words, texts.peek().get(home) ?? '']));
      keep(home);
      if (home !== subject) keep(subject);
    },
    /** The same person got a firmer name: what was begun goes along. */
    move(from: string, to: string) {
      if (from === to) {
        moved.delete(from);
        return;
      }
      moved.set(from, to);
      // Words are at home there now, even if they once went on from there.
      moved.delete(to);
      const words = texts.peek().get(from) ?? '';
      if (focused.peek() === from) focused.value = to;
      if (words.trim() === '') return;
      batch(() => {
        show(to, joinWords([texts.peek().get(to) ?? '', words]));
        show(from, '');
      });
      keep(to);
      keep(from);
    },
  };
});

export type DraftsState = InstanceType<typeof DraftsModel>;

function joinWords(words: string[]): string {
  return words.filter((text) => text.trim() !== '').join('\n');
}
