import { noteOf, numbersOf } from './search-corpus.ts';

export const KINDS = [
  'zh, 1 letter',
  'zh, 2 letters',
  'zh, 3 letters',
  'zh, 4 letters',
  'en, 3-letter start',
  'en, word',
  'zh and zh',
  'en and en',
  'a miss',
] as const;

export interface Query {
  kind: (typeof KINDS)[number];
  text: string;
}

const RUNS = /[\u3400-\u9fff]+/g;
const WORDS = /[a-z]+/g;

/** Queries that people would type, taken from the notes of a book: `each` of every kind. */
export function queriesOf(notes: number, each: number): Query[] {
  const next = numbersOf(77);
  const text = () => noteOf(Math.floor(next() * notes)).text.toLowerCase();
  const from = <T>(take: (text: string) => T | null): T => {
    for (;;) {
      const found = take(text());
      if (found !== null) return found;
    }
  };
  const one = <T>(all: readonly T[]) => all[Math.floor(next() * all.length)] ?? null;
  const run = (length: number) =>
    from((t) => {
      const long = one((t.match(RUNS) ?? []).filter((r) => r.length >= length));
      if (long === null) return null;
      const at = Math.floor(next() * (long.length - length + 1));
      return long.slice(at, at + length);
    });
  const word = (least: number) => from((t) => one((t.match(WORDS) ?? []).filter((w) => w.length >= least)));
  const two = (pattern: RegExp, cut: (first: string, last: string) => string) =>
    from((t) => {
      const all = (t.match(pattern) ?? []).filter((part) => part.length > 2);
      return all.length < 2 ? null : cut(all[0] ?? '', all.at(-1) ?? '');
    });
  return Array.from({ length: each }, (): Query[] => [
    { kind: 'zh, 1 letter', text: run(1) },
    { kind: 'zh, 2 letters', text: run(2) },
    { kind: 'zh, 3 letters', text: run(3) },
    { kind: 'zh, 4 letters', text: run(4) },
    { kind: 'en, 3-letter start', text: word(3).slice(0, 3) },
    { kind: 'en, word', text: word(4) },
    { kind: 'zh and zh', text: two(RUNS, (a, b) => `${a.slice(0, 2)} ${b.slice(-2)}`) },
    { kind: 'en and en', text: two(WORDS, (a, b) => `${a} ${b}`) },
    { kind: 'a miss', text: `龘${run(1)}` },
  ]).flat();
}

/** Whether a text has all that is typed, by looking: Chinese anywhere, words as a whole, the last one by its start. */
export function looksRight(query: string): (text: string) => boolean {
  const parts = query.match(/[\u3400-\u9fff]+|[a-z0-9]+/g) ?? [];
  const last = parts.findLast((part) => /^[a-z0-9]/.test(part));
  const tests = parts.map((part) => {
    if (!/^[a-z0-9]/.test(part)) return (text: string) => text.includes(part);
    const pattern = new RegExp(`(?<![a-z0-9])${part}${part === last ? '' : '(?![a-z0-9])'}`);
    return (text: string) => text.includes(part) && pattern.test(text);
  });
  return (text) => tests.every((test) => test(text));
}
