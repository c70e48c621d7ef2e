import { createModel, effect, signal, untracked } from '@preact/signals';
import type { Edit } from '../domain/edits.ts';
import type { Book } from '../domain/ports.ts';
import { tidyPattern } from '../domain/taught-pattern.ts';
import type { TaughtPage } from '../domain/taught-site.ts';
import { followValue } from './follow.ts';

export type Imported =
  | { kind: 'pages'; pages: TaughtPage[] }
  | { kind: 'bad-file'; trouble: 'empty' | 'large' | 'not-json' | 'not-ours' | 'newer' }
  | { kind: 'bad-page'; at: number; name: string };

export interface TaughtPagesPort {
  book: Book;
  /** The file's text as definitions, or why it holds none. */
  read(text: string): Imported;
  /** The definitions as a file's text. */
  write(pages: readonly TaughtPage[]): string;
  /** Open pages are to ask again what was taught. */
  spread(): Promise<void>;
}

export type TaughtAnswer =
  | { kind: 'none' }
  | { kind: 'imported'; count: number }
  | Exclude<Imported, { kind: 'pages' }>
  | { kind: 'failed' }
  | { kind: 'removed'; name: string };

/** The kinds of page that were taught: to rename, delete, pass on and take in. */
export const TaughtPagesModel = createModel(({ book, read, write, spread }: TaughtPagesPort) => {
  const pages = followValue<TaughtPage[] | null>(book.liveTaughtPages(), null);
  const answer = signal<TaughtAnswer>({ kind: 'none' });
  let undo: Edit[] | null = null;

  async function apply(edits: Edit[], then: TaughtAnswer): Promise<boolean> {
    try {
      undo = await book.write(edits);
      answer.value = then;
      return true;
    } catch {
      answer.value = { kind: 'failed' };
      return false;
    }
  }

  let before: string | null = null;
  effect(() => {
    if (pages.value === null) return;
    const now = JSON.stringify(pages.value);
    if (before !== null && before !== now) void untracked(spread);
    before = now;
  });

  return {
    pages,
    answer,
    /** False when the pattern is none or could not be kept. */
    async change(page: TaughtPage, name: string, pattern: string): Promise<boolean> {
      const tidy = tidyPattern(pattern);
      if (tidy === null || name.trim() === '') return false;
      const fields = { name: name.trim(), pattern: tidy };
      return apply([{ op: 'set', table: 'taughtSites', id: page.id, fields }], { kind: 'none' });
    },
    remove: (page: TaughtPage) =>
      apply([{ op: 'remove', table: 'taughtSites', id: page.id }], { kind: 'removed', name: page.name }),
    /** Takes back the last deletion. */
    async undo(): Promise<void> {
      if (undo) await apply(undo, { kind: 'none' });
      undo = null;
    },
    exported: () => write(pages.peek() ?? []),
    /** All of the file or nothing of it; a definition of the same id is replaced. */
    async take(text: string): Promise<boolean> {
      const found = read(text);
      if (found.kind !== 'pages') {
        answer.value = found;
        return false;
      }
      const edits = found.pages.map(
        ({ id, ...fields }): Edit => ({ op: 'set', table: 'taughtSites', id, fields }),
      );
      // An entry that was deleted here comes back with the file.
      const back = found.pages.map(({ id }): Edit => ({ op: 'restore', table: 'taughtSites', id }));
      return apply([...edits, ...back], { kind: 'imported', count: found.pages.length });
    },
  };
});

export type TaughtPagesState = InstanceType<typeof TaughtPagesModel>;
