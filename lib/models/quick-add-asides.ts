import { createModel, signal } from '@preact/signals';
import type { Drafts } from '../domain/ports.ts';
import { type Correction, type Corrections, onlyOf, withCorrection } from './quick-add-corrections.ts';
import { followEdit, type Quote, readQuotes, segmentsOf, writeQuotes } from './quick-add-quotes.ts';

/** What goes along with the words of a draft: corrections of what they mean, and where they were quoted from. */
export interface Aside {
  corrections: Corrections;
  quotes: readonly Quote[];
}

const NOTHING: Aside = { corrections: new Map(), quotes: [] };
const shelfOf = (subject: string) => `quotes of ${subject}`;

/** Asides per subject. Quotes are kept like the drafts they belong to; corrections live as long as the window. */
export const AsidesModel = createModel((drafts: Drafts) => {
  const all = signal<ReadonlyMap<string, Aside>>(new Map());
  const opened = new Set<string>();
  /** Subjects whose person has got a firmer name since. */
  const moved = new Map<string, string>();

  const of = (subject: string) => all.peek().get(subject) ?? NOTHING;
  const set = (subject: string, aside: Aside) => {
    const before = of(subject);
    if (aside === before) return;
    all.value = new Map(all.peek()).set(subject, aside);
    if (aside.quotes === before.quotes) return;
    // As with the words themselves: what can't be kept is still here.
    drafts.keep(shelfOf(subject), writeQuotes(aside.quotes)).catch(() => {});
  };
  const homeOf = (subject: string) => moved.get(subject) ?? subject;

  return {
    /** A signal and no function: what a model's function reads is not followed. */
    all,
    async open(subject: string) {
      if (opened.has(subject)) return;
      opened.add(subject);
      const earlier = readQuotes(await drafts.read(shelfOf(subject)).catch(() => ''));
      const home = homeOf(subject);
      if (earlier.length === 0) return;
      set(home, { ...of(home), quotes: [...earlier, ...of(home).quotes] });
      if (home !== subject) drafts.keep(shelfOf(subject), '').catch(() => {});
    },
    quote(subject: string, quote: Quote) {
      const home = homeOf(subject);
      set(home, { ...of(home), quotes: [...of(home).quotes, quote] });
    },
    correct(subject: string, key: string, change: Correction) {
      const aside = of(subject);
      set(subject, { ...aside, corrections: withCorrection(aside.corrections, key, change) });
    },
    /** The words were edited. */
    edited(subject: string, before: string, after: string) {
      const aside = of(subject);
      const quotes = followEdit(before, after, aside.quotes);
      const same = quotes.length === aside.quotes.length && quotes.every((q, i) => q === aside.quotes[i]);
      if (!same) set(subject, { ...aside, quotes });
    },
    /** Only what is said of these words holds on. */
    prune(subject: string, keys: readonly string[]) {
      const aside = of(subject);
      const corrections = onlyOf(aside.corrections, keys);
      if (corrections !== aside.corrections) set(subject, { ...aside, corrections });
    },
    /** The book has these words. */
    settle(subject: string, words: string) {
      const home = homeOf(subject);
      const { quotes, corrections } = of(home);
      const kept = segmentsOf(words, quotes).map((segment) => segment.quote);
      set(home, { corrections, quotes: quotes.filter((quote) => !kept.includes(quote)) });
    },
    /** The words came back: what was said of them holds again. */
    giveBack(subject: string, corrections: Corrections) {
      const home = homeOf(subject);
      const aside = of(home);
      set(home, { ...aside, corrections: new Map([...corrections, ...aside.corrections]) });
    },
    /** The same person got a firmer name. */
    move(from: string, to: string) {
      if (from === to) {
        moved.delete(from);
        return;
      }
      moved.set(from, to);
      moved.delete(to);
      const [old, now] = [of(from), of(to)];
      if (old === NOTHING) return;
      const corrections = new Map([...now.corrections, ...old.corrections]);
      set(to, { corrections, quotes: [...now.quotes, ...old.quotes] });
      set(from, { corrections: new Map(), quotes: [] });
    },
  };
});

export type Asides = InstanceType<typeof AsidesModel>;
