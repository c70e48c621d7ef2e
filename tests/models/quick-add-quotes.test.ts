import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  followEdit,
  type Quote,
  readQuotes,
  segmentsOf,
  writeQuotes,
} from '../../lib/models/quick-add-quotes.ts';

const quote = (words: string, kind: Quote['kind'] = 'taboo'): Quote => ({
  words,
  kind,
  provenance: { at: 1, page: 'https://mail.example/inbox', quote: words },
});
const wordsOf = (quotes: readonly Quote[]) => quotes.map((one) => one.words);

describe('words quoted from a page', () => {
  it('stand by themselves among what is typed', () => {
    const quotes = [quote('!no lilies')];
    expect(
      segmentsOf('tea\n!no lilies\n+rose', quotes).map(({ text, quote: q }) => [text, q !== null]),
    ).toEqual([
      ['tea', false],
      ['!no lilies', true],
      ['+rose', false],
    ]);
  });

  it('are still quoted when the user shortens them, and not when the line is written anew', () => {
    const quotes = [quote('!please no lilies at all')];
    const shorter = followEdit('!please no lilies at all', '!no lilies', quotes);
    expect(wordsOf(shorter)).toEqual(['!no lilies']);
    expect(shorter[0]?.provenance.quote).toBe('!please no lilies at all');
    expect(followEdit('!no lilies', 'x', [quote('!no lilies')])).toEqual([]);
    expect(followEdit('!no lilies', '', [quote('!no lilies')])).toEqual([]);
  });

  it('do not spread to lines typed before, after or above them', () => {
    const quotes = [quote('!no lilies')];
    for (const after of ['!no lilies\ntea', 'tea\n!no lilies', 'a\n!no lilies\nb']) {
      expect(wordsOf(followEdit('!no lilies', after, quotes))).toEqual(['!no lilies']);
    }
  });

  it('take the kind of another sign when the user writes one', () => {
    const [changed] = followEdit('!no lilies', '+no lilies', [quote('!no lilies')]);
    expect(changed?.kind).toBeNull();
    expect(changed?.provenance.page).toBe('https://mail.example/inbox');
  });

  it('are left alone while they are on their way into the book', () => {
    const pending = [quote('!no lilies')];
    expect(followEdit('', 'tea', pending)).toEqual(pending);
  });

  it('never claim words that are not in the draft, whatever is edited', () => {
    const line = fc.string({ maxLength: 6 }).map((text) => text.replaceAll('\n', ' '));
    const draft = fc.array(line, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(draft, draft, fc.nat(4), (before, after, at) => {
        const words = before[at % before.length] ?? '';
        fc.pre(words.trim() !== '');
        const followed = followEdit(before.join('\n'), after.join('\n'), [quote(words)]);
        const lines = after.join('\n').split('\n');
        for (const one of followed) {
          for (const part of one.words.split('\n')) expect(lines).toContain(part);
        }
        const told = segmentsOf(after.join('\n'), followed).map((segment) => segment.text);
        expect(told.join('\n').split('\n').filter(isWord).toSorted()).toEqual(
          lines.filter(isWord).toSorted(),
        );
      }),
    );
  });

  it('are kept as lines, and what is no quote is passed over', () => {
    const quotes = [quote('!no lilies'), quote('tea', null)];
    expect(readQuotes(`${writeQuotes(quotes)}\nnonsense\n{"a":1}\nnull`)).toEqual(quotes);
    expect(readQuotes('')).toEqual([]);
  });
});

const isWord = (line: string) => line.trim() !== '';
